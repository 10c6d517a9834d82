import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { type Collected, type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";

export type { Collected, PartialErr } from "../../result.js";

/** The events of a streamed response: an `EventStream`, or any other async iterable of results. */
export interface Events<Event, Failure> extends AsyncIterable<Result<Event, Failure>> {
  /** Identifier of the generation, if it is known. */
  readonly generationId?: string | undefined;
  /** Whether the stream was cancelled before it was complete. */
  readonly isCancelled?: boolean | undefined;
}

/** Collects the events of a response, one by one. */
export interface Collector<Event, Value> {
  /** Takes the next event, which is neither changed nor kept where later events would change it. */
  add(event: Event): void;
  /**
   * The response so far; undefined before the first event. Later events do not change it. With `isOver` false it may
   * omit what needs all pieces. Lists such as the tool calls are copied, so calling it after each event takes time per
   * item.
   */
  result(isOver?: boolean): Value | undefined;
  /** Whether an event has completed the response. Without this method, the end of the stream without error does. */
  isWhole?(): boolean;
}

/**
 * Reads a stream to its end. Never rejects: if the iterable throws or yields anything but results, the stream is
 * incomplete. If `onEvent` throws, reading stops.
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

/** Yields the events of a stream, each after collecting it, and finally returns the outcome. Never rejects. */
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

/** Throws if an item is not a result: JavaScript can pass a stream of plain events. */
export function checkItem<Event, Failure>(item: Result<Event, Failure>): Result<Event, Failure> {
  if (isRecord(item) && typeof item.ok === "boolean") return item;
  throw new TypeError("The stream yields no results: pass that of a function, not of a client method");
}

/**
 * Merges a piece into what is known: fields in `texts` are appended, others replaced, except by null or an empty text.
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

/** Copies an object with its lists, so that these can grow independently. */
export function copyLists<Fields extends object>(fields: Fields): Fields {
  const lists = Object.entries(fields).filter(([, value]) => Array.isArray(value));
  return { ...fields, ...Object.fromEntries(lists.map(([name, list]) => [name, [...list]])) };
}

/** Turns a value into text. Some providers send the input of a tool call as an object. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);
}

/** The objects of a list; none if the value is not a list. */
export function asList<Item extends object>(items: readonly Item[] | string | null | undefined): Item[] {
  return Array.isArray(items) ? items.filter((item): item is Item => isRecord(item)) : [];
}

/** The text of content, which can be a list of parts. */
export function textOf(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === "string" ? content : "";
  return content.map((part) => textOf(part?.text)).join("");
}

/** Parses the JSON input of a tool call. If it was cut off, it stays text. */
export function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
