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
import { workspacesList } from "../funcs/workspacesList.js";
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

type Fn = typeof workspacesList;

/**
 * Lists the workspaces of the account, with their settings. `GET /workspaces`
 *
 * A query: `data` is the value of `workspacesList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useWorkspacesList } from "openrouter-fn/react-query/workspacesList.js";
 *
 * export function Example() {
 *   const { data, error } = useWorkspacesList({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useWorkspacesList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildWorkspacesListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useWorkspacesListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildWorkspacesListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next
 * one until `hasNextPage` is false. The request says where to begin.
 */
export function useWorkspacesListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildWorkspacesListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function useWorkspacesListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildWorkspacesListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useWorkspacesListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildWorkspacesListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("workspacesList", workspacesList, client, request, options);
}

/**
 * Fetches what `useWorkspacesList` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchWorkspacesList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildWorkspacesListQuery(client, request, options), options));
}

/** Sets what `useWorkspacesList` has for this request: to a value, or to what a function makes of the one before. */
export function setWorkspacesListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyWorkspacesList(request), data);
}

/**
 * Takes what `useWorkspacesList` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateWorkspacesList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesList", ...queryKeyArgs) });
}

/** Takes all that `useWorkspacesList` has as out of date; what is on show is fetched anew. */
export function invalidateAllWorkspacesList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesList") });
}

/** What `useWorkspacesList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildWorkspacesListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("workspacesList", workspacesList, client, request, options);
}

/** The key of what `useWorkspacesList` has for this request: `["openrouter-fn", "workspacesList", request]`. */
export function queryKeyWorkspacesList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("workspacesList", request);
}
