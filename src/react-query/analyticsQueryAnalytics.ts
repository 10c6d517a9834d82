import { analyticsQueryAnalytics } from "../funcs/analyticsQueryAnalytics.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof analyticsQueryAnalytics;

/**
 * Queries requests, tokens, costs and other metrics, with groups and filters. `POST /analytics/query`
 *
 * A query: `data` is the value of `analyticsQueryAnalytics`, `error` one of its errors.
 */
export const useAnalyticsQueryAnalytics = hooks.queryHook("analyticsQueryAnalytics", analyticsQueryAnalytics);
/** `useAnalyticsQueryAnalytics` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useAnalyticsQueryAnalyticsSuspense = hooks.suspenseQueryHook(
  "analyticsQueryAnalytics",
  analyticsQueryAnalytics,
);
/** Prefetches `useAnalyticsQueryAnalytics`. Never rejects. */
export const prefetchAnalyticsQueryAnalytics = hooks.prefetcher("analyticsQueryAnalytics", analyticsQueryAnalytics);
/** Sets the cached data of `useAnalyticsQueryAnalytics`. */
export const setAnalyticsQueryAnalyticsData = hooks.dataSetter<Fn>("analyticsQueryAnalytics");
/** Invalidates `useAnalyticsQueryAnalytics` for requests with the given fields. */
export const invalidateAnalyticsQueryAnalytics = hooks.invalidator<Fn>("analyticsQueryAnalytics");
/** Invalidates `useAnalyticsQueryAnalytics` for all requests. */
export const invalidateAllAnalyticsQueryAnalytics = hooks.allInvalidator("analyticsQueryAnalytics");
/** Builds the query of `useAnalyticsQueryAnalytics`. */
export const buildAnalyticsQueryAnalyticsQuery = hooks.queryBuilder("analyticsQueryAnalytics", analyticsQueryAnalytics);
/** Builds the query key of `useAnalyticsQueryAnalytics`. */
export const queryKeyAnalyticsQueryAnalytics = hooks.queryKeyBuilder<Fn>("analyticsQueryAnalytics");
