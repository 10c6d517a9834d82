import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import type { ChatStreamChunk } from "../../models/chat.js";
import type { MessagesStreamEvent } from "../../models/messages.js";
import type { ResponsesStreamEvent } from "../../models/responses.js";
import { type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";
import { asList, asText, checkItem, type Events, textOf } from "./collect.js";
import { leavable, leave } from "./leavable.js";

/** What an event says: its piece of the text, and if the provider failed in it, as what. */
export type Piece = readonly [text: string, failure?: { readonly error: unknown } | false | undefined];

/** The piece of the first answer. */
export function chatPiece(chunk: ChatStreamChunk | undefined): Piece {
  const choice = asList(chunk?.choices).find(({ index }) => !Number(index)); // some providers leave it out
  const { delta, error, finish_reason: end } = choice ?? {};
  return [textOf(delta?.content), (!!error || end === "error") && { error }];
}

/** The piece of a message in a response. */
export function responsesPiece(event: ResponsesStreamEvent | undefined): Piece {
  if (event?.type === "response.failed") return ["", { error: event.response?.error }];
  return [event?.type === "response.output_text.delta" ? asText(event.delta) : ""];
}

/** The piece of a text block. */
export function messagesPiece(event: MessagesStreamEvent | undefined): Piece {
  const delta = event?.type === "content_block_delta" ? event.delta : undefined;
  return [delta?.type === "text_delta" ? asText(delta.text) : ""];
}

/** The text alone, piece by piece. */
export function textPieces<Event, Failure>(
  stream: Events<Event, Failure>,
  pieceOf: (event: Event) => Piece,
): AsyncIterable<Result<string, Failure | StreamIncompleteError>> {
  return leavable(stream, (events) => read(stream, events, pieceOf));
}

function generationOf(stream: Events<unknown, unknown>): string | undefined {
  try {
    return stream.generationId;
  } catch {
    return;
  }
}

function usageIn(event: unknown): unknown {
  const { response, usage } = isRecord(event) ? event : {};
  return isRecord(response) ? response["usage"] : usage;
}

async function* read<Event, Failure>(
  stream: Events<Event, Failure>,
  events: AsyncIterator<Result<Event, Failure>>,
  pieceOf: (event: Event) => Piece,
): AsyncGenerator<Result<string, Failure | StreamIncompleteError>, void> {
  let failed: Err<Failure | StreamIncompleteError>;
  let lastEvent: Event | undefined;
  let usage: unknown;
  const incomplete = (message: string, cause: unknown) =>
    err(new StreamIncompleteError(message, { generationId: generationOf(stream), lastEvent, usage, cause }));
  try {
    for (;;) {
      const item = await events.next();
      if (item.done) return;
      const event = checkItem(item.value);
      if (!event.ok) {
        failed = err(event.error);
        break;
      }
      lastEvent = event.value;
      usage = usageIn(lastEvent) ?? usage;
      const [text, failure] = pieceOf(lastEvent);
      if (text) yield ok(text);
      if (failure) {
        failed = incomplete(`The provider failed half-way: ${describeCause(failure.error)}`, failure.error);
        break;
      }
    }
  } catch (cause) {
    failed = incomplete("The stream ended before it was complete", cause);
  }
  await leave(events);
  yield failed;
}
