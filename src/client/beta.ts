export * as responses from "./betaResponses.js";
