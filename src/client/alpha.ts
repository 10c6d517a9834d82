export * as decisions from "./alphaDecisions.js";
