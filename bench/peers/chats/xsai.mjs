import { generateText } from "@xsai/generate-text";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  return async () => {
    const { text } = await generateText({
      apiKey: API_KEY,
      baseURL: `${SERVER_URL}/`,
      fetch,
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
    });
    return text;
  };
}
