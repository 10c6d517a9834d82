// A Cloudflare Worker with Hono: a proxy that adds the key, and a route that streams an answer as text.
import { Hono } from "hono";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { createProxy } from "openrouter-fn/proxy.js";
import { toResponse } from "openrouter-fn/response.js";

interface Env {
  OPENROUTER_API_KEY: string;
  OPENROUTER_URL?: string;
}

const app = new Hono<{ Bindings: Env }>();

const coreOf = ({ OPENROUTER_API_KEY, OPENROUTER_URL }: Env) =>
  new OpenRouterCore({ apiKey: OPENROUTER_API_KEY, ...(OPENROUTER_URL && { serverURL: OPENROUTER_URL }) });

app.all("/openrouter/*", (context) => {
  const proxy = createProxy(coreOf(context.env), {
    basePath: "/openrouter",
    allow: ["POST /chat/completions", "GET /models"],
    authorize: (request) => request.headers.get("x-app-token") === "let-me-in", // in your app, look the session up
    prepare: (body) => ({ ...body, model: "openai/gpt-5-mini" }),
  });
  return proxy(context.req.raw);
});

app.post("/story", async (context) => {
  const { signal } = context.req.raw;
  const messages = [{ role: "user" as const, content: await context.req.text() }];
  const stream = chatSend(coreOf(context.env), { model: "openai/gpt-5-mini", messages, stream: true }, { signal });
  return toResponse(stream, { format: "text" });
});

export default app;
