// The events are not checked.
import OpenAI from "openai";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk, serverURL = SERVER_URL) {
  const client = new OpenAI({ apiKey: API_KEY, baseURL: serverURL, fetch });
  for await (const chunk of await client.chat.completions.create(CHAT)) onChunk(chunk);
}
