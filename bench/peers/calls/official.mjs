import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { generationsGetGeneration } from "@openrouter/sdk/funcs/generationsGetGeneration.js";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch, serverURL = SERVER_URL) {
  const httpClient = new HTTPClient({ fetcher: fetch });
  const core = new OpenRouterCore({ apiKey: API_KEY, serverURL, httpClient });
  return async (id) => {
    const result = await generationsGetGeneration(core, { id });
    if (!result.ok) throw result.error;
    return result.value.data.totalCost;
  };
}
