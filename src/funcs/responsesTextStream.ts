import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import type { Events } from "../lib/collect/collect.js";
import { responsesPiece, textPieces } from "../lib/collect/text.js";
import type { ResponsesStreamEvent } from "../models/responses.js";
import type { Result } from "../result.js";

/**
 * Yields the text of a stream of `responsesSend`, piece by piece: the messages, without reasoning, refusal and tool
 * calls. Makes no call.
 *
 * Iteration never throws: pieces, then a clean end or one final error. If the provider fails mid-completion
 * (`response.failed`), that is a `StreamIncompleteError` with the provider's message as `cause`. `break` ends the
 * request.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesSend } from "openrouter-fn/funcs/responsesSend.js";
 * import { responsesTextStream } from "openrouter-fn/funcs/responsesTextStream.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await responsesSend(core, { model: "openai/gpt-5-mini", input: "Tell me a story.", stream: true });
 * if (!stream.ok) throw stream.error;
 * for await (const piece of responsesTextStream(stream.value)) {
 *   if (piece.ok) process.stdout.write(piece.value);
 *   else console.error(piece.error.name, piece.error.message);
 * }
 * ```
 */
export function responsesTextStream<Failure>(
  stream: Events<ResponsesStreamEvent, Failure>,
): AsyncIterable<Result<string, Failure | StreamIncompleteError>> {
  return textPieces(stream, responsesPiece);
}
