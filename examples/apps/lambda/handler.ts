// AWS Lambda behind a function URL. Bundle it: esbuild handler.ts --bundle --platform=node --format=esm --outfile=handler.mjs
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";

const core = new OpenRouterCore({
  apiKey: process.env["OPENROUTER_API_KEY"],
  ...(process.env["OPENROUTER_URL"] && { serverURL: process.env["OPENROUTER_URL"] }),
  timeoutMs: 25_000, // below the Lambda's own limit
});

export async function handler(event: { body?: string }): Promise<{ statusCode: number; body: string }> {
  const result = await chatSend(core, {
    model: "openai/gpt-5-mini",
    messages: [{ role: "user", content: event.body ?? "" }],
  });
  if (result.ok) return { statusCode: 200, body: `${result.value.choices[0]?.message.content}` };
  const statusCode = "statusCode" in result.error ? result.error.statusCode : 502;
  return { statusCode, body: JSON.stringify(result.error) };
}
