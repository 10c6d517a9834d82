import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseQueryResult,
  type UseSuspenseQueryResult,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { datasetsGetRankingsDaily } from "../funcs/datasetsGetRankingsDaily.js";
import { useOpenRouter } from "./_context.js";
import {
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof datasetsGetRankingsDaily;

/**
 * Ranks models by the tokens that they process: the first 50 of each day, week or month, and the sum of the others.
 * `GET /datasets/rankings-daily`
 *
 * A query: `data` is the value of `datasetsGetRankingsDaily`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useDatasetsGetRankingsDaily } from "openrouter-fn/react-query/datasetsGetRankingsDaily.js";
 *
 * export function Example() {
 *   const { data, error } = useDatasetsGetRankingsDaily({ start_date: "2026-01-01", period: "week" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useDatasetsGetRankingsDaily<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildDatasetsGetRankingsDailyQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useDatasetsGetRankingsDaily`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useDatasetsGetRankingsDailySuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildDatasetsGetRankingsDailyQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useDatasetsGetRankingsDaily` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchDatasetsGetRankingsDaily(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildDatasetsGetRankingsDailyQuery(client, request, options), options));
}

/**
 * Sets what `useDatasetsGetRankingsDaily` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setDatasetsGetRankingsDailyData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyDatasetsGetRankingsDaily(request), data);
}

/**
 * Takes what `useDatasetsGetRankingsDaily` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateDatasetsGetRankingsDaily(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("datasetsGetRankingsDaily", ...queryKeyArgs) });
}

/** Takes all that `useDatasetsGetRankingsDaily` has as out of date; what is on show is fetched anew. */
export function invalidateAllDatasetsGetRankingsDaily(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("datasetsGetRankingsDaily") });
}

/** What `useDatasetsGetRankingsDaily` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildDatasetsGetRankingsDailyQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("datasetsGetRankingsDaily", datasetsGetRankingsDaily, client, request, options);
}

/**
 * The key of what `useDatasetsGetRankingsDaily` has for this request:
 * `["openrouter-fn", "datasetsGetRankingsDaily", request]`.
 */
export function queryKeyDatasetsGetRankingsDaily(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("datasetsGetRankingsDaily", request);
}
