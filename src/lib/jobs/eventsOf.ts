import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { err } from "../../result.js";
import { describeCause } from "../cause.js";
import type { PartialErr } from "../collect/collect.js";

function refuse(message: string): PartialErr<never, InvalidRequestError> {
  return { ...err(new InvalidRequestError(message)), partial: undefined };
}

/**
 * Turns work into an iterable of its events, the last of which is its outcome. It begins with the first `next`, waits
 * at each awaited `emit` until the reader wants more, and is aborted when the reader leaves.
 */
export function eventsOf<Event>(
  options: { readonly signal?: AbortSignal | null | undefined } | undefined,
  work: (emit: (event: Event) => Promise<void> | undefined, signal: AbortSignal) => Promise<Event>,
): AsyncIterable<Event | PartialErr<never, InvalidRequestError>> {
  const leaving = new AbortController();
  const events: (Event | PartialErr<never, InvalidRequestError>)[] = [];
  const waiting: (() => void)[] = [];
  let wake = () => {};
  let isRead = false;
  let signal: AbortSignal | null | undefined;

  const abort = () => leaving.abort(signal?.reason);
  const goOn = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  const add = (event: Event | PartialErr<never, InvalidRequestError>) => {
    events.push(event);
    wake();
  };
  const emit = (event: Event) => {
    add(event);
    return leaving.signal.aborted ? undefined : new Promise<void>((resolve) => waiting.push(resolve));
  };
  const begin = async () => {
    const source = options?.signal;
    source?.addEventListener("abort", abort);
    signal = source;
    if (signal?.aborted) abort();
    return work(emit, leaving.signal);
  };
  const leave = () => {
    leaving.abort();
    goOn();
  };

  async function* read(isSecond: boolean): AsyncGenerator<Event | PartialErr<never, InvalidRequestError>, void> {
    if (isSecond) return yield refuse("The events can be read only once");
    let isOver = false;
    begin()
      .catch((cause) => refuse(`The run cannot begin: ${describeCause(cause)}`))
      .then((last) => {
        isOver = true;
        add(last);
      });
    try {
      for (;;) {
        const event = events.shift();
        if (event) yield event;
        else if (isOver) return;
        else {
          goOn();
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      leave();
      signal?.removeEventListener("abort", abort);
    }
  }

  return {
    [Symbol.asyncIterator]() {
      const reader = read(isRead);
      isRead = true;
      return {
        next: () => reader.next(),
        return() {
          leave(); // a waiting generator would not notice
          return reader.return(undefined);
        },
      };
    },
  };
}
