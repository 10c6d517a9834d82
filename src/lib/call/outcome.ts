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
  /** Whether `cancel` ended the stream before it was complete. */
  readonly isCancelled: boolean;
  /** Ends the stream and the request behind it, for whoever does not iterate to the end. */
  cancel(): void;
}

/** The field by which a request asks for a stream. */
export type StreamChoice = boolean | null | undefined;

/** A request that asks for a stream. */
export interface Streams {
  readonly stream: true;
}

/**
 * The request of a function that can stream. The branch that is never taken is where the compiler infers from, unchecked:
 * `Stream` from the field, `Given` from the field as it is declared (whether it may be missing), and `Any` is `any` for a
 * request that is. What is checked is `Request` alone, so that a mistake is reported once, at its field. Overloads would
 * take the first one for `any`, and tell of each.
 */
export type StreamableRequest<Request, Stream, Given, Any> = Stream extends unknown
  ? Request
  : { stream: Stream } | { [Field in keyof Given & "stream"]: Given[Field] } | Any;

/**
 * What a function that can stream gives: `Events` for `stream: true`, `Whole` if it is false or missing, either for what
 * is not known yet. (Before TypeScript 5.4 `Given` is not inferred; it only matters where types do not tell `undefined`.)
 */
export type StreamableValue<Stream, Given, Any, Whole, Events> = unknown extends Any
  ? Whole | Events
  : Stream extends true
    ? Given extends { stream: unknown }
      ? Events
      : Whole | Events
    : Whole;

/** What a call of an operation gives: its value, and a stream of its events if it may be asked for one. */
export type Value<Described extends Operation> =
  | (Described extends { binary: Opener } ? Response : never)
  | (Described extends { response: Schema<infer Answer> } ? Answer : never)
  | (Described extends { event: Schema<infer Event> } ? EventStream<Event, StreamFailure<Described["errors"]>> : never)
  | (Described extends { instead: Schema<infer Answer> } ? Answer : never);

/** The errors of the documented statuses of an operation, and that of any other one. */
export type ResponseFailure<Errors extends ErrorClasses> =
  | InstanceType<Errors[keyof Errors & number]>
  | OpenRouterDefaultError;

/** Everything that a call of an operation with these errors can end in, besides its value. */
export type Failure<Errors extends ErrorClasses> =
  | ResponseFailure<Errors>
  | ConnectionError
  | InvalidRequestError
  | RequestAbortedError
  | RequestTimeoutError
  | ResponseValidationError
  | UnexpectedClientError;

type Calling = (...args: never) => Promise<Result<unknown, unknown>>;

/** What a function that makes a call gives. */
export type ValueOf<F extends Calling> = Extract<Awaited<ReturnType<F>>, Ok<unknown>>["value"];

/** What a function that makes a call can fail with. */
export type ErrorOf<F extends Calling> = Extract<Awaited<ReturnType<F>>, Err<unknown>>["error"];

/** Everything that can end a stream early. A connection that breaks makes the stream incomplete. */
export type StreamFailure<Errors extends ErrorClasses> =
  | ResponseFailure<Errors>
  | RequestAbortedError
  | RequestTimeoutError
  | ResponseValidationError
  | StreamIncompleteError;
