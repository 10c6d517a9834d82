import { externalUsersDelete } from "../funcs/externalUsersDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deactivates the registration of an external user. `DELETE /external-users/{user}`
 *
 * A mutation: `data` is the value of `externalUsersDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useExternalUsersDeleteMutation = hooks.mutationHook("externalUsersDelete", externalUsersDelete);
/** Builds the mutation of `useExternalUsersDeleteMutation`. */
export const buildExternalUsersDeleteMutation = hooks.mutationBuilder("externalUsersDelete", externalUsersDelete);
/** Builds the mutation key of `useExternalUsersDeleteMutation`. */
export const mutationKeyExternalUsersDelete = hooks.mutationKeyBuilder("externalUsersDelete");
