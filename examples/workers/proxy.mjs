// A Cloudflare Worker through which the pages of your site call OpenRouter. It adds the key.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { createProxy } from "openrouter-fn/proxy.js";

export default {
  /**
   * @param {Request} request
   * @param {{ OPENROUTER_API_KEY: string, OPENROUTER_URL?: string }} env
   */
  fetch(request, env) {
    const core = new OpenRouterCore({ apiKey: env.OPENROUTER_API_KEY, serverURL: env.OPENROUTER_URL });
    const proxy = createProxy(core, {
      basePath: "/api/openrouter",
      allow: ["POST /chat/completions", "GET /models"],
      authorize: ({ headers }) => /\bsession=\w+/.test(headers.get("cookie") ?? ""), // in your app, look the session up
      prepare: (body) => ({ ...body, model: "openai/gpt-5-mini", max_completion_tokens: 1000 }),
      maxBodyBytes: 1_000_000,
    });
    return proxy(request);
  },
};
