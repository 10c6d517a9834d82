import { scimCreate } from "../funcs/scimCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a group mapping: the members of a group join a workspace with a role. `POST /scim/group-mappings`
 *
 * A mutation: `data` is the value of `scimCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useScimCreateMutation = hooks.mutationHook("scimCreate", scimCreate);
/** Builds the mutation of `useScimCreateMutation`. */
export const buildScimCreateMutation = hooks.mutationBuilder("scimCreate", scimCreate);
/** Builds the mutation key of `useScimCreateMutation`. */
export const mutationKeyScimCreate = hooks.mutationKeyBuilder("scimCreate");
