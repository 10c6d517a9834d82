export { imagesGenerate as generate } from "../funcs/imagesGenerate.js";
export { imagesListModelEndpoints as listModelEndpoints } from "../funcs/imagesListModelEndpoints.js";
export { imagesListModels as listModels } from "../funcs/imagesListModels.js";
