export { byokCreate as create } from "../funcs/byokCreate.js";
export { byokDelete as delete } from "../funcs/byokDelete.js";
export { byokGet as get } from "../funcs/byokGet.js";
export { byokList as list } from "../funcs/byokList.js";
export { byokUpdate as update } from "../funcs/byokUpdate.js";
