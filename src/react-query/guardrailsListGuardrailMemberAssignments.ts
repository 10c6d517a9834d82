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
import { guardrailsListGuardrailMemberAssignments } from "../funcs/guardrailsListGuardrailMemberAssignments.js";
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

type Fn = typeof guardrailsListGuardrailMemberAssignments;

/**
 * Lists which members of the organisation are under one guardrail. `GET /guardrails/{id}/assignments/members`
 *
 * A query: `data` is the value of `guardrailsListGuardrailMemberAssignments`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import type { guardrailsListGuardrailMemberAssignments } from "openrouter-fn/funcs/guardrailsListGuardrailMemberAssignments.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsListGuardrailMemberAssignments } from "openrouter-fn/react-query/guardrailsListGuardrailMemberAssignments.js";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsListGuardrailMemberAssignments> }) {
 *   const { data, error } = useGuardrailsListGuardrailMemberAssignments(request);
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGuardrailsListGuardrailMemberAssignments<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(
    withSettings(buildGuardrailsListGuardrailMemberAssignmentsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListGuardrailMemberAssignments`, within `Suspense`: `data` is always there, and an error goes to
 * the nearest error boundary.
 */
export function useGuardrailsListGuardrailMemberAssignmentsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildGuardrailsListGuardrailMemberAssignmentsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListGuardrailMemberAssignments`, page after page: `data.pages` has those that are there,
 * `fetchNextPage` asks for the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useGuardrailsListGuardrailMemberAssignmentsInfinite<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(
      buildGuardrailsListGuardrailMemberAssignmentsInfiniteQuery(useOpenRouter(), request, options),
      options,
    ),
  );
}

/**
 * Like `useGuardrailsListGuardrailMemberAssignmentsInfinite`, within `Suspense`: the first page is always there, and an
 * error goes to the nearest error boundary.
 */
export function useGuardrailsListGuardrailMemberAssignmentsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(
      buildGuardrailsListGuardrailMemberAssignmentsInfiniteQuery(useOpenRouter(), request, options),
      options,
    ),
  );
}

/**
 * What `useGuardrailsListGuardrailMemberAssignmentsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and
 * the like.
 */
export function buildGuardrailsListGuardrailMemberAssignmentsInfiniteQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery(
    "guardrailsListGuardrailMemberAssignments",
    guardrailsListGuardrailMemberAssignments,
    client,
    request,
    options,
  );
}

/**
 * Fetches what `useGuardrailsListGuardrailMemberAssignments` will ask for, on a server or before it is needed. Never
 * rejects: what failed is asked for anew by the hook.
 */
export function prefetchGuardrailsListGuardrailMemberAssignments(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildGuardrailsListGuardrailMemberAssignmentsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useGuardrailsListGuardrailMemberAssignments` has for this request: to a value, or to what a function makes
 * of the one before.
 */
export function setGuardrailsListGuardrailMemberAssignmentsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGuardrailsListGuardrailMemberAssignments(request), data);
}

/**
 * Takes what `useGuardrailsListGuardrailMemberAssignments` has for requests with these fields as out of date; what is
 * on show is fetched anew.
 */
export function invalidateGuardrailsListGuardrailMemberAssignments(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("guardrailsListGuardrailMemberAssignments", ...queryKeyArgs),
  });
}

/** Takes all that `useGuardrailsListGuardrailMemberAssignments` has as out of date; what is on show is fetched anew. */
export function invalidateAllGuardrailsListGuardrailMemberAssignments(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsListGuardrailMemberAssignments") });
}

/**
 * What `useGuardrailsListGuardrailMemberAssignments` hands to TanStack Query, for `useQueries`, `fetchQuery` and the
 * like.
 */
export function buildGuardrailsListGuardrailMemberAssignmentsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery(
    "guardrailsListGuardrailMemberAssignments",
    guardrailsListGuardrailMemberAssignments,
    client,
    request,
    options,
  );
}

/**
 * The key of what `useGuardrailsListGuardrailMemberAssignments` has for this request:
 * `["openrouter-fn", "guardrailsListGuardrailMemberAssignments", request]`.
 */
export function queryKeyGuardrailsListGuardrailMemberAssignments(
  request: RequestOf<Fn>,
): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("guardrailsListGuardrailMemberAssignments", request);
}
