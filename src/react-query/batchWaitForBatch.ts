import { batchWaitForBatch } from "../funcs/batchWaitForBatch.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof batchWaitForBatch;

/**
 * Waits until a batch has ended. Polls `GET /batches/{id}` until its state is final.
 *
 * A query: `data` is the value of `batchWaitForBatch`, `error` one of its errors.
 */
export const useBatchWaitForBatch = hooks.queryHook("batchWaitForBatch", batchWaitForBatch);
/** `useBatchWaitForBatch` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useBatchWaitForBatchSuspense = hooks.suspenseQueryHook("batchWaitForBatch", batchWaitForBatch);
/** Prefetches `useBatchWaitForBatch`. Never rejects. */
export const prefetchBatchWaitForBatch = hooks.prefetcher("batchWaitForBatch", batchWaitForBatch);
/** Sets the cached data of `useBatchWaitForBatch`. */
export const setBatchWaitForBatchData = hooks.dataSetter<Fn>("batchWaitForBatch");
/** Invalidates `useBatchWaitForBatch` for requests with the given fields. */
export const invalidateBatchWaitForBatch = hooks.invalidator<Fn>("batchWaitForBatch");
/** Invalidates `useBatchWaitForBatch` for all requests. */
export const invalidateAllBatchWaitForBatch = hooks.allInvalidator("batchWaitForBatch");
/** Builds the query of `useBatchWaitForBatch`. */
export const buildBatchWaitForBatchQuery = hooks.queryBuilder("batchWaitForBatch", batchWaitForBatch);
/** Builds the query key of `useBatchWaitForBatch`. */
export const queryKeyBatchWaitForBatch = hooks.queryKeyBuilder<Fn>("batchWaitForBatch");
