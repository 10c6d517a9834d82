export { systemOneCreate as create } from "../funcs/systemOneCreate.js";
