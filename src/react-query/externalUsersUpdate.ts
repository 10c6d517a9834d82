import { externalUsersUpdate } from "../funcs/externalUsersUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Activates or deactivates the registration of an external user. `PATCH /external-users/{user}`
 *
 * A mutation: `data` is the value of `externalUsersUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useExternalUsersUpdateMutation = hooks.mutationHook("externalUsersUpdate", externalUsersUpdate);
/** Builds the mutation of `useExternalUsersUpdateMutation`. */
export const buildExternalUsersUpdateMutation = hooks.mutationBuilder("externalUsersUpdate", externalUsersUpdate);
/** Builds the mutation key of `useExternalUsersUpdateMutation`. */
export const mutationKeyExternalUsersUpdate = hooks.mutationKeyBuilder("externalUsersUpdate");
