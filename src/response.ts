import { responses } from "./lib/call/responses.js";

/** The response behind a result, whose body has become the value or the error. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  /** Response headers, such as those of rate limits. */
  readonly headers: Headers;
  /** Identifier of the generation (`gen-…`), if the server sent one; for a stream, if it is known by now. */
  readonly generationId: string | undefined;
  /** Number of attempts. */
  readonly attempts: number;
  /** Time from the start of the call to its result, in milliseconds; for a stream, to its head. */
  readonly durationMs: number;
}

/**
 * Returns the response behind a result: status, headers, generation, attempts and duration.
 *
 * Takes the result of a call, its value (from the class client or a hook, too) or its stream. Undefined if no response came,
 * and for anything else: a copy of a value has no response.
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
