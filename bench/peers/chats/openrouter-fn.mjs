import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { API_KEY } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  const core = new OpenRouterCore({ apiKey: API_KEY, fetch });
  return async () => {
    const result = await chatSend(core, { model: "acme/one", messages: [{ role: "user", content: QUESTION }] });
    if (!result.ok) throw result.error;
    return result.value.choices[0].message.content;
  };
}
