import { datasetsGetSessionCost } from "../funcs/datasetsGetSessionCost.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof datasetsGetSessionCost;

/**
 * Returns what sessions with well-known apps cost, by app, model and number of turns. `GET /datasets/session-cost`
 *
 * A query: `data` is the value of `datasetsGetSessionCost`, `error` one of its errors.
 */
export const useDatasetsGetSessionCost = hooks.queryHook("datasetsGetSessionCost", datasetsGetSessionCost);
/** `useDatasetsGetSessionCost` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useDatasetsGetSessionCostSuspense = hooks.suspenseQueryHook(
  "datasetsGetSessionCost",
  datasetsGetSessionCost,
);
/**
 * `useDatasetsGetSessionCost` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one.
 */
export const useDatasetsGetSessionCostInfinite = hooks.infiniteQueryHook(
  "datasetsGetSessionCost",
  datasetsGetSessionCost,
);
/**
 * `useDatasetsGetSessionCostInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useDatasetsGetSessionCostInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "datasetsGetSessionCost",
  datasetsGetSessionCost,
);
/** Builds the query of `useDatasetsGetSessionCostInfinite`. */
export const buildDatasetsGetSessionCostInfiniteQuery = hooks.infiniteQueryBuilder(
  "datasetsGetSessionCost",
  datasetsGetSessionCost,
);
/** Prefetches `useDatasetsGetSessionCost`. Never rejects. */
export const prefetchDatasetsGetSessionCost = hooks.prefetcher("datasetsGetSessionCost", datasetsGetSessionCost);
/** Sets the cached data of `useDatasetsGetSessionCost`. */
export const setDatasetsGetSessionCostData = hooks.dataSetter<Fn>("datasetsGetSessionCost");
/** Invalidates `useDatasetsGetSessionCost` for requests with the given fields. */
export const invalidateDatasetsGetSessionCost = hooks.invalidator<Fn>("datasetsGetSessionCost");
/** Invalidates `useDatasetsGetSessionCost` for all requests. */
export const invalidateAllDatasetsGetSessionCost = hooks.allInvalidator("datasetsGetSessionCost");
/** Builds the query of `useDatasetsGetSessionCost`. */
export const buildDatasetsGetSessionCostQuery = hooks.queryBuilder("datasetsGetSessionCost", datasetsGetSessionCost);
/** Builds the query key of `useDatasetsGetSessionCost`. */
export const queryKeyDatasetsGetSessionCost = hooks.queryKeyBuilder<Fn>("datasetsGetSessionCost");
