import { analyticsGetAnalyticsMeta } from "../funcs/analyticsGetAnalyticsMeta.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof analyticsGetAnalyticsMeta;

/**
 * Lists the metrics, dimensions, operators and intervals that `analyticsQueryAnalytics` takes. `GET /analytics/meta`
 *
 * A query: `data` is the value of `analyticsGetAnalyticsMeta`, `error` one of its errors.
 */
export const useAnalyticsGetAnalyticsMeta = hooks.queryHook("analyticsGetAnalyticsMeta", analyticsGetAnalyticsMeta);
/** `useAnalyticsGetAnalyticsMeta` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useAnalyticsGetAnalyticsMetaSuspense = hooks.suspenseQueryHook(
  "analyticsGetAnalyticsMeta",
  analyticsGetAnalyticsMeta,
);
/** Prefetches `useAnalyticsGetAnalyticsMeta`. Never rejects. */
export const prefetchAnalyticsGetAnalyticsMeta = hooks.prefetcher(
  "analyticsGetAnalyticsMeta",
  analyticsGetAnalyticsMeta,
);
/** Sets the cached data of `useAnalyticsGetAnalyticsMeta`. */
export const setAnalyticsGetAnalyticsMetaData = hooks.dataSetter<Fn>("analyticsGetAnalyticsMeta");
/** Invalidates `useAnalyticsGetAnalyticsMeta` for requests with the given fields. */
export const invalidateAnalyticsGetAnalyticsMeta = hooks.invalidator<Fn>("analyticsGetAnalyticsMeta");
/** Invalidates `useAnalyticsGetAnalyticsMeta` for all requests. */
export const invalidateAllAnalyticsGetAnalyticsMeta = hooks.allInvalidator("analyticsGetAnalyticsMeta");
/** Builds the query of `useAnalyticsGetAnalyticsMeta`. */
export const buildAnalyticsGetAnalyticsMetaQuery = hooks.queryBuilder(
  "analyticsGetAnalyticsMeta",
  analyticsGetAnalyticsMeta,
);
/** Builds the query key of `useAnalyticsGetAnalyticsMeta`. */
export const queryKeyAnalyticsGetAnalyticsMeta = hooks.queryKeyBuilder<Fn>("analyticsGetAnalyticsMeta");
