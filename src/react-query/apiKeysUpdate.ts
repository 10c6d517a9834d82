import { apiKeysUpdate } from "../funcs/apiKeysUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates name, limits or state of an API key. Omitted fields stay as they are. `PATCH /keys/{hash}`
 *
 * A mutation: `data` is the value of `apiKeysUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useApiKeysUpdateMutation = hooks.mutationHook("apiKeysUpdate", apiKeysUpdate);
/** Builds the mutation of `useApiKeysUpdateMutation`. */
export const buildApiKeysUpdateMutation = hooks.mutationBuilder("apiKeysUpdate", apiKeysUpdate);
/** Builds the mutation key of `useApiKeysUpdateMutation`. */
export const mutationKeyApiKeysUpdate = hooks.mutationKeyBuilder("apiKeysUpdate");
