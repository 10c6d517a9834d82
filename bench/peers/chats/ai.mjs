import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateText } from "ai";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  const provider = createOpenRouter({ apiKey: API_KEY, baseURL: SERVER_URL, fetch });
  return async () => (await generateText({ model: provider("acme/one"), prompt: QUESTION })).text;
}
