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
import { workspacesListMembers } from "../funcs/workspacesListMembers.js";
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

type Fn = typeof workspacesListMembers;

/**
 * Lists the members of one workspace. `GET /workspaces/{id}/members`
 *
 * A query: `data` is the value of `workspacesListMembers`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useWorkspacesListMembers } from "openrouter-fn/react-query/workspacesListMembers.js";
 *
 * export function Example() {
 *   const { data, error } = useWorkspacesListMembers({ id: "nightly-jobs" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useWorkspacesListMembers<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildWorkspacesListMembersQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesListMembers`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useWorkspacesListMembersSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildWorkspacesListMembersQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesListMembers`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function useWorkspacesListMembersInfinite<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildWorkspacesListMembersInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useWorkspacesListMembersInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useWorkspacesListMembersInfiniteSuspense<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildWorkspacesListMembersInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useWorkspacesListMembersInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildWorkspacesListMembersInfiniteQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("workspacesListMembers", workspacesListMembers, client, request, options);
}

/**
 * Fetches what `useWorkspacesListMembers` will ask for, on a server or before it is needed. Never rejects: what failed
 * is asked for anew by the hook.
 */
export function prefetchWorkspacesListMembers(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildWorkspacesListMembersQuery(client, request, options), options));
}

/**
 * Sets what `useWorkspacesListMembers` has for this request: to a value, or to what a function makes of the one before.
 */
export function setWorkspacesListMembersData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyWorkspacesListMembers(request), data);
}

/**
 * Takes what `useWorkspacesListMembers` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateWorkspacesListMembers(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesListMembers", ...queryKeyArgs) });
}

/** Takes all that `useWorkspacesListMembers` has as out of date; what is on show is fetched anew. */
export function invalidateAllWorkspacesListMembers(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesListMembers") });
}

/** What `useWorkspacesListMembers` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildWorkspacesListMembersQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("workspacesListMembers", workspacesListMembers, client, request, options);
}

/**
 * The key of what `useWorkspacesListMembers` has for this request:
 * `["openrouter-fn", "workspacesListMembers", request]`.
 */
export function queryKeyWorkspacesListMembers(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("workspacesListMembers", request);
}
