export { vaultCopyVaultSecretsToIntern as copyVaultSecretsToIntern } from "../funcs/vaultCopyVaultSecretsToIntern.js";
export { vaultDeleteInternVaultSecret as deleteInternVaultSecret } from "../funcs/vaultDeleteInternVaultSecret.js";
export { vaultDeleteVaultSecret as deleteVaultSecret } from "../funcs/vaultDeleteVaultSecret.js";
export { vaultListInternEffectiveVaultSecrets as listInternEffectiveVaultSecrets } from "../funcs/vaultListInternEffectiveVaultSecrets.js";
export { vaultListInternVaultSecrets as listInternVaultSecrets } from "../funcs/vaultListInternVaultSecrets.js";
export { vaultListVaultSecrets as listVaultSecrets } from "../funcs/vaultListVaultSecrets.js";
export { vaultStoreInternVaultSecret as storeInternVaultSecret } from "../funcs/vaultStoreInternVaultSecret.js";
export { vaultStoreVaultSecret as storeVaultSecret } from "../funcs/vaultStoreVaultSecret.js";
