import OpenAI from "openai";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  const client = new OpenAI({ apiKey: API_KEY, baseURL: SERVER_URL, fetch });
  return async () => {
    const { choices } = await client.chat.completions.create({
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
    });
    return choices[0].message.content;
  };
}
