import { externalUsersCreate } from "../funcs/externalUsersCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Registers an external user by your identifier. `POST /external-users`
 *
 * A mutation: `data` is the value of `externalUsersCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useExternalUsersCreateMutation = hooks.mutationHook("externalUsersCreate", externalUsersCreate);
/** Builds the mutation of `useExternalUsersCreateMutation`. */
export const buildExternalUsersCreateMutation = hooks.mutationBuilder("externalUsersCreate", externalUsersCreate);
/** Builds the mutation key of `useExternalUsersCreateMutation`. */
export const mutationKeyExternalUsersCreate = hooks.mutationKeyBuilder("externalUsersCreate");
