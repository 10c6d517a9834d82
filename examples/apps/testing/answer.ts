import type { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";

/** The code under test: returns the answer, or an apology. */
export async function answer(core: OpenRouterCore, question: string): Promise<string> {
  const result = await chatSend(core, { messages: [{ role: "user", content: question }] });
  if (result.ok) return `${result.value.choices[0]?.message.content}`;
  return result.error.name === "PaymentRequiredResponseError" ? "Out of credits." : "Try again later.";
}
