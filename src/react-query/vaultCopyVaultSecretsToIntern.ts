import { vaultCopyVaultSecretsToIntern } from "../funcs/vaultCopyVaultSecretsToIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Copies secrets of the workspace to an intern, with value and hosts. `POST /vault/interns/{internId}/secrets/copy`
 *
 * A mutation: `data` is the value of `vaultCopyVaultSecretsToIntern`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useVaultCopyVaultSecretsToInternMutation = hooks.mutationHook(
  "vaultCopyVaultSecretsToIntern",
  vaultCopyVaultSecretsToIntern,
);
/** Builds the mutation of `useVaultCopyVaultSecretsToInternMutation`. */
export const buildVaultCopyVaultSecretsToInternMutation = hooks.mutationBuilder(
  "vaultCopyVaultSecretsToIntern",
  vaultCopyVaultSecretsToIntern,
);
/** Builds the mutation key of `useVaultCopyVaultSecretsToInternMutation`. */
export const mutationKeyVaultCopyVaultSecretsToIntern = hooks.mutationKeyBuilder("vaultCopyVaultSecretsToIntern");
