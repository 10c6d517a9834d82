// The events are not checked.
import OpenAI from "openai";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk) {
  const client = new OpenAI({ apiKey: API_KEY, baseURL: SERVER_URL, fetch });
  for await (const chunk of await client.chat.completions.create(CHAT)) onChunk(chunk);
}
