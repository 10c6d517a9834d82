import { scimCreate } from "../funcs/scimCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Lets the members of a group into a workspace, with the role that the mapping gives them. `POST /scim/group-mappings`
 *
 * A mutation: `data` is the value of `scimCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useScimCreateMutation = hooks.mutationHook("scimCreate", scimCreate);
/** Builds the mutation of `useScimCreateMutation`. */
export const buildScimCreateMutation = hooks.mutationBuilder("scimCreate", scimCreate);
/** Builds the mutation key of `useScimCreateMutation`. */
export const mutationKeyScimCreate = hooks.mutationKeyBuilder("scimCreate");
