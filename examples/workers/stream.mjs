// A Cloudflare Worker that streams the answer to a question as text.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { toResponse } from "openrouter-fn/response.js";

export default {
  /**
   * @param {Request} request
   * @param {{ OPENROUTER_API_KEY: string, OPENROUTER_URL?: string }} env
   */
  async fetch(request, env) {
    const core = new OpenRouterCore({ apiKey: env.OPENROUTER_API_KEY, serverURL: env.OPENROUTER_URL });
    const content = await request.text();
    const answer = chatSend(
      core,
      { model: "openai/gpt-5-mini", messages: [{ role: "user", content }], stream: true },
      { signal: request.signal },
    );
    return toResponse(answer, { format: "text" });
  },
};
