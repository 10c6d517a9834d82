// bun server.ts: a server that streams the answer to the text of each POST, and prints its port.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { toResponse } from "openrouter-fn/response.js";

declare const Bun: { serve(options: { port: number; fetch(request: Request): Promise<Response> }): { port: number } };

const serverURL = process.env["OPENROUTER_URL"];
const core = new OpenRouterCore({ apiKey: process.env["OPENROUTER_API_KEY"], ...(serverURL && { serverURL }) });

const { port } = Bun.serve({
  port: 0,
  async fetch(request) {
    const messages = [{ role: "user" as const, content: await request.text() }];
    return toResponse(chatSend(core, { messages, stream: true }, { signal: request.signal }), { format: "text" });
  },
});
console.log(port);
