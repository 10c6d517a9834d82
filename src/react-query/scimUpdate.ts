import { scimUpdate } from "../funcs/scimUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates the role of a group mapping. `PATCH /scim/group-mappings/{id}`
 *
 * A mutation: `data` is the value of `scimUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useScimUpdateMutation = hooks.mutationHook("scimUpdate", scimUpdate);
/** Builds the mutation of `useScimUpdateMutation`. */
export const buildScimUpdateMutation = hooks.mutationBuilder("scimUpdate", scimUpdate);
/** Builds the mutation key of `useScimUpdateMutation`. */
export const mutationKeyScimUpdate = hooks.mutationKeyBuilder("scimUpdate");
