import type { InvalidRequestError } from "../errors/InvalidRequestError.js";
import { type OutputFormat, planOutput, unplanned } from "../lib/jobs/output.js";
import type { ChatFormatJSONSchema } from "../models/chatRequest.js";
import { ok, type Result } from "../result.js";

/**
 * Returns the `response_format` of an output, as `chatParse` sends it. Use it for streams that `chatObjectStream`
 * reads. Makes no call.
 *
 * Fails with `InvalidRequestError` if there is no JSON Schema: the library of the schema cannot generate one, and you
 * passed none.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatResponseFormat } from "openrouter-fn/funcs/chatResponseFormat.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 *
 * const rivers = { name: "rivers", jsonSchema: { type: "array", items: { type: "string" } } };
 * const format = chatResponseFormat(rivers);
 * if (!format.ok) throw format.error;
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Name three rivers." }],
 *   response_format: format.value,
 *   stream: true,
 * });
 * ```
 */
export function chatResponseFormat(output: OutputFormat<unknown>): Result<ChatFormatJSONSchema, InvalidRequestError> {
  try {
    return ok({ type: "json_schema", json_schema: planOutput(output).format });
  } catch (cause) {
    return unplanned(cause);
  }
}
