import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { toResponse } from "openrouter-fn/response.js";
import { core } from "../../../core";

export const runtime = "edge";

export async function POST(request: Request): Promise<Response> {
  const messages = [{ role: "user" as const, content: await request.text() }];
  return toResponse(chatSend(core, { messages, stream: true }, { signal: request.signal }), { format: "text" });
}
