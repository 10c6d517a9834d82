export { observabilityCreate as create } from "../funcs/observabilityCreate.js";
export { observabilityDelete as delete } from "../funcs/observabilityDelete.js";
export { observabilityGet as get } from "../funcs/observabilityGet.js";
export { observabilityList as list } from "../funcs/observabilityList.js";
export { observabilityUpdate as update } from "../funcs/observabilityUpdate.js";
