export * as decisions from "./alphaDecisions.js";
export * as extractions from "./alphaExtractions.js";
