import { vaultStoreVaultSecret } from "../funcs/vaultStoreVaultSecret.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates or replaces a secret of the key's workspace. `PUT /vault/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultStoreVaultSecret`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useVaultStoreVaultSecretMutation = hooks.mutationHook("vaultStoreVaultSecret", vaultStoreVaultSecret);
/** Builds the mutation of `useVaultStoreVaultSecretMutation`. */
export const buildVaultStoreVaultSecretMutation = hooks.mutationBuilder("vaultStoreVaultSecret", vaultStoreVaultSecret);
/** Builds the mutation key of `useVaultStoreVaultSecretMutation`. */
export const mutationKeyVaultStoreVaultSecret = hooks.mutationKeyBuilder("vaultStoreVaultSecret");
