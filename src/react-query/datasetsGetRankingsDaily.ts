import { datasetsGetRankingsDaily } from "../funcs/datasetsGetRankingsDaily.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof datasetsGetRankingsDaily;

/**
 * Ranks models by tokens: the top 50 of each day, week or month, and the sum of the others.
 * `GET /datasets/rankings-daily`
 *
 * A query: `data` is the value of `datasetsGetRankingsDaily`, `error` one of its errors.
 */
export const useDatasetsGetRankingsDaily = hooks.queryHook("datasetsGetRankingsDaily", datasetsGetRankingsDaily);
/** `useDatasetsGetRankingsDaily` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useDatasetsGetRankingsDailySuspense = hooks.suspenseQueryHook(
  "datasetsGetRankingsDaily",
  datasetsGetRankingsDaily,
);
/** Prefetches `useDatasetsGetRankingsDaily`. Never rejects. */
export const prefetchDatasetsGetRankingsDaily = hooks.prefetcher("datasetsGetRankingsDaily", datasetsGetRankingsDaily);
/** Sets the cached data of `useDatasetsGetRankingsDaily`. */
export const setDatasetsGetRankingsDailyData = hooks.dataSetter<Fn>("datasetsGetRankingsDaily");
/** Invalidates `useDatasetsGetRankingsDaily` for requests with the given fields. */
export const invalidateDatasetsGetRankingsDaily = hooks.invalidator<Fn>("datasetsGetRankingsDaily");
/** Invalidates `useDatasetsGetRankingsDaily` for all requests. */
export const invalidateAllDatasetsGetRankingsDaily = hooks.allInvalidator("datasetsGetRankingsDaily");
/** Builds the query of `useDatasetsGetRankingsDaily`. */
export const buildDatasetsGetRankingsDailyQuery = hooks.queryBuilder(
  "datasetsGetRankingsDaily",
  datasetsGetRankingsDaily,
);
/** Builds the query key of `useDatasetsGetRankingsDaily`. */
export const queryKeyDatasetsGetRankingsDaily = hooks.queryKeyBuilder<Fn>("datasetsGetRankingsDaily");
