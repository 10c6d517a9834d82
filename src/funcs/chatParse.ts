import type { OpenRouterCore } from "../core.js";
import type { OutputError } from "../errors/OutputError.js";
import type { StreamOptions } from "../lib/call/operation.js";
import { saidInChat } from "../lib/jobs/chatOutput.js";
import {
  type CheckedOutput,
  type OutputFormat,
  type OutputSettings,
  type Parsed,
  type PlainOutput,
  parse,
} from "../lib/jobs/output.js";
import type { ChatResult } from "../models/chat.js";
import type { ChatRequest } from "../models/chatRequest.js";
import type { Result } from "../result.js";
import { type ChatSendError, chatSend } from "./chatSend.js";

export type { CheckedOutput, OutputFormat, OutputSettings, Parsed, PlainOutput };

/** A `ChatRequest` for an output of this type. */
export interface ChatParseRequest<Output = unknown> extends Omit<ChatRequest, "stream" | "response_format"> {
  /** The output that you want: a Standard Schema, or a description. */
  output: OutputFormat<Output>;
}

/** Errors of `chatParse`. */
export type ChatParseError = ChatSendError | OutputError<ChatResult>;

/** The outcome of `chatParse`. */
export type ChatParseResult<Output> = Result<Parsed<Output, ChatResult>, ChatParseError>;

/**
 * Creates a chat completion whose text is JSON, and returns the checked output. `POST /chat/completions`
 *
 * `output` is a Standard Schema, such as one of zod, valibot or arktype, or a description of the output. The model gets
 * a JSON Schema, which the library of the schema generates or you pass. A JSON Schema alone checks nothing: the output
 * then has the type that you name.
 *
 * If the root is not a plain object but a list, a scalar, a union or a reference, the model is asked for an object with
 * it as `value`, and you get the value. A code fence around the JSON is removed; nothing else is repaired.
 *
 * Not every endpoint keeps to a schema. `provider: { require_parameters: true }` excludes those that do not support
 * `response_format`, and `strict: true` in the description those that cannot guarantee the schema. With `strict`, most
 * providers accept only closed objects whose fields are all required (`z.strictObject`, `v.strictObject`).
 *
 * A response without the output fails with `OutputError`: `reason` says why, and `answer` has what you paid for.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatParse } from "openrouter-fn/funcs/chatParse.js";
 * import * as z from "zod";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await chatParse(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Who was born in Ulm in 1879?" }],
 *   output: z.object({ name: z.string(), born: z.number() }),
 * });
 * if (result.ok) console.log(result.value.output.name, result.value.answer.usage?.cost, "USD");
 * else if (result.error.name === "OutputError") console.log(result.error.reason, result.error.issues);
 * else console.error(result.error.name, result.error.message);
 * ```
 *
 * @example A JSON Schema without a validator
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatParse } from "openrouter-fn/funcs/chatParse.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await chatParse<string[]>(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Name three rivers." }],
 *   output: { name: "rivers", jsonSchema: { type: "array", items: { type: "string" } } },
 * });
 * if (result.ok) console.log(result.value.output.join(", "));
 * ```
 */
export function chatParse<Output = unknown>(
  core: OpenRouterCore,
  request: ChatParseRequest<Output>,
  options?: StreamOptions,
): Promise<ChatParseResult<Output>> {
  return parse(
    request,
    (json_schema) => {
      const { output, ...rest } = request;
      return chatSend(core, { ...rest, response_format: { type: "json_schema", json_schema }, stream: false }, options);
    },
    saidInChat,
  );
}
