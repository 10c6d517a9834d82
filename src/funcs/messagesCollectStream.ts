import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import type { UnexpectedClientError } from "../errors/UnexpectedClientError.js";
import { type Collected, collect, type Events } from "../lib/collect/collect.js";
import { createMessagesCollector } from "../lib/collect/messages.js";
import type { MessagesResult, MessagesStreamEvent } from "../models/messages.js";

/**
 * Reads a stream of `messagesSend` to its end and returns the complete message, whose `content` can be sent back as it
 * is. Makes no call and never rejects.
 *
 * If the stream breaks you pay for what arrived: `partial`, beside the error, holds it, undefined if nothing arrived.
 * The `input` of a tool call that was cut off, there or by `stop_reason: "max_tokens"`, is a text.
 *
 * `onEvent` gets each event as it arrives, to show the response live; the stream waits for what it returns. If it
 * throws, the request ends, and the error is an `UnexpectedClientError` with that as `cause`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { messagesCollectStream } from "openrouter-fn/funcs/messagesCollectStream.js";
 * import { messagesSend } from "openrouter-fn/funcs/messagesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await messagesSend(core, {
 *   model: "anthropic/claude-sonnet-4.5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * const answer = await messagesCollectStream(stream.value);
 * if (answer.ok) console.log(answer.value.content, answer.value.stop_reason, answer.value.usage?.cost, "USD");
 * else console.error(answer.error.name, "after", answer.partial?.content);
 * ```
 */
export function messagesCollectStream<Failure>(
  stream: Events<MessagesStreamEvent, Failure>,
): Promise<Collected<MessagesResult, Failure | StreamIncompleteError>>;
export function messagesCollectStream<Failure>(
  stream: Events<MessagesStreamEvent, Failure>,
  onEvent: ((event: MessagesStreamEvent) => unknown) | undefined,
): Promise<Collected<MessagesResult, Failure | StreamIncompleteError | UnexpectedClientError>>;
export function messagesCollectStream<Failure>(
  stream: Events<MessagesStreamEvent, Failure>,
  onEvent?: (event: MessagesStreamEvent) => unknown,
): Promise<Collected<MessagesResult, Failure | StreamIncompleteError | UnexpectedClientError>> {
  return collect(stream, createMessagesCollector(), onEvent);
}
