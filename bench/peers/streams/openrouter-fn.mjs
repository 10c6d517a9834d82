import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk, serverURL = SERVER_URL) {
  const core = new OpenRouterCore({ apiKey: API_KEY, serverURL, fetch });
  const result = await chatSend(core, CHAT);
  if (!result.ok) throw result.error;
  for await (const event of result.value) {
    if (!event.ok) throw event.error;
    onChunk(event.value);
  }
}
