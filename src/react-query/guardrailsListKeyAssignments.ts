import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsListKeyAssignments } from "../funcs/guardrailsListKeyAssignments.js";
import { useOpenRouter } from "./_context.js";
import {
  buildInfiniteQuery,
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InfiniteQuery,
  type InfiniteQueryHookOptions,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PagesOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseInfiniteQueryHookOptions,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof guardrailsListKeyAssignments;

/**
 * Lists which API keys are under a guardrail, for all guardrails. `GET /guardrails/assignments/keys`
 *
 * A query: `data` is the value of `guardrailsListKeyAssignments`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGuardrailsListKeyAssignments } from "openrouter-fn/react-query/guardrailsListKeyAssignments.js";
 *
 * export function Example() {
 *   const { data, error } = useGuardrailsListKeyAssignments();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGuardrailsListKeyAssignments<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGuardrailsListKeyAssignmentsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGuardrailsListKeyAssignments`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useGuardrailsListKeyAssignmentsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildGuardrailsListKeyAssignmentsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListKeyAssignments`, page after page: `data.pages` has those that are there, `fetchNextPage` asks
 * for the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useGuardrailsListKeyAssignmentsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildGuardrailsListKeyAssignmentsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListKeyAssignmentsInfinite`, within `Suspense`: the first page is always there, and an error goes
 * to the nearest error boundary.
 */
export function useGuardrailsListKeyAssignmentsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildGuardrailsListKeyAssignmentsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useGuardrailsListKeyAssignmentsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildGuardrailsListKeyAssignmentsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("guardrailsListKeyAssignments", guardrailsListKeyAssignments, client, request, options);
}

/**
 * Fetches what `useGuardrailsListKeyAssignments` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchGuardrailsListKeyAssignments(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildGuardrailsListKeyAssignmentsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useGuardrailsListKeyAssignments` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setGuardrailsListKeyAssignmentsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGuardrailsListKeyAssignments(request), data);
}

/**
 * Takes what `useGuardrailsListKeyAssignments` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateGuardrailsListKeyAssignments(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("guardrailsListKeyAssignments", ...queryKeyArgs),
  });
}

/** Takes all that `useGuardrailsListKeyAssignments` has as out of date; what is on show is fetched anew. */
export function invalidateAllGuardrailsListKeyAssignments(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsListKeyAssignments") });
}

/** What `useGuardrailsListKeyAssignments` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGuardrailsListKeyAssignmentsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("guardrailsListKeyAssignments", guardrailsListKeyAssignments, client, request, options);
}

/**
 * The key of what `useGuardrailsListKeyAssignments` has for this request:
 * `["openrouter-fn", "guardrailsListKeyAssignments", request]`.
 */
export function queryKeyGuardrailsListKeyAssignments(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("guardrailsListKeyAssignments", request);
}
