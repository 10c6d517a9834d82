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
import { datasetsGetSessionCost } from "../funcs/datasetsGetSessionCost.js";
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

type Fn = typeof datasetsGetSessionCost;

/**
 * Tells what sessions with well-known apps cost, by app, model and number of turns. `GET /datasets/session-cost`
 *
 * A query: `data` is the value of `datasetsGetSessionCost`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useDatasetsGetSessionCost } from "openrouter-fn/react-query/datasetsGetSessionCost.js";
 *
 * export function Example() {
 *   const { data, error } = useDatasetsGetSessionCost({ turn_range: "10-49-turns", limit: 500 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useDatasetsGetSessionCost<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildDatasetsGetSessionCostQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useDatasetsGetSessionCost`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useDatasetsGetSessionCostSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildDatasetsGetSessionCostQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useDatasetsGetSessionCost`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for
 * the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useDatasetsGetSessionCostInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildDatasetsGetSessionCostInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useDatasetsGetSessionCostInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useDatasetsGetSessionCostInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildDatasetsGetSessionCostInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useDatasetsGetSessionCostInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildDatasetsGetSessionCostInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("datasetsGetSessionCost", datasetsGetSessionCost, client, request, options);
}

/**
 * Fetches what `useDatasetsGetSessionCost` will ask for, on a server or before it is needed. Never rejects: what failed
 * is asked for anew by the hook.
 */
export function prefetchDatasetsGetSessionCost(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildDatasetsGetSessionCostQuery(client, request, options), options));
}

/**
 * Sets what `useDatasetsGetSessionCost` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setDatasetsGetSessionCostData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyDatasetsGetSessionCost(request), data);
}

/**
 * Takes what `useDatasetsGetSessionCost` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateDatasetsGetSessionCost(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("datasetsGetSessionCost", ...queryKeyArgs) });
}

/** Takes all that `useDatasetsGetSessionCost` has as out of date; what is on show is fetched anew. */
export function invalidateAllDatasetsGetSessionCost(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("datasetsGetSessionCost") });
}

/** What `useDatasetsGetSessionCost` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildDatasetsGetSessionCostQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("datasetsGetSessionCost", datasetsGetSessionCost, client, request, options);
}

/**
 * The key of what `useDatasetsGetSessionCost` has for this request:
 * `["openrouter-fn", "datasetsGetSessionCost", request]`.
 */
export function queryKeyDatasetsGetSessionCost(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("datasetsGetSessionCost", request);
}
