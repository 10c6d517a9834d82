import { vaultDeleteInternVaultSecret } from "../funcs/vaultDeleteInternVaultSecret.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a secret of an intern. The workspace's secret of the same name stays.
 * `DELETE /vault/interns/{internId}/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultDeleteInternVaultSecret`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useVaultDeleteInternVaultSecretMutation = hooks.mutationHook(
  "vaultDeleteInternVaultSecret",
  vaultDeleteInternVaultSecret,
);
/** Builds the mutation of `useVaultDeleteInternVaultSecretMutation`. */
export const buildVaultDeleteInternVaultSecretMutation = hooks.mutationBuilder(
  "vaultDeleteInternVaultSecret",
  vaultDeleteInternVaultSecret,
);
/** Builds the mutation key of `useVaultDeleteInternVaultSecretMutation`. */
export const mutationKeyVaultDeleteInternVaultSecret = hooks.mutationKeyBuilder("vaultDeleteInternVaultSecret");
