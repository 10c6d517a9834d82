import { vaultDeleteVaultSecret } from "../funcs/vaultDeleteVaultSecret.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a secret of the key's workspace. Copies that interns have stay. `DELETE /vault/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultDeleteVaultSecret`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useVaultDeleteVaultSecretMutation = hooks.mutationHook("vaultDeleteVaultSecret", vaultDeleteVaultSecret);
/** Builds the mutation of `useVaultDeleteVaultSecretMutation`. */
export const buildVaultDeleteVaultSecretMutation = hooks.mutationBuilder(
  "vaultDeleteVaultSecret",
  vaultDeleteVaultSecret,
);
/** Builds the mutation key of `useVaultDeleteVaultSecretMutation`. */
export const mutationKeyVaultDeleteVaultSecret = hooks.mutationKeyBuilder("vaultDeleteVaultSecret");
