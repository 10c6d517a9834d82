import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText, jsonSchema, stepCountIs, tool } from "ai";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { PARAMETERS, QUESTION } from "../traffic.mjs";

export function createLoop(fetch, execute, input) {
  const provider = createOpenRouter({ apiKey: API_KEY, baseURL: SERVER_URL, fetch });
  const tools = { weather: tool({ inputSchema: input ?? jsonSchema(PARAMETERS), execute }) };
  return async () => {
    const { text, steps } = await generateText({
      model: provider("acme/one"),
      prompt: QUESTION,
      tools,
      stopWhen: stepCountIs(8),
      maxRetries: 0,
    });
    const cost = steps.reduce((sum, step) => sum + (step.providerMetadata?.openrouter?.usage?.cost ?? 0), 0);
    return { text, cost };
  };
}
