import type { Generation } from "../models/generations.js";

/**
 * What one generation cost you altogether, in US dollars. Makes no call: it reads the record that
 * `generationsGetGeneration` and `generationsWaitForGeneration` give.
 *
 * Where a key of your own for the provider was used, this is OpenRouter's fee and the provider's charge together.
 * Elsewhere `total_cost` is everything: `upstream_inference_cost` is part of it, and adding it would count it twice.
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
