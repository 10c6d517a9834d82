import { OpenRouterCore } from "openrouter-fn/core.js";
import { createProxy } from "openrouter-fn/proxy.js";

const proxy = createProxy(new OpenRouterCore({ apiKey: () => process.env.OPENROUTER_API_KEY ?? "" }), {
  basePath: "/api/openrouter",
  allow: ["POST /chat/completions", "GET /models"],
  authorize: ({ headers }) => /\bsession=\w+/.test(headers.get("cookie") ?? ""),
});

export { proxy as GET, proxy as POST };
