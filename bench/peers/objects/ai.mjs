import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText, Output } from "ai";
import { z } from "zod";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createParse(fetch) {
  const provider = createOpenRouter({ apiKey: API_KEY, baseURL: SERVER_URL, fetch });
  const output = Output.object({ schema: z.object({ city: z.string() }) });
  return async () => {
    const result = await generateText({ model: provider("acme/one"), prompt: QUESTION, output, maxRetries: 0 });
    return result.output;
  };
}
