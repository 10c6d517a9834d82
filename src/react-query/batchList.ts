import { batchList } from "../funcs/batchList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof batchList;

/**
 * Lists batches, newest first and without results. `GET /batches`
 *
 * A query: `data` is the value of `batchList`, `error` one of its errors.
 */
export const useBatchList = hooks.queryHook("batchList", batchList);
/** `useBatchList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useBatchListSuspense = hooks.suspenseQueryHook("batchList", batchList);
/** `useBatchList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useBatchListInfinite = hooks.infiniteQueryHook("batchList", batchList);
/** `useBatchListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useBatchListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("batchList", batchList);
/** Builds the query of `useBatchListInfinite`. */
export const buildBatchListInfiniteQuery = hooks.infiniteQueryBuilder("batchList", batchList);
/** Prefetches `useBatchList`. Never rejects. */
export const prefetchBatchList = hooks.prefetcher("batchList", batchList);
/** Sets the cached data of `useBatchList`. */
export const setBatchListData = hooks.dataSetter<Fn>("batchList");
/** Invalidates `useBatchList` for requests with the given fields. */
export const invalidateBatchList = hooks.invalidator<Fn>("batchList");
/** Invalidates `useBatchList` for all requests. */
export const invalidateAllBatchList = hooks.allInvalidator("batchList");
/** Builds the query of `useBatchList`. */
export const buildBatchListQuery = hooks.queryBuilder("batchList", batchList);
/** Builds the query key of `useBatchList`. */
export const queryKeyBatchList = hooks.queryKeyBuilder<Fn>("batchList");
