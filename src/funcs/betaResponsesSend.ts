import { responsesSend } from "./responsesSend.js";

/**
 * The older name of `responsesSend`; the same function. `POST /responses`
 *
 * @deprecated Use `responsesSend`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { betaResponsesSend } from "openrouter-fn/funcs/betaResponsesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await betaResponsesSend(core, { model: "openai/gpt-5-mini", input: "What is the capital of France?" });
 * if (result.ok) console.log(result.value.output);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export const betaResponsesSend = responsesSend;
