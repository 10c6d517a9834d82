import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import type { UnexpectedClientError } from "../errors/UnexpectedClientError.js";
import { createChatCollector } from "../lib/collect/chat.js";
import { type Collected, collect, type Events } from "../lib/collect/collect.js";
import type { ChatResult, ChatStreamChunk } from "../models/chat.js";

/**
 * Reads a stream of `chatSend` to its end and returns the complete response. Makes no call and never rejects.
 *
 * Texts, tool calls and reasoning are merged, so that you can push the message to `messages` as it is. A tool call
 * without an identifier gets one. What a provider repeats counts once; other fields, unknown ones included, keep the
 * last value that is neither null nor empty.
 *
 * If the stream breaks or is cancelled you pay for what arrived: `partial`, beside the error, holds it, undefined if
 * nothing arrived. Arguments of tool calls in it can be cut off.
 *
 * `onEvent` gets each event as it arrives, to show the response live; the stream waits for what it returns. If it
 * throws, the request ends, and the error is an `UnexpectedClientError` with that as `cause`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatCollectStream } from "openrouter-fn/funcs/chatCollectStream.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * const answer = await chatCollectStream(stream.value);
 * if (answer.ok) console.log(answer.value.choices[0]?.message.content, answer.value.usage?.cost, "USD");
 * else console.error(answer.error.name, "after", answer.partial?.choices[0]?.message.content);
 * ```
 *
 * @example Live, and then the whole
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatCollectStream } from "openrouter-fn/funcs/chatCollectStream.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * const answer = await chatCollectStream(stream.value, (chunk) => {
 *   process.stdout.write(chunk.choices[0]?.delta.content ?? "");
 * });
 * if (answer.ok) console.log(answer.value.usage?.cost, "USD");
 * ```
 */
export function chatCollectStream<Failure>(
  stream: Events<ChatStreamChunk, Failure>,
): Promise<Collected<ChatResult, Failure | StreamIncompleteError>>;
export function chatCollectStream<Failure>(
  stream: Events<ChatStreamChunk, Failure>,
  onEvent: ((event: ChatStreamChunk) => unknown) | undefined,
): Promise<Collected<ChatResult, Failure | StreamIncompleteError | UnexpectedClientError>>;
export function chatCollectStream<Failure>(
  stream: Events<ChatStreamChunk, Failure>,
  onEvent?: (event: ChatStreamChunk) => unknown,
): Promise<Collected<ChatResult, Failure | StreamIncompleteError | UnexpectedClientError>> {
  return collect(stream, createChatCollector(), onEvent);
}
