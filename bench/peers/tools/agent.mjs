import { OpenRouter, stepCountIs, tool } from "@openrouter/agent";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { z } from "zod";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createLoop(fetch, execute) {
  const client = new OpenRouter({
    apiKey: API_KEY,
    serverURL: SERVER_URL,
    httpClient: new HTTPClient({ fetcher: fetch }),
    retryConfig: { strategy: "none" },
  });
  const weather = tool({ name: "weather", inputSchema: z.object({ city: z.string() }), execute });
  return async () => {
    const result = client.callModel({ model: "acme/one", input: QUESTION, tools: [weather], stopWhen: stepCountIs(8) });
    const response = await result.getResponse();
    return { text: await result.getText(), cost: response.usage?.cost };
  };
}
