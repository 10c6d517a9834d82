import { scimDelete } from "../funcs/scimDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a group mapping. `DELETE /scim/group-mappings/{id}`
 *
 * A mutation: `data` is the value of `scimDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useScimDeleteMutation = hooks.mutationHook("scimDelete", scimDelete);
/** Builds the mutation of `useScimDeleteMutation`. */
export const buildScimDeleteMutation = hooks.mutationBuilder("scimDelete", scimDelete);
/** Builds the mutation key of `useScimDeleteMutation`. */
export const mutationKeyScimDelete = hooks.mutationKeyBuilder("scimDelete");
