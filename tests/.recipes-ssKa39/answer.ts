import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { toResponse } from "openrouter-fn/response.js";

const core = new OpenRouterCore({ apiKey: () => process.env.OPENROUTER_API_KEY ?? "" });

export async function POST(request: Request): Promise<Response> {
  const { prompt } = await request.json();
  const messages = [{ role: "user" as const, content: `${prompt}` }];
  const answer = chatSend(core, { model: "openai/gpt-5-mini", messages, stream: true }, { signal: request.signal });
  return toResponse(answer, { format: "text" });
}
