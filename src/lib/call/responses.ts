import type { Answer } from "./operation.js";

/** A response that has become a result. */
export interface Received {
  readonly answer: Answer;
  readonly attempts: number;
  readonly durationMs: number;
}

/** What results came with: by the result, and by its value if that is an object. */
export const responses = new WeakMap<object, Received>();
