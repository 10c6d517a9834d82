import { OpenRouterCore } from "openrouter-fn/core.js";
import { modelsList } from "openrouter-fn/funcs/modelsList.js";
import { API_KEY } from "../settings.mjs";

export function createList(fetch) {
  const core = new OpenRouterCore({ apiKey: API_KEY, fetch });
  return async () => {
    const result = await modelsList(core);
    if (!result.ok) throw result.error;
    return result.value.data;
  };
}
