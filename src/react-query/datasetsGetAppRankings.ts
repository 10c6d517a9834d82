import { datasetsGetAppRankings } from "../funcs/datasetsGetAppRankings.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof datasetsGetAppRankings;

/**
 * Ranks the public apps at OpenRouter by tokens or growth. `GET /datasets/app-rankings`
 *
 * A query: `data` is the value of `datasetsGetAppRankings`, `error` one of its errors.
 */
export const useDatasetsGetAppRankings = hooks.queryHook("datasetsGetAppRankings", datasetsGetAppRankings);
/** `useDatasetsGetAppRankings` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useDatasetsGetAppRankingsSuspense = hooks.suspenseQueryHook(
  "datasetsGetAppRankings",
  datasetsGetAppRankings,
);
/**
 * `useDatasetsGetAppRankings` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one.
 */
export const useDatasetsGetAppRankingsInfinite = hooks.infiniteQueryHook(
  "datasetsGetAppRankings",
  datasetsGetAppRankings,
);
/**
 * `useDatasetsGetAppRankingsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useDatasetsGetAppRankingsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "datasetsGetAppRankings",
  datasetsGetAppRankings,
);
/** Builds the query of `useDatasetsGetAppRankingsInfinite`. */
export const buildDatasetsGetAppRankingsInfiniteQuery = hooks.infiniteQueryBuilder(
  "datasetsGetAppRankings",
  datasetsGetAppRankings,
);
/** Prefetches `useDatasetsGetAppRankings`. Never rejects. */
export const prefetchDatasetsGetAppRankings = hooks.prefetcher("datasetsGetAppRankings", datasetsGetAppRankings);
/** Sets the cached data of `useDatasetsGetAppRankings`. */
export const setDatasetsGetAppRankingsData = hooks.dataSetter<Fn>("datasetsGetAppRankings");
/** Invalidates `useDatasetsGetAppRankings` for requests with the given fields. */
export const invalidateDatasetsGetAppRankings = hooks.invalidator<Fn>("datasetsGetAppRankings");
/** Invalidates `useDatasetsGetAppRankings` for all requests. */
export const invalidateAllDatasetsGetAppRankings = hooks.allInvalidator("datasetsGetAppRankings");
/** Builds the query of `useDatasetsGetAppRankings`. */
export const buildDatasetsGetAppRankingsQuery = hooks.queryBuilder("datasetsGetAppRankings", datasetsGetAppRankings);
/** Builds the query key of `useDatasetsGetAppRankings`. */
export const queryKeyDatasetsGetAppRankings = hooks.queryKeyBuilder<Fn>("datasetsGetAppRankings");
