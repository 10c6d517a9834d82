import { OpenRouterCore } from "openrouter-fn/core.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch, serverURL = SERVER_URL) {
  const core = new OpenRouterCore({ apiKey: API_KEY, serverURL, fetch });
  return async (id) => {
    const result = await generationsGetGeneration(core, { id });
    if (!result.ok) throw result.error;
    return result.value.data.total_cost;
  };
}
