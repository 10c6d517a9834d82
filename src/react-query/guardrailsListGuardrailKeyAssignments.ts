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
import { guardrailsListGuardrailKeyAssignments } from "../funcs/guardrailsListGuardrailKeyAssignments.js";
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

type Fn = typeof guardrailsListGuardrailKeyAssignments;

/**
 * Lists which API keys are under one guardrail. `GET /guardrails/{id}/assignments/keys`
 *
 * A query: `data` is the value of `guardrailsListGuardrailKeyAssignments`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import type { guardrailsListGuardrailKeyAssignments } from "openrouter-fn/funcs/guardrailsListGuardrailKeyAssignments.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsListGuardrailKeyAssignments } from "openrouter-fn/react-query/guardrailsListGuardrailKeyAssignments.js";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsListGuardrailKeyAssignments> }) {
 *   const { data, error } = useGuardrailsListGuardrailKeyAssignments(request);
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGuardrailsListGuardrailKeyAssignments<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(
    withSettings(buildGuardrailsListGuardrailKeyAssignmentsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListGuardrailKeyAssignments`, within `Suspense`: `data` is always there, and an error goes to the
 * nearest error boundary.
 */
export function useGuardrailsListGuardrailKeyAssignmentsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildGuardrailsListGuardrailKeyAssignmentsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListGuardrailKeyAssignments`, page after page: `data.pages` has those that are there,
 * `fetchNextPage` asks for the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useGuardrailsListGuardrailKeyAssignmentsInfinite<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildGuardrailsListGuardrailKeyAssignmentsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListGuardrailKeyAssignmentsInfinite`, within `Suspense`: the first page is always there, and an
 * error goes to the nearest error boundary.
 */
export function useGuardrailsListGuardrailKeyAssignmentsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildGuardrailsListGuardrailKeyAssignmentsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * What `useGuardrailsListGuardrailKeyAssignmentsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the
 * like.
 */
export function buildGuardrailsListGuardrailKeyAssignmentsInfiniteQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery(
    "guardrailsListGuardrailKeyAssignments",
    guardrailsListGuardrailKeyAssignments,
    client,
    request,
    options,
  );
}

/**
 * Fetches what `useGuardrailsListGuardrailKeyAssignments` will ask for, on a server or before it is needed. Never
 * rejects: what failed is asked for anew by the hook.
 */
export function prefetchGuardrailsListGuardrailKeyAssignments(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildGuardrailsListGuardrailKeyAssignmentsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useGuardrailsListGuardrailKeyAssignments` has for this request: to a value, or to what a function makes of
 * the one before.
 */
export function setGuardrailsListGuardrailKeyAssignmentsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGuardrailsListGuardrailKeyAssignments(request), data);
}

/**
 * Takes what `useGuardrailsListGuardrailKeyAssignments` has for requests with these fields as out of date; what is on
 * show is fetched anew.
 */
export function invalidateGuardrailsListGuardrailKeyAssignments(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("guardrailsListGuardrailKeyAssignments", ...queryKeyArgs),
  });
}

/** Takes all that `useGuardrailsListGuardrailKeyAssignments` has as out of date; what is on show is fetched anew. */
export function invalidateAllGuardrailsListGuardrailKeyAssignments(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsListGuardrailKeyAssignments") });
}

/**
 * What `useGuardrailsListGuardrailKeyAssignments` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like.
 */
export function buildGuardrailsListGuardrailKeyAssignmentsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery(
    "guardrailsListGuardrailKeyAssignments",
    guardrailsListGuardrailKeyAssignments,
    client,
    request,
    options,
  );
}

/**
 * The key of what `useGuardrailsListGuardrailKeyAssignments` has for this request:
 * `["openrouter-fn", "guardrailsListGuardrailKeyAssignments", request]`.
 */
export function queryKeyGuardrailsListGuardrailKeyAssignments(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("guardrailsListGuardrailKeyAssignments", request);
}
