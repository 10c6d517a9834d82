import { generateText } from "@xsai/generate-text";
import { rawTool } from "@xsai/tool";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { PARAMETERS, QUESTION } from "../traffic.mjs";

export function createLoop(fetch, execute) {
  const tools = [rawTool({ name: "weather", parameters: PARAMETERS, execute })];
  return async () => {
    const { text, usage } = await generateText({
      apiKey: API_KEY,
      baseURL: `${SERVER_URL}/`,
      fetch,
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
      tools,
      maxSteps: 8,
    });
    return { text, cost: usage.cost };
  };
}
