import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatRunTools } from "openrouter-fn/funcs/chatRunTools.js";
import { API_KEY } from "../settings.mjs";
import { PARAMETERS, QUESTION } from "../traffic.mjs";

export function createLoop(fetch, execute, input) {
  const core = new OpenRouterCore({ apiKey: API_KEY, fetch, retries: 0 });
  const tools = [{ name: "weather", parameters: PARAMETERS, input, execute }];
  return async () => {
    const run = await chatRunTools(core, {
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
      tools,
    });
    if (run.ok) {
      return {
        text: run.value.answer.choices[0].message.content,
        cost: run.value.usage.cost,
        stopped: run.value.stopped,
      };
    }
    return { error: run.error, cost: run.partial.usage?.cost };
  };
}
