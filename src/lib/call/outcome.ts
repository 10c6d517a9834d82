import type { ConnectionError } from "../../errors/ConnectionError.js";
import type { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import type { OpenRouterDefaultError } from "../../errors/OpenRouterDefaultError.js";
import type { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import type { RequestTimeoutError } from "../../errors/RequestTimeoutError.js";
import type { ResponseValidationError } from "../../errors/ResponseValidationError.js";
import type { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import type { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import type { Err, Ok, Result } from "../../result.js";
import type { Schema } from "../schema.js";
import type { ErrorClasses, Opener, Operation } from "./operation.js";

/**
 * The events of a streamed response. Iteration never throws: each item is a `Result`, and an error is the last item. It
 * can be iterated once; `break` cancels the request.
 */
export interface EventStream<Event, Failure> extends AsyncIterable<Result<Event, Failure>> {
  /**
   * Identifier of the generation (`gen-…`): known before the first event if the response has it in a header, as
   * OpenRouter's have, otherwise with the first event.
   */
  readonly generationId: string | undefined;
  /** The headers of the response. */
  readonly headers: Headers;
  /** Whether `cancel` ended the stream before it was complete. */
  readonly isCancelled: boolean;
  /** Ends the stream and its request; call it if you do not iterate to the end. */
  cancel(): void;
}

/** The field `stream` of a request. */
export type StreamChoice = boolean | null | undefined;

/** A request that asks for a stream. */
export interface Streams {
  readonly stream: true;
}

/**
 * The request of a function that can stream. The compiler infers, unchecked, from the branch that is never taken:
 * `Stream` from the field, `Given` from the field as declared (whether it may be missing), and `Any` is `any` for a
 * request of that type. Only `Request` is checked, so that a mistake is reported once, at its field. With overloads,
 * `any` would take the first, and each would report the mistake.
 */
export type StreamableRequest<Request, Stream, Given, Any> = Stream extends unknown
  ? Request
  : { stream: Stream } | { [Field in keyof Given & "stream"]: Given[Field] } | Any;

/**
 * The value of a function that can stream: `Events` for `stream: true`, `Whole` if it is false or missing, either if it
 * is unknown. (Before TypeScript 5.4 `Given` is not inferred; it matters only where types do not distinguish
 * `undefined`.)
 */
export type StreamableValue<Stream, Given, Any, Whole, Events> = unknown extends Any
  ? Whole | Events
  : Stream extends true
    ? Given extends { stream: unknown }
      ? Events
      : Whole | Events
    : Whole;

/** The value of an operation, or a stream of events if it can stream. */
export type Value<Described extends Operation> =
  | (Described extends { binary: Opener } ? Response : never)
  | (Described extends { response: Schema<infer Answer> } ? Answer : never)
  | (Described extends { event: Schema<infer Event> } ? EventStream<Event, StreamFailure<Described["errors"]>> : never)
  | (Described extends { instead: Schema<infer Answer> } ? Answer : never);

/** The errors of an operation's documented statuses, and the one of all others. */
export type ResponseFailure<Errors extends ErrorClasses> =
  | InstanceType<Errors[keyof Errors & number]>
  | OpenRouterDefaultError;

/** Every error of an operation with these error classes. */
export type Failure<Errors extends ErrorClasses> =
  | ResponseFailure<Errors>
  | ConnectionError
  | InvalidRequestError
  | RequestAbortedError
  | RequestTimeoutError
  | ResponseValidationError
  | UnexpectedClientError;

type Calling = (...args: never) => Promise<Result<unknown, unknown>>;

/** The value of a function that makes a call. */
export type ValueOf<F extends Calling> = Extract<Awaited<ReturnType<F>>, Ok<unknown>>["value"];

/** The errors of a function that makes a call. */
export type ErrorOf<F extends Calling> = Extract<Awaited<ReturnType<F>>, Err<unknown>>["error"];

/** Every error that can end a stream early. A broken connection is a `StreamIncompleteError`. */
export type StreamFailure<Errors extends ErrorClasses> =
  | ResponseFailure<Errors>
  | RequestAbortedError
  | RequestTimeoutError
  | ResponseValidationError
  | StreamIncompleteError;
