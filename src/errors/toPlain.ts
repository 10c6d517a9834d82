import type { PlainError, TaggedError } from "./TaggedError.js";

/**
 * Turns an error of this package into plain data that survives `JSON` and `structuredClone`. Use it to send an error
 * through a server action, a worker's message or a cache. The data keeps `name` and `_tag` to tell errors apart, and
 * never has the API key or the response headers.
 *
 * @example
 * ```ts
 * import { generationsGetGeneration, mapError, OpenRouterCore, toPlain } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = mapError(await generationsGetGeneration(core, { id: "gen-1234567890" }), toPlain);
 * const copy = structuredClone(result);
 * if (!copy.ok && copy.error.name === "TooManyRequestsResponseError") console.error(copy.error.retryAfterMs);
 * ```
 */
export function toPlain<Failure extends TaggedError>(error: Failure): PlainError<Failure> {
  return JSON.parse(JSON.stringify(error));
}
