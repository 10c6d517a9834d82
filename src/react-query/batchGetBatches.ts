import { batchGetBatches } from "../funcs/batchGetBatches.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof batchGetBatches;

/**
 * Returns a batch and, once its state is final, its results. `GET /batches/{id}`
 *
 * A query: `data` is the value of `batchGetBatches`, `error` one of its errors.
 */
export const useBatchGetBatches = hooks.queryHook("batchGetBatches", batchGetBatches);
/** `useBatchGetBatches` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useBatchGetBatchesSuspense = hooks.suspenseQueryHook("batchGetBatches", batchGetBatches);
/** Prefetches `useBatchGetBatches`. Never rejects. */
export const prefetchBatchGetBatches = hooks.prefetcher("batchGetBatches", batchGetBatches);
/** Sets the cached data of `useBatchGetBatches`. */
export const setBatchGetBatchesData = hooks.dataSetter<Fn>("batchGetBatches");
/** Invalidates `useBatchGetBatches` for requests with the given fields. */
export const invalidateBatchGetBatches = hooks.invalidator<Fn>("batchGetBatches");
/** Invalidates `useBatchGetBatches` for all requests. */
export const invalidateAllBatchGetBatches = hooks.allInvalidator("batchGetBatches");
/** Builds the query of `useBatchGetBatches`. */
export const buildBatchGetBatchesQuery = hooks.queryBuilder("batchGetBatches", batchGetBatches);
/** Builds the query key of `useBatchGetBatches`. */
export const queryKeyBatchGetBatches = hooks.queryKeyBuilder<Fn>("batchGetBatches");
