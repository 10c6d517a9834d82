// Extracts a list of contacts from a text, checked by valibot. @valibot/to-json-schema writes the JSON Schema for the model.
import { toJsonSchema } from "@valibot/to-json-schema";
import { chatParse } from "openrouter-fn/funcs/chatParse.js";
import * as v from "valibot";

// The model gets a JSON Schema of an object with the list as `value`; the output is the list itself.
const Contacts = v.array(v.object({ name: v.string(), email: v.pipe(v.string(), v.email()) }));

/**
 * @param {import("openrouter-fn/core.js").OpenRouterCore} core
 * @param {string} text
 */
export async function extractContacts(core, text) {
  const result = await chatParse(core, {
    model: "openai/gpt-5-mini",
    messages: [{ role: "user", content: `Extract all contacts:\n\n${text}` }],
    output: { schema: Contacts, jsonSchema: toJsonSchema(Contacts), name: "contacts" },
  });
  if (result.ok) return { contacts: result.value.output };
  if (result.error.name === "OutputError" && result.error.reason === "mismatch") {
    return { issues: result.error.issues.map(({ message }) => message) };
  }
  return { problem: result.error.message };
}
