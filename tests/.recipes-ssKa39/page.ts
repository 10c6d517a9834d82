import { OpenRouterCore } from "openrouter-fn/core.js";

export const core = new OpenRouterCore({ serverURL: "https://app.example/api/openrouter" });
