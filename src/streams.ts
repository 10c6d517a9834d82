import { StreamIncompleteError } from "./errors/StreamIncompleteError.js";
import type { EventStream } from "./lib/call/outcome.js";
import { checkItem, type Events } from "./lib/collect/collect.js";
import { leave, open } from "./lib/collect/leavable.js";
import { err, type Result } from "./result.js";

/** A branch of a stream, made by `teeStream`. */
export interface StreamBranch<Event, Failure> extends AsyncIterable<Result<Event, Failure | StreamIncompleteError>> {
  /** Identifier of the generation, if it is known. */
  readonly generationId: string | undefined;
  /** The headers of the response; undefined if the stream has none. */
  readonly headers: Headers | undefined;
  /** Whether this branch, or the stream behind it, was cancelled before it was complete. */
  readonly isCancelled: boolean;
  /** Stops this branch; call it if you do not iterate to the end. */
  cancel(): void;
}

/** `Count` branches, as a tuple where the number is known. */
export type StreamBranches<Branch, Count extends number, Made extends readonly Branch[] = []> = number extends Count
  ? readonly Branch[]
  : Made["length"] extends Count
    ? Made
    : StreamBranches<Branch, Count, readonly [...Made, Branch]>;

/** Settings of `teeStream`. */
export interface TeeOptions {
  /** How many events a reader can be ahead of the slowest one; 64 by default. */
  readonly maxAhead?: number | undefined;
}

/** The most branches; more are a mistake. */
const MOST = 1000;
const DONE = { done: true, value: undefined } as const;

/**
 * Splits a stream into branches with the same events, for example one to show and one to collect. Makes no call.
 *
 * Read the branches at the same time: a reader 64 events ahead of the slowest one waits for it, which bounds memory. So
 * `break` out of or `cancel` a branch that you do not read; the others go on, and once all have stopped, the request
 * ends. Iteration never throws: each branch has all events and the same final error. Do not read the stream itself.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatCollectStream } from "openrouter-fn/funcs/chatCollectStream.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { chatTextStream } from "openrouter-fn/funcs/chatTextStream.js";
 * import { teeStream } from "openrouter-fn/streams.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!stream.ok) throw stream.error;
 * const [shown, kept] = teeStream(stream.value, 2);
 * const answer = chatCollectStream(kept);
 * for await (const piece of chatTextStream(shown)) if (piece.ok) process.stdout.write(piece.value);
 * console.log((await answer).value?.usage?.cost, "USD");
 * ```
 */
export function teeStream<Event, Failure, const Count extends number = 2>(
  stream: EventStream<Event, Failure>,
  count?: Count,
  options?: TeeOptions,
): StreamBranches<EventStream<Event, Failure | StreamIncompleteError>, Count>;
export function teeStream<Event, Failure, const Count extends number = 2>(
  stream: Events<Event, Failure>,
  count?: Count,
  options?: TeeOptions,
): StreamBranches<StreamBranch<Event, Failure>, Count>;
export function teeStream<Event, Failure>(
  stream: Events<Event, Failure> & { readonly headers?: Headers },
  count = 2,
  options?: TeeOptions,
): readonly StreamBranch<Event, Failure>[] {
  const maxAhead = Math.max(1, options?.maxAhead ?? 64) || 64;
  const source = open(stream);
  /** The events that some reader still has to read; the first has this number. */
  const items: Result<Event, Failure | StreamIncompleteError>[] = [];
  let first = 0;
  let pulling: Promise<void> | undefined;
  let isOver = false;
  const waiting: (() => void)[] = [];
  /** The position of each reader; beyond the end if it has stopped. */
  const places = Array.from({ length: Math.max(1, Math.min(count, MOST)) || 1 }, () => 0);

  const end = () => {
    isOver = true;
    leave(source);
  };
  const move = (reader: number, place: number) => {
    places[reader] = place;
    const slowest = Math.min(...places);
    if (slowest === first) return;
    items.splice(0, slowest - first);
    first = slowest;
    for (const resolve of waiting.splice(0)) resolve();
    if (first === Infinity && !isOver) end();
  };
  const pull = async () => {
    try {
      const { done, value } = await source.next();
      if (done) isOver = true;
      else {
        items.push(checkItem(value));
        if (!value.ok) end();
      }
    } catch (cause) {
      const fields = { generationId: undefined, lastEvent: undefined, usage: undefined, cause };
      items.push(err(new StreamIncompleteError("The stream ended before it was complete", fields)));
      end();
    }
    pulling = undefined;
  };

  return places.map((_, reader): StreamBranch<Event, Failure> => {
    let isCancelled = false;
    return {
      get generationId() {
        return stream.generationId;
      },
      get headers() {
        return stream.headers;
      },
      get isCancelled() {
        return isCancelled || !!stream.isCancelled;
      },
      cancel() {
        isCancelled ||= !isOver || !!items[(places[reader] ?? 0) - first];
        move(reader, Infinity);
      },
      [Symbol.asyncIterator]: () => ({
        async next() {
          for (;;) {
            const place = places[reader] ?? Infinity;
            const value = items[place - first];
            if (value) {
              move(reader, place + 1);
              return { done: false, value };
            }
            if (isOver || place === Infinity) return DONE;
            if (place - first >= maxAhead) await new Promise<void>((resolve) => waiting.push(resolve));
            else {
              pulling ??= pull();
              await pulling;
            }
          }
        },
        async return() {
          move(reader, Infinity);
          return DONE;
        },
      }),
    };
  });
}
