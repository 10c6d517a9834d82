import type { Generation } from "../models/generations.js";

/**
 * Returns the total cost of a generation in US dollars. Makes no call: it takes the record of
 * `generationsGetGeneration` or `generationsWaitForGeneration`.
 *
 * With your own key for the provider (BYOK), that is OpenRouter's fee plus the provider's charge. Otherwise it is
 * `total_cost`, which already includes `upstream_inference_cost`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { generationsCost } from "openrouter-fn/funcs/generationsCost.js";
 * import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await generationsGetGeneration(core, { id: "gen-1234567890" });
 * if (result.ok) console.log(generationsCost(result.value.data), "USD");
 * ```
 */
export function generationsCost(generation: Generation): number {
  const upstream = generation.is_byok ? generation.upstream_inference_cost : 0;
  return generation.total_cost + (upstream ?? 0);
}
