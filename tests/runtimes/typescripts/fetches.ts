// Any `fetch`, and the settings that platforms add to it.
import nodeFetch from "node-fetch";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { modelsList } from "openrouter-fn/funcs/modelsList.js";
import * as six from "undici-6";
import * as seven from "undici-7";
import * as eight from "undici-8";

new OpenRouterCore({ fetch });
new OpenRouterCore({ fetch: six.fetch });
new OpenRouterCore({ fetch: seven.fetch });
new OpenRouterCore({ fetch: eight.fetch });
new OpenRouterCore({ fetch: nodeFetch });
new OpenRouterCore({ fetch: (...args) => fetch(...args) });
new OpenRouterCore({ fetch: async (request) => fetch(request) });
new OpenRouterCore({ fetch: (url: string | URL | Request, init?: RequestInit) => fetch(url, init) });
new OpenRouterCore({ fetch: async (request, init) => new Response(`${request.url.length}${init?.method?.length}`) });
// @ts-expect-error: not a function
new OpenRouterCore({ fetch: 5 });
// @ts-expect-error: gives no response
new OpenRouterCore({ fetch: async () => 5 });
// @ts-expect-error: a request has no such field
new OpenRouterCore({ fetch: async (request) => new Response(request.address) });

const core = new OpenRouterCore({});
modelsList(core, {}, { fetchOptions: { dispatcher: new six.Agent() } });
modelsList(core, {}, { fetchOptions: { dispatcher: new seven.Agent() } });
modelsList(core, {}, { fetchOptions: { dispatcher: new eight.ProxyAgent("http://127.0.0.1:1") } });
modelsList(core, {}, { fetchOptions: { cf: { cacheTtl: 5, cacheEverything: true } } });
modelsList(core, {}, { fetchOptions: { next: { revalidate: 60, tags: ["models"] }, cache: "force-cache" } });
// @ts-expect-error: no such setting
modelsList(core, {}, { fetchOptions: { mehtod: "GET" } });
