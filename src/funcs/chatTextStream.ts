import { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import { checkItem, type Events } from "../lib/collect.js";
import type { ChatStreamChunk, ChatUsage } from "../models/chat.js";
import { type Err, err, ok, type Result } from "../result.js";

/**
 * The text alone of a stream of `chatSend`, piece by piece: that of the first answer, without reasoning, refusal and tool
 * calls. Makes no call.
 *
 * Iterating over it never throws: there are pieces, and then either the end, or one error as the last item. If the
 * provider fails half-way, that is a `StreamIncompleteError`, with what the provider said as its `cause`. Leaving the loop
 * ends the stream and the request behind it.
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
  return {
    [Symbol.asyncIterator]() {
      const chunks = open(stream);
      const pieces = read(stream, chunks);
      return {
        next: () => pieces.next(),
        async return() {
          // A generator that has not begun, or that waits, would not reach the stream.
          pieces.return();
          await leave(chunks);
          return { done: true, value: undefined };
        },
      };
    },
  };
}

function open<Item>(items: AsyncIterable<Item>): AsyncIterator<Item> {
  try {
    return items[Symbol.asyncIterator]();
  } catch (cause) {
    return { next: () => Promise.reject(cause) };
  }
}

async function leave(items: AsyncIterator<unknown>): Promise<void> {
  try {
    await items.return?.();
  } catch {} // it is left all the same
}

async function* read<Failure>(
  stream: Events<ChatStreamChunk, Failure>,
  chunks: AsyncIterator<Result<ChatStreamChunk, Failure>>,
): AsyncGenerator<Result<string, Failure | StreamIncompleteError>, void> {
  let failed: Err<Failure | StreamIncompleteError>;
  let lastEvent: ChatStreamChunk | undefined;
  let usage: ChatUsage | null | undefined;
  const incomplete = (message: string, cause: unknown) =>
    err(new StreamIncompleteError(message, { generationId: stream?.generationId, lastEvent, usage, cause }));
  try {
    for (;;) {
      const item = await chunks.next();
      if (item.done) return;
      const chunk = checkItem(item.value);
      if (!chunk.ok) {
        failed = chunk;
        break;
      }
      lastEvent = chunk.value;
      usage = lastEvent.usage ?? usage;
      const choice = lastEvent.choices?.find(({ index }) => !index); // some providers leave it out
      const text = choice?.delta?.content;
      if (text) yield ok(text);
      if (choice?.error || choice?.finish_reason === "error") {
        failed = incomplete("The provider failed half-way: see cause", choice.error);
        break;
      }
    }
  } catch (cause) {
    failed = incomplete("The stream ended before it was complete", cause);
  }
  await leave(chunks);
  yield failed;
}
