import { type ResponseInfo, responses } from "./lib/call/responses.js";

export type { ResponseInfo } from "./lib/call/responses.js";

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
  return resultOrValue ? responses.get(resultOrValue) : undefined;
}
