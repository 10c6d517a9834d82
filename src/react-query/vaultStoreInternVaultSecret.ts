import { vaultStoreInternVaultSecret } from "../funcs/vaultStoreInternVaultSecret.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates or replaces a secret of an intern. `PUT /vault/interns/{internId}/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultStoreInternVaultSecret`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useVaultStoreInternVaultSecretMutation = hooks.mutationHook(
  "vaultStoreInternVaultSecret",
  vaultStoreInternVaultSecret,
);
/** Builds the mutation of `useVaultStoreInternVaultSecretMutation`. */
export const buildVaultStoreInternVaultSecretMutation = hooks.mutationBuilder(
  "vaultStoreInternVaultSecret",
  vaultStoreInternVaultSecret,
);
/** Builds the mutation key of `useVaultStoreInternVaultSecretMutation`. */
export const mutationKeyVaultStoreInternVaultSecret = hooks.mutationKeyBuilder("vaultStoreInternVaultSecret");
