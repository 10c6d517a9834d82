import { apiKeysCreate } from "../funcs/apiKeysCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates an API key. `POST /keys`
 *
 * A mutation: `data` is the value of `apiKeysCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useApiKeysCreateMutation = hooks.mutationHook("apiKeysCreate", apiKeysCreate);
/** Builds the mutation of `useApiKeysCreateMutation`. */
export const buildApiKeysCreateMutation = hooks.mutationBuilder("apiKeysCreate", apiKeysCreate);
/** Builds the mutation key of `useApiKeysCreateMutation`. */
export const mutationKeyApiKeysCreate = hooks.mutationKeyBuilder("apiKeysCreate");
