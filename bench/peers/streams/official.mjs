import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { chatSend } from "@openrouter/sdk/funcs/chatSend.js";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk, serverURL = SERVER_URL) {
  const httpClient = new HTTPClient({ fetcher: fetch });
  const core = new OpenRouterCore({ apiKey: API_KEY, serverURL, httpClient });
  const result = await chatSend(core, { chatRequest: CHAT });
  if (!result.ok) throw result.error;
  for await (const chunk of result.value) onChunk(chunk);
}
