import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import type { Events } from "../lib/collect/collect.js";
import { chatPiece, textPieces } from "../lib/collect/text.js";
import type { ChatStreamChunk } from "../models/chat.js";
import type { Result } from "../result.js";

/**
 * Yields the text of a stream of `chatSend`, piece by piece: the first choice, without reasoning, refusal and tool
 * calls. Makes no call.
 *
 * Iteration never throws: pieces, then a clean end or one final error. If the provider fails mid-completion, that is a
 * `StreamIncompleteError` with the provider's message as `cause`. `break` ends the request.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { chatTextStream } from "openrouter-fn/funcs/chatTextStream.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * for await (const piece of chatTextStream(stream.value)) {
 *   if (piece.ok) process.stdout.write(piece.value);
 *   else console.error(piece.error.name, piece.error.message);
 * }
 * ```
 */
export function chatTextStream<Failure>(
  stream: Events<ChatStreamChunk, Failure>,
): AsyncIterable<Result<string, Failure | StreamIncompleteError>> {
  return textPieces(stream, chatPiece);
}
