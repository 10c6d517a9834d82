export { providersList as list } from "../funcs/providersList.js";
