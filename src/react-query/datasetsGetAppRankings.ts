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
import { datasetsGetAppRankings } from "../funcs/datasetsGetAppRankings.js";
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

type Fn = typeof datasetsGetAppRankings;

/**
 * Ranks the public apps at OpenRouter by the tokens that they use, or by their growth. `GET /datasets/app-rankings`
 *
 * A query: `data` is the value of `datasetsGetAppRankings`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useDatasetsGetAppRankings } from "openrouter-fn/react-query/datasetsGetAppRankings.js";
 *
 * export function Example() {
 *   const { data, error } = useDatasetsGetAppRankings({ category: "coding", sort: "trending", limit: 10 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useDatasetsGetAppRankings<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildDatasetsGetAppRankingsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useDatasetsGetAppRankings`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useDatasetsGetAppRankingsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildDatasetsGetAppRankingsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useDatasetsGetAppRankings`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for
 * the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useDatasetsGetAppRankingsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildDatasetsGetAppRankingsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useDatasetsGetAppRankingsInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useDatasetsGetAppRankingsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildDatasetsGetAppRankingsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useDatasetsGetAppRankingsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildDatasetsGetAppRankingsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("datasetsGetAppRankings", datasetsGetAppRankings, client, request, options);
}

/**
 * Fetches what `useDatasetsGetAppRankings` will ask for, on a server or before it is needed. Never rejects: what failed
 * is asked for anew by the hook.
 */
export function prefetchDatasetsGetAppRankings(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildDatasetsGetAppRankingsQuery(client, request, options), options));
}

/**
 * Sets what `useDatasetsGetAppRankings` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setDatasetsGetAppRankingsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyDatasetsGetAppRankings(request), data);
}

/**
 * Takes what `useDatasetsGetAppRankings` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateDatasetsGetAppRankings(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("datasetsGetAppRankings", ...queryKeyArgs) });
}

/** Takes all that `useDatasetsGetAppRankings` has as out of date; what is on show is fetched anew. */
export function invalidateAllDatasetsGetAppRankings(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("datasetsGetAppRankings") });
}

/** What `useDatasetsGetAppRankings` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildDatasetsGetAppRankingsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("datasetsGetAppRankings", datasetsGetAppRankings, client, request, options);
}

/**
 * The key of what `useDatasetsGetAppRankings` has for this request:
 * `["openrouter-fn", "datasetsGetAppRankings", request]`.
 */
export function queryKeyDatasetsGetAppRankings(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("datasetsGetAppRankings", request);
}
