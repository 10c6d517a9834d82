import type { OpenRouterCore } from "../core.js";
import type { ChatParseRequest } from "../funcs/chatParse.js";
import type { ResponsesParseRequest } from "../funcs/responsesParse.js";
import type { EventStream, StreamableRequest, StreamableValue, StreamChoice, Streams } from "../lib/call/outcome.js";
import { responses } from "../lib/call/responses.js";
import type { Parsed } from "../lib/jobs/output.js";
import type { ChatResult } from "../models/chat.js";
import type { OpenResponsesResult } from "../models/responses.js";
import type { CreateDecisionsRequest, CreateDecisionsResponse, DecisionQuestions } from "../models/systemOne.js";
import { type Result, unwrap } from "../result.js";

/**
 * The events of a streamed response, from the class client. Iteration throws the error if the stream ends early. It can
 * be iterated once; `break` cancels the request.
 */
export interface PlainEventStream<Event>
  extends AsyncIterable<Event>,
    Pick<EventStream<Event, unknown>, "generationId" | "headers" | "cancel"> {}

/** The functions of a namespace, and of its inner namespaces, as methods. */
export type Bound<Namespace> = {
  readonly [Name in keyof Namespace]: Namespace[Name] extends (core: OpenRouterCore, ...args: never) => unknown
    ? Method<Namespace[Name]>
    : Bound<Namespace[Name]>;
};

// Inference from a generic function loses its type parameters, so two kinds are repeated here. Method types are written
// out, since editors would show an alias instead, and as function types, since editors take a call signature for a
// definition.
/** A function without its core that resolves to the value. */
type Method<Func> = Func extends (core: OpenRouterCore, ...args: infer Args) => infer Gives
  ? Args extends [request: CreateDecisionsRequest, options?: infer Options]
    ? <Questions extends DecisionQuestions>(
        request: CreateDecisionsRequest<Questions>,
        options?: Options,
      ) => Promise<CreateDecisionsResponse<Questions>>
    : Args extends [request: ChatParseRequest, options?: infer Options]
      ? <Output = unknown>(request: ChatParseRequest<Output>, options?: Options) => Promise<Parsed<Output, ChatResult>>
      : Args extends [request: ResponsesParseRequest, options?: infer Options]
        ? <Output = unknown>(
            request: ResponsesParseRequest<Output>,
            options?: Options,
          ) => Promise<Parsed<Output, OpenResponsesResult>>
        : [Gives] extends [AsyncIterable<Result<infer Event, unknown>>]
          ? (...args: Args) => AsyncIterable<Event>
          : [Args, PlainEventStream<never>] extends [[request: Streamable, options?: infer Options], ValueOf<Gives>]
            ? StreamableMethod<Func, Args[0], Options, ValueOf<Gives>>
            : (...args: Args) => Promise<ValueOf<Gives>>
  : never;

/** Constraint of the request of a function that can stream. */
interface Streamable {
  readonly stream?: StreamChoice;
}

type StreamableMethod<Func, Request, Options, Value> = <
  Stream extends StreamChoice = false,
  Given = Streams,
  Any extends boolean = boolean,
>(
  request: StreamableRequest<Request, Stream, Given, Any>,
  options?: Options,
) => Promise<
  StreamableValue<Stream, Given, Any, Exclude<Value, PlainEventStream<unknown>>, StreamedValue<Func, Request, Value>>
>;

/** The value for `stream: true`; some functions may return the complete response instead. */
type StreamedValue<Func, Request, Value> = Func extends (
  core: OpenRouterCore,
  request: Request & { stream: true },
) => Promise<Result<EventStream<unknown, unknown>, unknown>>
  ? Extract<Value, PlainEventStream<unknown>>
  : Value;

type ValueOf<Outcome> =
  Awaited<Outcome> extends infer Settled
    ? Settled extends { readonly ok: true; readonly value: infer Value }
      ? Plain<Value>
      : never
    : never;

type Plain<Value> = Value extends EventStream<infer Event, unknown> ? PlainEventStream<Event> : Value;

type Functions = Readonly<Record<string, Func | object>>;
type Func = (
  core: OpenRouterCore,
  ...args: unknown[]
) => Result<unknown> | Promise<Result<unknown>> | AsyncIterable<Result<unknown>>;

/**
 * Binds the functions of a namespace, and of its inner namespaces, to a core. A method resolves to the value or rejects
 * with the error, which then has the `partial` of the outcome; it never throws synchronously. A function that returns
 * events directly becomes a method that does.
 */
export function bind<Namespace extends object>(core: OpenRouterCore, functions: Namespace): Bound<Namespace>;
export function bind(core: OpenRouterCore, functions: Functions): object {
  return Object.fromEntries(
    Object.entries(functions).map(([name, member]) => [
      name,
      typeof member === "function" ? (...args: unknown[]) => plainOutcome(member(core, ...args)) : bind(core, member),
    ]),
  );
}

function plainOutcome(outcome: ReturnType<Func>): unknown {
  return Symbol.asyncIterator in outcome ? plainEvents(outcome) : (async () => plain(valueIn(await outcome)))();
}

function plain(value: unknown): unknown {
  return typeof value === "object" && value && Symbol.asyncIterator in value
    ? plainStream(value as EventStream<unknown, unknown>) // the only async iterable value of a function
    : value;
}

/** Returns the value, or throws the error with its `partial`. */
function valueIn<Value>(result: Result<Value>): Value {
  if (!result.ok && "partial" in result) Object.assign(result.error as object, { partial: result.partial });
  return unwrap(result);
}

function plainStream<Event>(stream: EventStream<Event, unknown>): PlainEventStream<Event> {
  const plain: PlainEventStream<Event> = {
    get generationId() {
      return stream.generationId;
    },
    headers: stream.headers,
    cancel: stream.cancel,
    // if `next` throws, a loop does not call `return`
    [Symbol.asyncIterator]: plainEvents(stream, stream.cancel)[Symbol.asyncIterator],
  };
  const received = responses.get(stream);
  if (received) responses.set(plain, received);
  return plain;
}

function plainEvents<Event>(events: AsyncIterable<Result<Event>>, cancel?: () => void): AsyncIterable<Event> {
  return {
    [Symbol.asyncIterator]() {
      const reader = events[Symbol.asyncIterator]();
      return {
        async next() {
          const item = await reader.next();
          if (item.done) return item;
          if (!item.value.ok) cancel ? cancel() : await reader.return?.();
          return { done: false, value: valueIn(item.value) };
        },
        async return() {
          await reader.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
