export { alphaDecisionsCreate as create } from "../funcs/alphaDecisionsCreate.js";
