import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import type { ChatStreamChunk, ChatUsage } from "../../models/chat.js";
import { type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { asList, checkItem, type Events, textOf } from "./collect.js";

/** The text of the first answer, piece by piece. */
export function textPieces<Failure>(
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

function generationOf(stream: Events<unknown, unknown>): string | undefined {
  try {
    return stream.generationId;
  } catch {
    return;
  }
}

async function* read<Failure>(
  stream: Events<ChatStreamChunk, Failure>,
  chunks: AsyncIterator<Result<ChatStreamChunk, Failure>>,
): AsyncGenerator<Result<string, Failure | StreamIncompleteError>, void> {
  let failed: Err<Failure | StreamIncompleteError>;
  let lastEvent: ChatStreamChunk | undefined;
  let usage: ChatUsage | null | undefined;
  const incomplete = (message: string, cause: unknown) =>
    err(new StreamIncompleteError(message, { generationId: generationOf(stream), lastEvent, usage, cause }));
  try {
    for (;;) {
      const item = await chunks.next();
      if (item.done) return;
      const chunk = checkItem(item.value);
      if (!chunk.ok) {
        failed = err(chunk.error);
        break;
      }
      lastEvent = chunk.value;
      usage = lastEvent?.usage ?? usage;
      const choice = asList(lastEvent?.choices).find(({ index }) => !Number(index)); // some providers leave it out
      const text = textOf(choice?.delta?.content);
      if (text) yield ok(text);
      if (choice?.error || choice?.finish_reason === "error") {
        failed = incomplete(`The provider failed half-way: ${describeCause(choice.error)}`, choice.error);
        break;
      }
    }
  } catch (cause) {
    failed = incomplete("The stream ended before it was complete", cause);
  }
  await leave(chunks);
  yield failed;
}
