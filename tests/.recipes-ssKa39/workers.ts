import { OpenRouterCore } from "openrouter-fn/core.js";
import { createProxy } from "openrouter-fn/proxy.js";

export default {
  fetch(request: Request, env: { OPENROUTER_API_KEY: string }): Promise<Response> {
    const core = new OpenRouterCore({ apiKey: env.OPENROUTER_API_KEY });
    const proxy = createProxy(core, {
      basePath: "/api/openrouter",
      allow: ["POST /chat/completions", "GET /models"],
      authorize: ({ headers }) => /\bsession=\w+/.test(headers.get("cookie") ?? ""),
    });
    return proxy(request);
  },
};
