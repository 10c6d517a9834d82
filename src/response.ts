import { responses } from "./lib/call/responses.js";

/** The response behind a result, whose body has become the value or the error. */
export interface ResponseInfo {
  /** HTTP status: tells a 201 from a 200, for example. */
  readonly status: number;
  /** The headers, such as those of rate limits. */
  readonly headers: Headers;
  /** Identifier of the generation (`gen-…`) where the server tells it; for a stream, as far as it is known by now. */
  readonly generationId: string | undefined;
  /** How many attempts were sent. */
  readonly attempts: number;
  /** Time from the beginning of the call to its result, in milliseconds. For a stream, until its head had come. */
  readonly durationMs: number;
}

/**
 * The response behind a result: status, headers, generation, attempts and duration.
 *
 * Takes the result of a call, its value (also one that the class client or a hook gives) or its stream. Undefined if no
 * response came, or for anything else: a copy of a value has no response.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, OpenRouterCore, responseOf } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await creditsGetCredits(core);
 * console.log(responseOf(result)?.status, responseOf(result)?.headers.get("x-ratelimit-remaining"));
 * ```
 */
export function responseOf(resultOrValue: object | null | undefined): ResponseInfo | undefined {
  const received = resultOrValue && responses.get(resultOrValue);
  if (!received) return undefined;
  const { answer, attempts, durationMs } = received;
  const { status, headers } = answer.response;
  return { status, headers, generationId: answer.generationId, attempts, durationMs };
}
