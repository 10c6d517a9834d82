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
import { analyticsGetUserActivity } from "../funcs/analyticsGetUserActivity.js";
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

type Fn = typeof analyticsGetUserActivity;

/**
 * Reports the use of the account, by day and endpoint, for the last 30 whole days (UTC). `GET /activity`
 *
 * A query: `data` is the value of `analyticsGetUserActivity`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useAnalyticsGetUserActivity } from "openrouter-fn/react-query/analyticsGetUserActivity.js";
 *
 * export function Example() {
 *   const { data, error } = useAnalyticsGetUserActivity({ date: "2026-01-31" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useAnalyticsGetUserActivity<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildAnalyticsGetUserActivityQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useAnalyticsGetUserActivity`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useAnalyticsGetUserActivitySuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildAnalyticsGetUserActivityQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useAnalyticsGetUserActivity` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchAnalyticsGetUserActivity(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildAnalyticsGetUserActivityQuery(client, request, options), options));
}

/**
 * Sets what `useAnalyticsGetUserActivity` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setAnalyticsGetUserActivityData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyAnalyticsGetUserActivity(request), data);
}

/**
 * Takes what `useAnalyticsGetUserActivity` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateAnalyticsGetUserActivity(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("analyticsGetUserActivity", ...queryKeyArgs) });
}

/** Takes all that `useAnalyticsGetUserActivity` has as out of date; what is on show is fetched anew. */
export function invalidateAllAnalyticsGetUserActivity(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("analyticsGetUserActivity") });
}

/** What `useAnalyticsGetUserActivity` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildAnalyticsGetUserActivityQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("analyticsGetUserActivity", analyticsGetUserActivity, client, request, options);
}

/**
 * The key of what `useAnalyticsGetUserActivity` has for this request:
 * `["openrouter-fn", "analyticsGetUserActivity", request]`.
 */
export function queryKeyAnalyticsGetUserActivity(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("analyticsGetUserActivity", request);
}
