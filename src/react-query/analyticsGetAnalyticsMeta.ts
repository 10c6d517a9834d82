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
import { analyticsGetAnalyticsMeta } from "../funcs/analyticsGetAnalyticsMeta.js";
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

type Fn = typeof analyticsGetAnalyticsMeta;

/**
 * Lists what `analyticsQueryAnalytics` understands: metrics, dimensions, comparisons and lengths of time.
 * `GET /analytics/meta`
 *
 * A query: `data` is the value of `analyticsGetAnalyticsMeta`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useAnalyticsGetAnalyticsMeta } from "openrouter-fn/react-query/analyticsGetAnalyticsMeta.js";
 *
 * export function Example() {
 *   const { data, error } = useAnalyticsGetAnalyticsMeta();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useAnalyticsGetAnalyticsMeta<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildAnalyticsGetAnalyticsMetaQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useAnalyticsGetAnalyticsMeta`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useAnalyticsGetAnalyticsMetaSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildAnalyticsGetAnalyticsMetaQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useAnalyticsGetAnalyticsMeta` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchAnalyticsGetAnalyticsMeta(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildAnalyticsGetAnalyticsMetaQuery(client, request, options), options),
  );
}

/**
 * Sets what `useAnalyticsGetAnalyticsMeta` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setAnalyticsGetAnalyticsMetaData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyAnalyticsGetAnalyticsMeta(request), data);
}

/**
 * Takes what `useAnalyticsGetAnalyticsMeta` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateAnalyticsGetAnalyticsMeta(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("analyticsGetAnalyticsMeta", ...queryKeyArgs) });
}

/** Takes all that `useAnalyticsGetAnalyticsMeta` has as out of date; what is on show is fetched anew. */
export function invalidateAllAnalyticsGetAnalyticsMeta(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("analyticsGetAnalyticsMeta") });
}

/** What `useAnalyticsGetAnalyticsMeta` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildAnalyticsGetAnalyticsMetaQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("analyticsGetAnalyticsMeta", analyticsGetAnalyticsMeta, client, request, options);
}

/**
 * The key of what `useAnalyticsGetAnalyticsMeta` has for this request:
 * `["openrouter-fn", "analyticsGetAnalyticsMeta", request]`.
 */
export function queryKeyAnalyticsGetAnalyticsMeta(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("analyticsGetAnalyticsMeta", request);
}
