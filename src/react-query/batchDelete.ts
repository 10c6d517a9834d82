import { batchDelete } from "../funcs/batchDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a batch with its requests and results, at the provider too if possible. `DELETE /batches/{id}`
 *
 * A mutation: `data` is the value of `batchDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useBatchDeleteMutation = hooks.mutationHook("batchDelete", batchDelete);
/** Builds the mutation of `useBatchDeleteMutation`. */
export const buildBatchDeleteMutation = hooks.mutationBuilder("batchDelete", batchDelete);
/** Builds the mutation key of `useBatchDeleteMutation`. */
export const mutationKeyBatchDelete = hooks.mutationKeyBuilder("batchDelete");
