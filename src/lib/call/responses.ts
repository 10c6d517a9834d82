import type { Result } from "../../result.js";
import type { Answer } from "./operation.js";

/** The response behind a result, whose body has become the value or the error. */
export interface ResponseInfo {
  /** HTTP status: tells a 201 from a 200, for example. */
  readonly status: number;
  /** The headers, such as those of rate limits. */
  readonly headers: Headers;
  /** Identifier of the generation (`gen-…`), as soon as it is known; of a stream it may come with the first event. */
  readonly generationId: string | undefined;
  /** How many attempts were sent. */
  readonly attempts: number;
  /** Time from the beginning of the call to its result, in milliseconds. Of a stream, until its head had come. */
  readonly durationMs: number;
}

/** By results, and by values that are objects. */
export const responses = new WeakMap<object, ResponseInfo>();

/** Keeps the response of a result. */
export function keepResponse(result: Result<unknown>, answer: Answer, attempts: number, durationMs: number): void {
  const { status, headers } = answer.response;
  const info = {
    status,
    headers,
    attempts,
    durationMs,
    get generationId() {
      return answer.generationId;
    },
  };
  responses.set(result, info);
  if (result.ok && typeof result.value === "object" && result.value) responses.set(result.value, info);
}
