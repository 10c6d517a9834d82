import { isRecord } from "./lib/isRecord.js";

/** The cost fields of `usage`, the same for chats, responses and messages. */
export interface CostFields {
  /** The amount charged to the account, in US dollars. */
  readonly cost?: number | null | undefined;
  /** Whether a key of your own for the provider was used. */
  readonly is_byok?: boolean | null | undefined;
  /** The parts of the cost. */
  readonly cost_details?: { readonly upstream_inference_cost?: number | null | undefined } | null | undefined;
}

/**
 * Returns the total cost of a response in US dollars: 0 if `usage` is missing or has no cost.
 *
 * With your own key for the provider (`is_byok`), that is OpenRouter's fee plus the provider's charge. Otherwise it is `cost`
 * alone, which includes the provider's part.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { usageCost } from "openrouter-fn/usage.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await chatSend(core, { messages: [{ role: "user", content: "Hello" }] });
 * if (result.ok) console.log(usageCost(result.value.usage), "USD");
 * ```
 */
export function usageCost(usage: CostFields | null | undefined): number {
  return (usage?.cost ?? 0) + upstreamCost(usage);
}

/** The provider's charge on top of `cost`. */
function upstreamCost(usage: CostFields | null | undefined): number {
  return (usage?.is_byok && usage.cost_details?.upstream_inference_cost) || 0;
}

/**
 * Adds the usage of two responses: chats, responses or messages. A missing usage counts as zero; the sum of two missing
 * ones is undefined.
 *
 * Numbers are added, lists joined, other values taken from the second. If only one of the two used your own key, the sum keeps
 * the provider's charge of that one alone, so that `usageCost` of the sum is the sum of the costs.
 *
 * @example
 * ```ts
 * import { addUsage, usageCost } from "openrouter-fn/usage.js";
 *
 * const total = addUsage({ cost: 0.002, prompt_tokens: 10 }, { cost: 0.001, prompt_tokens: 20 });
 * console.log(total?.prompt_tokens, usageCost(total)); // 30 0.003
 * ```
 */
export function addUsage<Usage extends CostFields>(
  a: Usage | null | undefined,
  b: Usage | null | undefined,
): Usage | undefined {
  const sum = (add(a, b) ?? undefined) as Usage | undefined; // it has the fields of both
  const upstream_inference_cost = upstreamCost(a) + upstreamCost(b);
  return sum?.is_byok ? { ...sum, cost_details: { ...sum.cost_details, upstream_inference_cost } } : sum;
}

function add(a: unknown, b: unknown): unknown {
  if (a == null || b == null) return a ?? b;
  if (typeof a === "number") return a + Number(b);
  if (Array.isArray(a)) return a.concat(b);
  if (!isRecord(a) || !isRecord(b)) return b || a;
  return Object.fromEntries(Object.keys({ ...a, ...b }).map((key) => [key, add(a[key], b[key])]));
}
