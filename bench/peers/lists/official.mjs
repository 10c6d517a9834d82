import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { modelsList } from "@openrouter/sdk/funcs/modelsList.js";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { API_KEY } from "../settings.mjs";

export function createList(fetch) {
  const core = new OpenRouterCore({ apiKey: API_KEY, httpClient: new HTTPClient({ fetcher: fetch }) });
  return async () => {
    const page = await modelsList(core);
    if (!page.ok) throw page.error;
    return page.value.result.data;
  };
}
