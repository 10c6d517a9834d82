import OpenAI from "openai";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { PARAMETERS, QUESTION } from "../traffic.mjs";

export function createLoop(fetch, execute, input) {
  const client = new OpenAI({ apiKey: API_KEY, baseURL: SERVER_URL, fetch, maxRetries: 0 });
  const parse = (text) => (input ? input.parse(JSON.parse(text)) : JSON.parse(text));
  const weather = { name: "weather", parameters: PARAMETERS, parse, function: execute };
  return async () => {
    const runner = client.chat.completions.runTools(
      {
        model: "acme/one",
        messages: [{ role: "user", content: QUESTION }],
        tools: [{ type: "function", function: weather }],
      },
      { maxChatCompletions: 8 },
    );
    return { text: await runner.finalContent(), cost: (await runner.totalUsage()).cost };
  };
}
