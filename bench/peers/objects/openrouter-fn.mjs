import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatParse } from "openrouter-fn/funcs/chatParse.js";
import { z } from "zod";
import { API_KEY } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createParse(fetch) {
  const core = new OpenRouterCore({ apiKey: API_KEY, fetch, retries: 0 });
  const output = z.object({ city: z.string() });
  return async () => {
    const result = await chatParse(core, {
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
      output,
    });
    if (!result.ok) throw result.error;
    return result.value.output;
  };
}
