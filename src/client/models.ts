export { modelsCount as count } from "../funcs/modelsCount.js";
export { modelsGet as get } from "../funcs/modelsGet.js";
export { modelsList as list } from "../funcs/modelsList.js";
export { modelsListForUser as listForUser } from "../funcs/modelsListForUser.js";
