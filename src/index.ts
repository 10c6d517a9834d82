export { OpenRouterCore } from "./core.js";
export { generationsGetGeneration } from "./funcs/generationsGetGeneration.js";
export * from "./result.js";
