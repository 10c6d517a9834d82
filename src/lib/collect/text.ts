import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import type { ChatStreamChunk } from "../../models/chat.js";
import type { MessagesStreamEvent } from "../../models/messages.js";
import type { ResponsesStreamEvent } from "../../models/responses.js";
import { type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { asList, checkItem, type Events, textOf } from "./collect.js";
import { leavable } from "./leavable.js";

/** The piece of text in an event, and the failure if the provider failed in it. */
export type Piece = readonly [text: string, failure?: { readonly error: unknown } | false | undefined];

/** The piece of the first choice. */
export function chatPiece(chunk: ChatStreamChunk | undefined): Piece {
  const choice = asList(chunk?.choices).find(({ index }) => !Number(index)); // some providers omit it
  const { delta, error, finish_reason: end } = choice ?? {};
  return [textOf(delta?.content), (!!error || end === "error") && { error }];
}

/** The piece of a message in a response. */
export function responsesPiece(event: ResponsesStreamEvent | undefined): Piece {
  if (event?.type === "response.failed") return ["", Object(event.response)];
  return [event?.type === "response.output_text.delta" ? `${event.delta ?? ""}` : ""];
}

/** The piece of a text block. */
export function messagesPiece(event: MessagesStreamEvent | undefined): Piece {
  const delta = event?.type === "content_block_delta" ? event.delta : undefined;
  return [delta?.type === "text_delta" ? `${delta.text ?? ""}` : ""];
}

/** Yields only the text, piece by piece. */
export function textPieces<Event, Failure>(
  stream: Events<Event, Failure>,
  pieceOf: (event: Event) => Piece,
): AsyncIterable<Result<string, Failure | StreamIncompleteError>> {
  return leavable(stream, (events) => read(stream, events, pieceOf));
}

async function* read<Event, Failure>(
  stream: Events<Event, Failure>,
  events: AsyncIterable<Result<Event, Failure>>,
  pieceOf: (event: Event) => Piece,
): AsyncGenerator<Result<string, Failure | StreamIncompleteError>, void> {
  let failed: Err<Failure | StreamIncompleteError> | undefined;
  let lastEvent: Event | undefined;
  let usage: unknown;
  let generationId: string | undefined;
  const incomplete = (message: string, cause: unknown) =>
    err(new StreamIncompleteError(message, { generationId, lastEvent, usage, cause }));
  try {
    for await (const item of events) {
      generationId = stream.generationId;
      const event = checkItem(item);
      if (!event.ok) {
        failed = err(event.error);
        break;
      }
      lastEvent = event.value;
      usage = Object(Object(lastEvent).response ?? lastEvent).usage ?? usage;
      const [text, failure] = pieceOf(lastEvent);
      if (text) yield ok(text);
      if (failure) {
        failed = incomplete(`The provider failed half-way: ${describeCause(failure.error)}`, failure.error);
        break;
      }
    }
  } catch (cause) {
    failed ??= incomplete("The stream ended before it was complete", cause);
  }
  if (failed) yield failed;
}
