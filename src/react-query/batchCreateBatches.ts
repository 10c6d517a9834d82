import { batchCreateBatches } from "../funcs/batchCreateBatches.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a batch: many requests to one model, processed within a day at a lower price. `POST /batches`
 *
 * A mutation: `data` is the value of `batchCreateBatches`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useBatchCreateBatchesMutation = hooks.mutationHook("batchCreateBatches", batchCreateBatches);
/** Builds the mutation of `useBatchCreateBatchesMutation`. */
export const buildBatchCreateBatchesMutation = hooks.mutationBuilder("batchCreateBatches", batchCreateBatches);
/** Builds the mutation key of `useBatchCreateBatchesMutation`. */
export const mutationKeyBatchCreateBatches = hooks.mutationKeyBuilder("batchCreateBatches");
