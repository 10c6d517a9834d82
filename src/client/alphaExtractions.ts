export { alphaExtractionsCreate as create } from "../funcs/alphaExtractionsCreate.js";
