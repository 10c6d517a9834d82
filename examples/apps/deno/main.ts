// Streams a story: deno run --allow-net --allow-env main.ts
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { chatTextStream } from "openrouter-fn/funcs/chatTextStream.js";

declare const Deno: { env: { get(name: string): string | undefined } };

const serverURL = Deno.env.get("OPENROUTER_URL");
const core = new OpenRouterCore({ apiKey: Deno.env.get("OPENROUTER_API_KEY"), ...(serverURL && { serverURL }) });
const stream = await chatSend(core, { messages: [{ role: "user", content: "Tell me a story." }], stream: true });
if (!stream.ok) throw stream.error;
let text = "";
for await (const piece of chatTextStream(stream.value)) text += piece.ok ? piece.value : `[${piece.error.name}]`;
console.log(text);
