import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { chatSend } from "@openrouter/sdk/funcs/chatSend.js";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { API_KEY } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  const core = new OpenRouterCore({ apiKey: API_KEY, httpClient: new HTTPClient({ fetcher: fetch }) });
  return async () => {
    const result = await chatSend(core, {
      chatRequest: { model: "acme/one", messages: [{ role: "user", content: QUESTION }] },
    });
    if (!result.ok) throw result.error;
    return result.value.choices[0].message.content;
  };
}
