export { embeddingsGenerate as generate } from "../funcs/embeddingsGenerate.js";
export { embeddingsListModels as listModels } from "../funcs/embeddingsListModels.js";
