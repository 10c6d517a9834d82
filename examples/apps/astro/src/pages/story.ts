import type { APIRoute } from "astro";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { toResponse } from "openrouter-fn/response.js";

const serverURL = process.env.OPENROUTER_URL;
const core = new OpenRouterCore({
  apiKey: () => process.env.OPENROUTER_API_KEY ?? "",
  ...(serverURL && { serverURL }),
});

export const POST: APIRoute = async ({ request }) => {
  const messages = [{ role: "user" as const, content: await request.text() }];
  return toResponse(chatSend(core, { messages, stream: true }, { signal: request.signal }), { format: "text" });
};
