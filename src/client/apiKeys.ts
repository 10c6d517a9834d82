export { apiKeysCreate as create } from "../funcs/apiKeysCreate.js";
export { apiKeysDelete as delete } from "../funcs/apiKeysDelete.js";
export { apiKeysGet as get } from "../funcs/apiKeysGet.js";
export { apiKeysGetCurrentKeyMetadata as getCurrentKeyMetadata } from "../funcs/apiKeysGetCurrentKeyMetadata.js";
export { apiKeysList as list } from "../funcs/apiKeysList.js";
export { apiKeysUpdate as update } from "../funcs/apiKeysUpdate.js";
