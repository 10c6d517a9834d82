import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import type { Events } from "../lib/collect/collect.js";
import { messagesPiece, textPieces } from "../lib/collect/text.js";
import type { MessagesStreamEvent } from "../models/messages.js";
import type { Result } from "../result.js";

/**
 * Yields the text of a stream of `messagesSend`, piece by piece: the text blocks, without thinking and tool calls.
 * Makes no call.
 *
 * Iteration never throws: pieces, then a clean end or one final error. `break` ends the request.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { messagesSend } from "openrouter-fn/funcs/messagesSend.js";
 * import { messagesTextStream } from "openrouter-fn/funcs/messagesTextStream.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await messagesSend(core, {
 *   model: "anthropic/claude-sonnet-4.5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * for await (const piece of messagesTextStream(stream.value)) {
 *   if (piece.ok) process.stdout.write(piece.value);
 *   else console.error(piece.error.name, piece.error.message);
 * }
 * ```
 */
export function messagesTextStream<Failure>(
  stream: Events<MessagesStreamEvent, Failure>,
): AsyncIterable<Result<string, Failure | StreamIncompleteError>> {
  return textPieces(stream, messagesPiece);
}
