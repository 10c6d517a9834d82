import type { OutputError } from "../errors/OutputError.js";
import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import { createChatCollector } from "../lib/collect/chat.js";
import type { Events, PartialErr } from "../lib/collect/collect.js";
import { chatPiece } from "../lib/collect/text.js";
import { saidInChat } from "../lib/jobs/chatOutput.js";
import {
  type DeepPartial,
  type ObjectEvent,
  type ObjectOutputEvent,
  type ObjectPartialEvent,
  objectEvents,
} from "../lib/jobs/objectEvents.js";
import type { OutputFormat } from "../lib/jobs/output.js";
import type { ChatResult, ChatStreamChunk } from "../models/chat.js";
import type { Ok } from "../result.js";
import type { ChatStreamError } from "./chatSend.js";

export type { DeepPartial, ObjectEvent, ObjectOutputEvent, ObjectPartialEvent };

/** One item of `chatObjectStream`: an event, or finally an error with the response so far. */
export type ChatObjectItem<Output, Input, Failure> =
  | Ok<ObjectEvent<Output, Input, ChatResult>>
  | PartialErr<ChatResult, Failure | StreamIncompleteError | OutputError<ChatResult>>;

/**
 * Reads JSON from a stream of `chatSend` as it arrives: partial values, then the checked output. Makes no call.
 *
 * Pass the schema or description that you passed to `chatResponseFormat`. Without one the output is parsed but not
 * checked, and has the type that you name.
 *
 * A partial value has what arrived so far: the beginning of a text, complete numbers and literals, and no field that is
 * still missing. It is unchecked and immutable: the next value replaces what has grown, up to the root, and shares the
 * rest, as React wants it. Each piece yields a value, except while a list or object with hundreds of entries grows, so
 * that copies never take longer than reading. The time is linear in the text.
 *
 * Iteration never throws: values, then the `output` or one error, with the response so far in `partial`. Text that is
 * not JSON yields no values and an `OutputError` at the end, as in `chatParse`. `break` ends the request.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatObjectStream } from "openrouter-fn/funcs/chatObjectStream.js";
 * import { chatResponseFormat } from "openrouter-fn/funcs/chatResponseFormat.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import * as z from "zod";
 *
 * const Recipe = z.object({ title: z.string(), steps: z.array(z.string()) });
 * const format = chatResponseFormat(Recipe);
 * if (!format.ok) throw format.error;
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "A recipe for pancakes." }],
 *   response_format: format.value,
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * for await (const item of chatObjectStream(stream.value, Recipe)) {
 *   if (!item.ok) console.log(item.error.name, item.error.message);
 *   else if (item.value.type === "partial") console.log(item.value.value.title, item.value.value.steps?.length);
 *   else console.log(item.value.output.steps, item.value.answer.usage?.cost, "USD");
 * }
 * ```
 */
export function chatObjectStream<Output = unknown, Input = Output, Failure = ChatStreamError>(
  stream: Events<ChatStreamChunk, Failure>,
  output?: OutputFormat<Output, Input>,
): AsyncIterable<ChatObjectItem<Output, Input, Failure>> {
  return objectEvents(stream, createChatCollector(), (chunk) => chatPiece(chunk)[0], saidInChat, output);
}
