import type { PlainError, TaggedError } from "./TaggedError.js";

/**
 * Turns an error of this package into plain data that `JSON` and `structuredClone` keep whole, for whatever an error has to
 * travel through: a server action, a message to a worker, a cache. The data still tell errors apart by `name` or `_tag`, and
 * never hold the API key or the headers of the response.
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
