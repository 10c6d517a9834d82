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
import { analyticsQueryAnalytics } from "../funcs/analyticsQueryAnalytics.js";
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

type Fn = typeof analyticsQueryAnalytics;

/**
 * Counts requests, tokens, costs and so on, grouped and filtered as you say. `POST /analytics/query`
 *
 * A query: `data` is the value of `analyticsQueryAnalytics`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useAnalyticsQueryAnalytics } from "openrouter-fn/react-query/analyticsQueryAnalytics.js";
 *
 * export function Example() {
 *   const { data, error } = useAnalyticsQueryAnalytics({
 *     metrics: ["request_count"],
 *     dimensions: ["model"],
 *     granularity: "day",
 *     time_range: { start: "2026-01-01T00:00:00Z", end: "2026-01-08T00:00:00Z" },
 *   });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useAnalyticsQueryAnalytics<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildAnalyticsQueryAnalyticsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useAnalyticsQueryAnalytics`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useAnalyticsQueryAnalyticsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildAnalyticsQueryAnalyticsQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useAnalyticsQueryAnalytics` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchAnalyticsQueryAnalytics(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildAnalyticsQueryAnalyticsQuery(client, request, options), options));
}

/**
 * Sets what `useAnalyticsQueryAnalytics` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setAnalyticsQueryAnalyticsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyAnalyticsQueryAnalytics(request), data);
}

/**
 * Takes what `useAnalyticsQueryAnalytics` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateAnalyticsQueryAnalytics(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("analyticsQueryAnalytics", ...queryKeyArgs) });
}

/** Takes all that `useAnalyticsQueryAnalytics` has as out of date; what is on show is fetched anew. */
export function invalidateAllAnalyticsQueryAnalytics(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("analyticsQueryAnalytics") });
}

/** What `useAnalyticsQueryAnalytics` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildAnalyticsQueryAnalyticsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("analyticsQueryAnalytics", analyticsQueryAnalytics, client, request, options);
}

/**
 * The key of what `useAnalyticsQueryAnalytics` has for this request:
 * `["openrouter-fn", "analyticsQueryAnalytics", request]`.
 */
export function queryKeyAnalyticsQueryAnalytics(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("analyticsQueryAnalytics", request);
}
