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
import { guardrailsListMemberAssignments } from "../funcs/guardrailsListMemberAssignments.js";
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

type Fn = typeof guardrailsListMemberAssignments;

/**
 * Lists which members of the organisation are under a guardrail, for all guardrails.
 * `GET /guardrails/assignments/members`
 *
 * A query: `data` is the value of `guardrailsListMemberAssignments`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGuardrailsListMemberAssignments } from "openrouter-fn/react-query/guardrailsListMemberAssignments.js";
 *
 * export function Example() {
 *   const { data, error } = useGuardrailsListMemberAssignments();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGuardrailsListMemberAssignments<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGuardrailsListMemberAssignmentsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGuardrailsListMemberAssignments`, within `Suspense`: `data` is always there, and an error goes to the
 * nearest error boundary.
 */
export function useGuardrailsListMemberAssignmentsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildGuardrailsListMemberAssignmentsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListMemberAssignments`, page after page: `data.pages` has those that are there, `fetchNextPage`
 * asks for the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useGuardrailsListMemberAssignmentsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildGuardrailsListMemberAssignmentsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useGuardrailsListMemberAssignmentsInfinite`, within `Suspense`: the first page is always there, and an error
 * goes to the nearest error boundary.
 */
export function useGuardrailsListMemberAssignmentsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildGuardrailsListMemberAssignmentsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * What `useGuardrailsListMemberAssignmentsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like.
 */
export function buildGuardrailsListMemberAssignmentsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery(
    "guardrailsListMemberAssignments",
    guardrailsListMemberAssignments,
    client,
    request,
    options,
  );
}

/**
 * Fetches what `useGuardrailsListMemberAssignments` will ask for, on a server or before it is needed. Never rejects:
 * what failed is asked for anew by the hook.
 */
export function prefetchGuardrailsListMemberAssignments(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildGuardrailsListMemberAssignmentsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useGuardrailsListMemberAssignments` has for this request: to a value, or to what a function makes of the
 * one before.
 */
export function setGuardrailsListMemberAssignmentsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGuardrailsListMemberAssignments(request), data);
}

/**
 * Takes what `useGuardrailsListMemberAssignments` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateGuardrailsListMemberAssignments(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("guardrailsListMemberAssignments", ...queryKeyArgs),
  });
}

/** Takes all that `useGuardrailsListMemberAssignments` has as out of date; what is on show is fetched anew. */
export function invalidateAllGuardrailsListMemberAssignments(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsListMemberAssignments") });
}

/** What `useGuardrailsListMemberAssignments` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGuardrailsListMemberAssignmentsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("guardrailsListMemberAssignments", guardrailsListMemberAssignments, client, request, options);
}

/**
 * The key of what `useGuardrailsListMemberAssignments` has for this request:
 * `["openrouter-fn", "guardrailsListMemberAssignments", request]`.
 */
export function queryKeyGuardrailsListMemberAssignments(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("guardrailsListMemberAssignments", request);
}
