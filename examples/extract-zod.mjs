// Extracts an invoice from a text, checked by zod, which also writes the JSON Schema for the model.
import { chatParse } from "openrouter-fn/funcs/chatParse.js";
import * as z from "zod";

const Invoice = z.strictObject({
  seller: z.string(),
  total: z.number().describe("In the invoice's currency"),
  currency: z.string().length(3),
  lines: z.array(z.strictObject({ what: z.string(), price: z.number() })),
});

/**
 * @param {import("openrouter-fn/core.js").OpenRouterCore} core
 * @param {string} text
 */
export async function extractInvoice(core, text) {
  const result = await chatParse(core, {
    model: "openai/gpt-5-mini",
    messages: [{ role: "user", content: `Extract the invoice:\n\n${text}` }],
    output: { schema: Invoice, name: "invoice", strict: true },
    provider: { require_parameters: true },
  });
  if (result.ok) return { invoice: result.value.output, cost: result.value.answer.usage?.cost };
  if (result.error.name !== "OutputError") return { problem: result.error.message };
  // You pay for an answer that does not fit, too, so the error has its text and cost.
  return { problem: result.error.message, text: result.error.text, cost: result.error.answer.usage?.cost };
}
