export { classificationsGetTaskClassifications as getTaskClassifications } from "../funcs/classificationsGetTaskClassifications.js";
