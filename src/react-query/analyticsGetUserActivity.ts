import { analyticsGetUserActivity } from "../funcs/analyticsGetUserActivity.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof analyticsGetUserActivity;

/**
 * Returns the usage of the account by day and endpoint, for the last 30 complete days (UTC). `GET /activity`
 *
 * A query: `data` is the value of `analyticsGetUserActivity`, `error` one of its errors.
 */
export const useAnalyticsGetUserActivity = hooks.queryHook("analyticsGetUserActivity", analyticsGetUserActivity);
/** `useAnalyticsGetUserActivity` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useAnalyticsGetUserActivitySuspense = hooks.suspenseQueryHook(
  "analyticsGetUserActivity",
  analyticsGetUserActivity,
);
/** Prefetches `useAnalyticsGetUserActivity`. Never rejects. */
export const prefetchAnalyticsGetUserActivity = hooks.prefetcher("analyticsGetUserActivity", analyticsGetUserActivity);
/** Sets the cached data of `useAnalyticsGetUserActivity`. */
export const setAnalyticsGetUserActivityData = hooks.dataSetter<Fn>("analyticsGetUserActivity");
/** Invalidates `useAnalyticsGetUserActivity` for requests with the given fields. */
export const invalidateAnalyticsGetUserActivity = hooks.invalidator<Fn>("analyticsGetUserActivity");
/** Invalidates `useAnalyticsGetUserActivity` for all requests. */
export const invalidateAllAnalyticsGetUserActivity = hooks.allInvalidator("analyticsGetUserActivity");
/** Builds the query of `useAnalyticsGetUserActivity`. */
export const buildAnalyticsGetUserActivityQuery = hooks.queryBuilder(
  "analyticsGetUserActivity",
  analyticsGetUserActivity,
);
/** Builds the query key of `useAnalyticsGetUserActivity`. */
export const queryKeyAnalyticsGetUserActivity = hooks.queryKeyBuilder<Fn>("analyticsGetUserActivity");
