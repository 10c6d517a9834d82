// An agent for the terminal: node agent.mjs "What is 17 % of 240, and what time is it?"
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatRunToolsStream } from "openrouter-fn/funcs/chatRunToolsStream.js";
import { tool } from "openrouter-fn/tool.js";
import { usageCost } from "openrouter-fn/usage.js";

const percent = tool({
  name: "percent",
  description: "A share of a number",
  parameters: {
    type: "object",
    properties: { share: { type: "number" }, of: { type: "number" } },
    required: ["share", "of"],
  },
  execute: (/** @type {{ share: number, of: number }} */ { share, of }) => (share * of) / 100,
});
const clock = tool({ name: "clock", description: "The time now, UTC", execute: () => new Date().toISOString() });

const core = new OpenRouterCore({
  apiKey: process.env.OPENROUTER_API_KEY,
  ...(process.env.OPENROUTER_URL && { serverURL: process.env.OPENROUTER_URL }),
});
const question = process.argv[2] ?? "What is 17 % of 240, and what time is it?";

for await (const item of chatRunToolsStream(
  core,
  { model: "openai/gpt-5-mini", messages: [{ role: "user", content: question }], tools: [percent, clock] },
  { maxTurns: 6, maxCost: 0.05, toolTimeoutMs: 10_000 },
)) {
  if (!item.ok) {
    console.error(`\n${item.error.name}: ${item.error.message}, after ${usageCost(item.partial?.usage)} USD`);
    process.exitCode = 1;
  } else if (item.value.type === "chunk") {
    process.stdout.write(item.value.chunk.choices[0]?.delta.content ?? "");
  } else if (item.value.type === "result") {
    const { call, content } = item.value.result;
    console.error(`[${call.name} ${JSON.stringify(call.input)} = ${content}]`);
  } else if (item.value.type === "end") {
    console.error(`\n[${item.value.run.stopped}, ${usageCost(item.value.run.usage)} USD]`);
  }
}
