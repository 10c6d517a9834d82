// Extracts a weather report from a text, and shows it while the model writes. With a plain JSON Schema the report is not checked.
import { chatObjectStream } from "openrouter-fn/funcs/chatObjectStream.js";
import { chatResponseFormat } from "openrouter-fn/funcs/chatResponseFormat.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";

const report = {
  name: "report",
  jsonSchema: {
    type: "object",
    properties: { city: { type: "string" }, days: { type: "array", items: { type: "string" } } },
    required: ["city", "days"],
    additionalProperties: false,
  },
};

/**
 * @param {import("openrouter-fn/core.js").OpenRouterCore} core
 * @param {string} text
 * @param {(soFar: unknown) => void} show Gets the report so far.
 */
export async function extractReport(core, text, show) {
  const format = chatResponseFormat(report);
  if (!format.ok) return { problem: format.error.message };
  const stream = await chatSend(core, {
    model: "openai/gpt-5-mini",
    messages: [{ role: "user", content: `Extract the weather:\n\n${text}` }],
    response_format: format.value,
    stream: true,
  });
  if (!stream.ok) return { problem: stream.error.message };
  for await (const item of chatObjectStream(stream.value, report)) {
    if (!item.ok) return { problem: item.error.message };
    if (item.value.type === "output") return { report: item.value.output };
    show(item.value.value);
  }
  return { problem: "The stream ended without a report" };
}
