import { batchCreateFromRequests } from "../funcs/batchCreateFromRequests.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a batch whose requests come from an iterable, such as a generator that reads a file line by line.
 * `POST /batches`
 *
 * A mutation: `data` is the value of `batchCreateFromRequests`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useBatchCreateFromRequestsMutation = hooks.mutationHook(
  "batchCreateFromRequests",
  batchCreateFromRequests,
);
/** Builds the mutation of `useBatchCreateFromRequestsMutation`. */
export const buildBatchCreateFromRequestsMutation = hooks.mutationBuilder(
  "batchCreateFromRequests",
  batchCreateFromRequests,
);
/** Builds the mutation key of `useBatchCreateFromRequestsMutation`. */
export const mutationKeyBatchCreateFromRequests = hooks.mutationKeyBuilder("batchCreateFromRequests");
