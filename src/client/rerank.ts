export { rerankRerank as rerank } from "../funcs/rerankRerank.js";
