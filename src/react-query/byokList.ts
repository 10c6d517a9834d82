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
import { byokList } from "../funcs/byokList.js";
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

type Fn = typeof byokList;

/**
 * Lists your own keys for providers that a workspace has stored. `GET /byok`
 *
 * A query: `data` is the value of `byokList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useByokList } from "openrouter-fn/react-query/byokList.js";
 *
 * export function Example() {
 *   const { data, error } = useByokList({ provider: "anthropic" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useByokList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildByokListQuery(useOpenRouter(), request, options), options));
}

/** Like `useByokList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useByokListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildByokListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useByokList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next one
 * until `hasNextPage` is false. The request says where to begin.
 */
export function useByokListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildByokListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useByokListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest error
 * boundary.
 */
export function useByokListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(withSettings(buildByokListInfiniteQuery(useOpenRouter(), request, options), options));
}

/** What `useByokListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildByokListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("byokList", byokList, client, request, options);
}

/**
 * Fetches what `useByokList` will ask for, on a server or before it is needed. Never rejects: what failed is asked for
 * anew by the hook.
 */
export function prefetchByokList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildByokListQuery(client, request, options), options));
}

/** Sets what `useByokList` has for this request: to a value, or to what a function makes of the one before. */
export function setByokListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyByokList(request), data);
}

/** Takes what `useByokList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateByokList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("byokList", ...queryKeyArgs) });
}

/** Takes all that `useByokList` has as out of date; what is on show is fetched anew. */
export function invalidateAllByokList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("byokList") });
}

/** What `useByokList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildByokListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("byokList", byokList, client, request, options);
}

/** The key of what `useByokList` has for this request: `["openrouter-fn", "byokList", request]`. */
export function queryKeyByokList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("byokList", request);
}
