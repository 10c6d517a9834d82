import { apiKeysDelete } from "../funcs/apiKeysDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes an API key permanently. To disable it instead, use `apiKeysUpdate`. `DELETE /keys/{hash}`
 *
 * A mutation: `data` is the value of `apiKeysDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useApiKeysDeleteMutation = hooks.mutationHook("apiKeysDelete", apiKeysDelete);
/** Builds the mutation of `useApiKeysDeleteMutation`. */
export const buildApiKeysDeleteMutation = hooks.mutationBuilder("apiKeysDelete", apiKeysDelete);
/** Builds the mutation key of `useApiKeysDeleteMutation`. */
export const mutationKeyApiKeysDelete = hooks.mutationKeyBuilder("apiKeysDelete");
