import type { Answer } from "./operation.js";

/** The response behind a result. */
export interface Received {
  readonly answer: Answer;
  readonly attempts: number;
  readonly durationMs: number;
}

/** Responses by their result, and by its value if that is an object. */
export const responses = new WeakMap<object, Received>();
