// Makes a weather report of a text and shows it while it is written. A plain JSON Schema: nothing is checked.
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
 * @param {(soFar: unknown) => void} show Called with the report as far as it is written.
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
  return { problem: "There was no end" };
}
