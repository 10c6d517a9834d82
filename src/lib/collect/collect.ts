import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { type Collected, type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";

export type { Collected, PartialErr } from "../../result.js";

/** The events of a streamed answer: an `EventStream`, or anything else that gives results one after the other. */
export interface Events<Event, Failure> extends AsyncIterable<Result<Event, Failure>> {
  /** Identifier of the generation, if it is known. */
  readonly generationId?: string | undefined;
  /** Whether it was cancelled before it was complete. */
  readonly isCancelled?: boolean | undefined;
}

/** Puts the events of an answer together, one by one. */
export interface Collector<Event, Value> {
  /** Takes the next event. It is not changed, nor kept where it could be. */
  add(event: Event): void;
  /**
   * What the events so far amount to, undefined before the first. Later events do not change it. With `isOver` false it
   * may leave out what takes a look at all that came. Copies lists, such as that of the tool calls, so that a look after
   * each event takes time for each of their items.
   */
  result(isOver?: boolean): Value | undefined;
  /** Whether an event has said that the answer is whole. Without this, it is whole when the stream ends without error. */
  isWhole?(): boolean;
}

/**
 * Reads a stream to its end. Never rejects: an iterable that throws, or gives no results, has broken off. If `onEvent`
 * throws, the stream is left.
 */
export async function collect<Event, Value extends { usage?: unknown }, Failure>(
  events: Events<Event, Failure>,
  collector: Collector<Event, Value>,
): Promise<Collected<Value, Failure | StreamIncompleteError>>;
export async function collect<Event, Value extends { usage?: unknown }, Failure>(
  events: Events<Event, Failure>,
  collector: Collector<Event, Value>,
  onEvent: ((event: Event) => unknown) | undefined,
): Promise<Collected<Value, Failure | StreamIncompleteError | UnexpectedClientError>>;
export async function collect<Event, Value extends { usage?: unknown }, Failure>(
  events: Events<Event, Failure>,
  collector: Collector<Event, Value>,
  onEvent?: (event: Event) => unknown,
): Promise<Collected<Value, Failure | StreamIncompleteError | UnexpectedClientError>> {
  const reading = gather(events, collector);
  let step = await reading.next();
  while (!step.done) {
    try {
      if (onEvent) await onEvent(step.value);
    } catch (cause) {
      const end = await reading.throw(cause);
      const error = new UnexpectedClientError(`\`onEvent\` threw: ${describeCause(cause)}`, { cause });
      return { ...err(error), partial: end.done ? (end.value.value ?? end.value.partial) : undefined };
    }
    step = await reading.next();
  }
  return step.value;
}

/** Hands on the events of a stream, each after it was collected, and at last gives what they amount to. Never rejects. */
export async function* gather<Event, Value extends { usage?: unknown }, Failure>(
  events: Events<Event, Failure>,
  collector: Collector<Event, Value>,
  items: AsyncIterable<Result<Event, Failure>> = events,
): AsyncGenerator<Event, Collected<Value, Failure | StreamIncompleteError>, undefined> {
  let lastEvent: Event | undefined;
  let partial: Value | undefined;
  let failed: Err<Failure> | undefined;
  let thrown: ErrorOptions | undefined;
  let isWhole = false;
  let isCancelled: boolean | undefined;
  let generationId: string | undefined;
  let usage: unknown;
  try {
    for await (const item of items) {
      const event = checkItem(item);
      if (!event.ok) {
        failed = err(event.error);
        break;
      }
      lastEvent = event.value;
      collector.add(event.value);
      yield event.value;
    }
  } catch (cause) {
    thrown = { cause };
  }
  try {
    partial = collector.result();
    isCancelled = events.isCancelled;
    isWhole = collector.isWhole?.() ?? !(failed || thrown || isCancelled);
    usage = partial?.usage;
    generationId = events.generationId;
  } catch (cause) {
    thrown ??= { cause };
  }
  if (partial !== undefined && isWhole) return ok(partial);
  if (failed) return { ...failed, partial };
  const message = `The stream ${isCancelled ? "was cancelled" : "ended"} before it was complete`;
  const fields = { generationId, lastEvent, usage, ...thrown };
  return { ...err(new StreamIncompleteError(message, fields)), partial };
}

/** Throws if an item is no result: from JavaScript, a stream of plain events can be passed as well. */
export function checkItem<Event, Failure>(item: Result<Event, Failure>): Result<Event, Failure> {
  if (isRecord(item) && typeof item.ok === "boolean") return item;
  throw new TypeError("The stream gives no results: pass that of a function, not that of a client's method");
}

/**
 * What is known, and a piece more. Of the fields named in `texts` the piece has the next part; of others it has the value
 * from now on, unless that is null or an empty text, which replace nothing.
 */
export function merge<Fields extends object>(known: Fields, piece: object, texts: readonly string[] = []): Fields {
  const changes = Object.entries(piece)
    .filter(([name, value]) => (value != null && value !== "") || !Object.hasOwn(known, name))
    .map(([name, value]) => {
      const text: unknown = texts.includes(name) ? Reflect.get(known, name) : undefined;
      return [name, typeof text === "string" ? text + asText(value) : value];
    });
  return { ...known, ...Object.fromEntries(changes) };
}

/** A copy whose lists can grow without those of the original. */
export function copyLists<Fields extends object>(fields: Fields): Fields {
  const lists = Object.entries(fields).filter(([, value]) => Array.isArray(value));
  return { ...fields, ...Object.fromEntries(lists.map(([name, list]) => [name, [...list]])) };
}

/** What should be a text. Some providers send the input of a tool call as the object that it stands for. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);
}

/** The objects of a list; none if it is no list. */
export function asList<Item extends object>(items: readonly Item[] | string | null | undefined): Item[] {
  return Array.isArray(items) ? items.filter((item): item is Item => isRecord(item)) : [];
}

/** The text of content, which can come as a list of parts. */
export function textOf(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === "string" ? content : "";
  return content.map((part) => textOf(part?.text)).join("");
}

/** The input of a tool call, which comes as JSON text. If it was cut off, it stays the text that came. */
export function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
