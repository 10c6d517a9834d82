// What a runtime has to do that serves: a handler for programs elsewhere, and the steps of its callers.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";
import { modelsList } from "openrouter-fn/funcs/modelsList.js";
import { createProxy } from "openrouter-fn/proxy.js";
import { toResponse } from "openrouter-fn/response.js";
import { steps } from "./scenario.mjs";
import { equal } from "./steps.mjs";

/** Calls the API at `origin` for others: below `/proxy` with `createProxy`, below `/own` with functions and `toResponse`. */
export function createHandler(origin) {
  const core = new OpenRouterCore({ apiKey: "sk-or-v1-made-up", serverURL: `${origin}/api/v1` });
  const allow = ["POST /chat/completions", "GET /generation", "GET /echo"];
  const proxy = createProxy(core, { basePath: "/proxy", allow });
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const { signal } = request;
    if (pathname.startsWith("/proxy/")) return proxy(request);
    if (pathname === "/own/chat/completions") return toResponse(chatSend(core, await request.json(), { signal }));
    return toResponse(generationsGetGeneration(core, { id: searchParams.get("id") }, { signal }));
  };
}

/** Calls that handler at `url`, with `fetch` if it takes another one to get there. */
export function callerSteps(url, fetch = globalThis.fetch) {
  const caller = (path) => ({ core: new OpenRouterCore({ serverURL: url + path, fetch }) });
  const take = (path) => async () => {
    for (const name of ["chat", "stream", "abort", "error"]) await steps[name](caller(path));
  };
  return {
    proxy: take("/proxy"),
    toResponse: take("/own"),

    async refusal() {
      const { error } = await modelsList(caller("/proxy").core);
      equal([error?.name, error?.statusCode], ["ForbiddenResponseError", 403]);
    },

    async secrets() {
      const headers = { authorization: "Bearer sk-or-v1-of-the-caller", cookie: "session=caller" };
      const response = await fetch(`${url}/proxy/echo`, { headers });
      equal(await response.json(), { authorization: "Bearer ", cookie: null });
      const named = (name) => response.headers.get(name);
      equal([named("x-ratelimit-limit"), named("x-ratelimit-key"), named("set-cookie")], ["5", null, null]);
    },
  };
}
