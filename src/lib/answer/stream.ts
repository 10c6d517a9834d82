import { ResponseValidationError } from "../../errors/ResponseValidationError.js";
import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import { type Err, err, type Result } from "../../result.js";
import { letGo, timeoutOf, whenCollected } from "../call/connection.js";
import type { Deadline } from "../call/deadline.js";
import type { Answer, ErrorClasses } from "../call/operation.js";
import type { EventStream, StreamFailure } from "../call/outcome.js";
import { isRecord } from "../isRecord.js";
import { generationId, readFailure, readSuccess } from "./read.js";
import { createEventDecoder, createTextDecoder, type ServerSentEvent } from "./sse.js";

/** How long a stream may stay open after its last event. */
const LINGER_MS = 1000;
const DONE = { done: true, value: undefined } as const;

type Failed = Err<StreamFailure<ErrorClasses>>;
type Item = IteratorResult<Result<unknown, StreamFailure<ErrorClasses>>, undefined>;

/**
 * Reads a stream of JSON events after `data:` that ends with `data: [DONE]`. An event with an `error` or the type
 * `error` ends it with an error, and so do an invalid event and the end of the input before `[DONE]`.
 */
export function readEvents(
  answer: Answer,
  deadline: Deadline,
  idleTimeoutMs: number,
): EventStream<unknown, StreamFailure<ErrorClasses>> | undefined {
  const { operation, response } = answer;
  const { ok, body, headers } = response;
  const isStream = ok && body !== null && /^text\/event-stream/i.test(headers.get("content-type") ?? "");
  const reader = isStream ? body?.getReader() : undefined;
  if (!reader) {
    answer.expected = `a stream of events${isStream ? ", which this fetch cannot give: use expo/fetch" : ""}`;
    return;
  }
  const textOf = createTextDecoder();
  const decode = createEventDecoder();
  let events: ServerSentEvent[] = []; // in the last piece
  let at = 0; // position of the next event
  let isOver: boolean | undefined; // no more pieces
  let isCancelled = false;
  let isDone: boolean | undefined; // the last item was returned
  let cause: unknown; // why the connection broke
  let last: unknown;
  let usage: unknown;
  answer.generationId = generationId(response);

  // Cancelling the reader settles a pending read at once, whatever the connection does.
  const cancel = () => {
    isCancelled ||= !isDone;
    deadline.end();
    answer.onEnd?.(deadline.reason, usage);
    reader.cancel().catch(() => {});
  };
  deadline.onPass = cancel;

  const take = (text: string) => {
    events = decode(text).filter(({ event, data }) => data || event === "error");
  };

  /** Waits for a piece with events, or the end. Comments do not count. */
  const fill = async () => {
    try {
      do {
        const piece = (await reader.read()).value;
        isOver = !piece;
        // At the end of the input, an event that lacks only the empty line after it still counts.
        take(piece ? textOf(piece) : `${textOf()}\n\n`);
      } while (!events.length && !isOver);
    } catch (error) {
      isOver = true;
      cause = error;
      take(`${textOf()}\n\n`);
    }
    at = 0;
    deadline.start(Infinity); // the clock stops while the caller is busy
  };
  let filling: Promise<void> | undefined = fill(); // at once, so that a caller who looks late gets what arrived in time

  const next = async (): Promise<Item> => {
    try {
      while (!isDone) {
        while (at < events.length && !isCancelled) {
          const { event: name, data } = events[at++] as ServerSentEvent; // within its length
          if (name === "error") return end(fail(data[0] === "{" ? data : JSON.stringify({ error: data })));
          if (/^\s*\[done]/i.test(data)) return end();
          const item = read(data);
          const event = item.error instanceof ResponseValidationError ? item.error.rawValue : {};
          if (event !== undefined && !isRecord(event)) continue; // JSON, but not an event
          if (isOver && item.error instanceof ResponseValidationError) break; // it was cut off
          return item.ok ? { done: false, value: item } : end(item);
        }
        const isWhole = operation.lastEvent?.test(Object(last).type);
        const { reason } = deadline;
        if (reason && !isWhole) return end(err(Object.assign(reason, { generationId: answer.generationId })));
        if (isCancelled || (isOver && isWhole)) return end();
        if (isOver) return end(err(incomplete()));
        if (!filling) deadline.start(isWhole ? LINGER_MS : idleTimeoutMs);
        await (filling ?? fill());
        filling = undefined;
      }
      return DONE;
    } catch (error) {
      cause = error;
      return end(err(incomplete()));
    } finally {
      pending--;
    }
  };

  const read = (data: string): Result<unknown, StreamFailure<ErrorClasses>> => {
    const item = readSuccess(answer, data, operation.event);
    const event = item.value;
    if (isFailure(event)) return fail(data);
    if (!item.ok) {
      answer.generationId ??= item.error.generationId;
      return item;
    }
    last = event;
    answer.generationId ??= generationId(response, event);
    usage = Object(event).usage || usage;
    return item;
  };

  const fail = (data: string) => {
    const error = readFailure(answer, data);
    answer.generationId ??= error.generationId;
    return err(error);
  };

  const incomplete = () =>
    timeoutOf(cause) ??
    new StreamIncompleteError("The stream ended before it was complete", {
      generationId: answer.generationId,
      lastEvent: last,
      usage,
      cause,
    });

  /** Returns the last item: an error, or the clean end, which keeps the connection. */
  const end = (failed?: Failed): Item => {
    isDone = true;
    answer.onEnd?.(failed?.error, usage);
    if (failed || isCancelled) cancel();
    else {
      deadline.end();
      letGo(reader);
    }
    return failed ? { done: false, value: failed } : DONE;
  };

  let pending = 0;
  let latest: Promise<Item>;
  const stream = {
    get generationId() {
      return answer.generationId;
    },
    get isCancelled() {
      return isCancelled;
    },
    headers,
    cancel,
    [Symbol.asyncIterator]() {
      return {
        stream: this, // keeps it from being collected, and so cancelled, while it is read
        next() {
          latest = pending++ ? latest.then(next) : next(); // in turn, even if a caller does not await the previous one
          return latest;
        },
        async return() {
          isDone = true;
          cancel();
          return DONE;
        },
      };
    },
  };
  if (deadline.reason) cancel();
  whenCollected(stream, cancel);
  return stream;
}

/** An `error` that is a text belongs to an event about something else, such as one of several models that failed. */
function isFailure(event: unknown): boolean {
  return isRecord(event) && (isRecord(event["error"]) || event["type"] === "error");
}
