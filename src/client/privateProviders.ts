export { privateProvidersCreate as create } from "../funcs/privateProvidersCreate.js";
export { privateProvidersDelete as delete } from "../funcs/privateProvidersDelete.js";
export { privateProvidersGet as get } from "../funcs/privateProvidersGet.js";
export { privateProvidersList as list } from "../funcs/privateProvidersList.js";
export { privateProvidersUpdate as update } from "../funcs/privateProvidersUpdate.js";
