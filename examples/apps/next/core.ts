import { OpenRouterCore } from "openrouter-fn/core.js";

/** Import this on the server only: it has the key. */
export const core = new OpenRouterCore({
  apiKey: () => process.env.OPENROUTER_API_KEY ?? "",
  ...(process.env.OPENROUTER_URL && { serverURL: process.env.OPENROUTER_URL }),
});
