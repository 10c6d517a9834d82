import type { RequestAbortedError } from "../errors/RequestAbortedError.js";
import type { RequestTimeoutError } from "../errors/RequestTimeoutError.js";
import type { ResponseValidationError } from "../errors/ResponseValidationError.js";
import { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import { err, type Result } from "../result.js";
import type { Deadline } from "./deadline.js";
import type { ErrorClasses, ResponseFailure } from "./operation.js";
import { type Answer, generationId, isRecord, readFailure, readSuccess } from "./read.js";
import { createEventDecoder } from "./sse.js";

const DEFAULT_IDLE_TIMEOUT_MS = 600_000;

/**
 * The events of a running answer. Iterating over it never throws: each item is a `Result`, and the first failure is also
 * the last item. It can be iterated over once; leaving the loop early cancels the request.
 */
export interface EventStream<Event, Failure> extends AsyncIterable<Result<Event, Failure>> {
  /**
   * Identifier of the generation (`gen-…`): known before the first event where the response has it as a header, as
   * OpenRouter's have, and with the first event otherwise.
   */
  readonly generationId: string | undefined;
  /** The headers of the response. */
  readonly headers: Headers;
  /** Ends the stream and the request behind it, for whoever does not iterate to the end. */
  cancel(): void;
}

/** Everything that can end a stream early. A connection that breaks makes the stream incomplete. */
export type StreamFailure<Errors extends ErrorClasses> =
  | ResponseFailure<Errors>
  | RequestAbortedError
  | RequestTimeoutError
  | ResponseValidationError
  | StreamIncompleteError;

/** Reads the events of a response, if it has any; the deadline is the stream's from there on. */
export type StreamReader = (
  answer: Answer,
  deadline: Deadline,
  idleTimeoutMs: number | undefined,
) => EventStream<unknown, StreamFailure<ErrorClasses>> | undefined;

/**
 * Reads a stream whose events are JSON after `data:` and whose end is `data: [DONE]`. An event with an `error`, or of the
 * type `error`, ends it, and so do an event that cannot be read and the end of the input before `[DONE]`.
 */
export const readEvents: StreamReader = (answer, deadline, idleTimeoutMs) => {
  const { operation, response } = answer;
  if (!response.ok || !response.body || !/^text\/event-stream/i.test(response.headers.get("content-type") ?? ""))
    return;
  const reader = response.body.getReader();
  // What has begun has begun, however late the caller looks.
  let first: ReturnType<typeof reader.read> | undefined = reader.read();
  first.then(deadline.pause, deadline.pause);
  let ended = false;
  let last: unknown;
  let usage: unknown;
  answer.generationId = generationId(response);
  // A cancelled reader settles at once what is being waited for, whatever became of the connection.
  const cancel = () => {
    ended = true;
    deadline.end();
    reader.cancel().catch(() => {});
  };
  deadline.onPass = cancel;
  if (deadline.signal.aborted) cancel();

  const readEvent = (data: string) => {
    const item = readSuccess(answer, data, operation.event);
    return item.ok && isFailure(item.value) ? err(readFailure(answer, data)) : item;
  };

  const incomplete = (cause: unknown) =>
    new StreamIncompleteError("The stream ended before it was complete", {
      generationId: answer.generationId,
      lastEvent: last,
      usage,
      cause,
    });

  async function* read(): AsyncGenerator<Result<unknown, StreamFailure<ErrorClasses>>, void> {
    const decoder = new TextDecoder();
    const decode = createEventDecoder();
    try {
      for (let begun = false; ; begun = true) {
        const piece = await (first ?? reader.read()).catch((cause) => ({
          done: true as const,
          value: undefined,
          cause,
        }));
        first = undefined;
        // At the end of the input, an event that lacks only the empty line after it still counts.
        const events = decode(piece.done ? "\n\n" : decoder.decode(piece.value, { stream: true }));
        // While the caller is busy the clock stands still. Once the stream has begun, comments do not set it anew.
        const restart = events.length > 0 || !begun;
        if (restart) deadline.pause();
        for (const { data } of events) {
          if (data.startsWith("[DONE]")) return;
          if (!data) continue;
          const item = readEvent(data);
          if (ended || (piece.done && !item.ok && item.error.name === "ResponseValidationError")) break;
          if (item.ok) {
            last = item.value;
            answer.generationId ??= generationId(response, last);
            if (isRecord(last) && last["usage"]) usage = last["usage"];
          }
          yield item;
          if (!item.ok) return;
        }
        if (deadline.signal.aborted)
          yield err(Object.assign(deadline.signal.reason, { generationId: answer.generationId }));
        else if (piece.done && !ended && !operation.lastEvent?.test(typeOf(last)))
          yield err(incomplete((piece as ErrorOptions).cause));
        if (ended || piece.done) return;
        if (restart) deadline.start(idleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS);
      }
    } catch (cause) {
      yield err(incomplete(cause));
    } finally {
      cancel();
    }
  }

  const events = read();
  const stream = {
    get generationId() {
      return answer.generationId;
    },
    headers: response.headers,
    cancel,
    [Symbol.asyncIterator]: () => ({
      next: () => events.next(),
      return() {
        cancel(); // the generator would wait for the event that `next` waits for, or do nothing if it has not begun
        return events.return();
      },
    }),
  };
  return stream;
};

function typeOf(event: unknown): string {
  return isRecord(event) && typeof event["type"] === "string" ? event["type"] : "";
}

/** An `error` that is mere text is part of an event about something else, such as one of several models that failed. */
function isFailure(event: unknown): boolean {
  return isRecord(event) && (isRecord(event["error"]) || event["type"] === "error");
}
