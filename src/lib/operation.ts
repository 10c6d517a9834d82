import type { HeadersInput } from "../core.js";
import type { ConnectionError } from "../errors/ConnectionError.js";
import type { InvalidRequestError } from "../errors/InvalidRequestError.js";
import type { OpenRouterDefaultError } from "../errors/OpenRouterDefaultError.js";
import type { OpenRouterError, ResponseErrorFields } from "../errors/OpenRouterError.js";
import type { RequestAbortedError } from "../errors/RequestAbortedError.js";
import type { RequestTimeoutError } from "../errors/RequestTimeoutError.js";
import type { ResponseValidationError } from "../errors/ResponseValidationError.js";
import type { UnexpectedClientError } from "../errors/UnexpectedClientError.js";
import type { Err, Ok, Result } from "../result.js";
import type { BinaryReader } from "./binary.js";
import type { BodyEncoder } from "./body.js";
import type { RetryConfig, StatusCodePattern } from "./retry.js";
import type { Schema } from "./schema.js";
import type { StandardSchemaV1 } from "./standard-schema.js";
import type { EventStream, StreamFailure, StreamReader } from "./stream.js";

/**
 * What a call is, as data: how its request is put together and how its answers are read. Of the fields of a request,
 * those named in the path, in `headers` and in `query` go there; the rest is the JSON body if the operation has one,
 * and else the query.
 */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Relative to the server's base address, parameters in braces. */
  readonly path: `/${string}`;
  /** How the body is written: as JSON, or by an encoder of `lib/body.ts`. */
  readonly body?: "json" | BodyEncoder;
  /** Fields that go to the query of an operation with a body. */
  readonly query?: readonly string[];
  /** Fields that are sent as headers, by the name of the header. */
  readonly headers?: readonly string[];
  /** The time limit unless the caller sets one, in milliseconds. */
  readonly timeoutMs?: number;
  /** What a successful answer holds, if it is JSON. */
  readonly response?: StandardSchemaV1;
  /** How a successful answer is handed over, if it is not JSON. */
  readonly binary?: BinaryReader;
  /** How the answer to a request with `stream: true` is read. */
  readonly stream?: StreamReader;
  /** What an event of that stream holds. */
  readonly event?: StandardSchemaV1;
  /** What the answer to such a request holds where the server has no stream to give but JSON. */
  readonly instead?: StandardSchemaV1;
  /** The `type` of the event after which the stream may end without `[DONE]`. */
  readonly lastEvent?: RegExp;
  /** The class of each documented error status. */
  readonly errors: ErrorClasses;
}

/** The class of each documented error status of an operation. */
export type ErrorClasses = Readonly<
  Record<number, new (message: string, fields: ResponseErrorFields) => OpenRouterError>
>;

/** What a call of an operation gives: its value, and a stream of its events if it may be asked for one. */
export type Value<Described extends Operation> =
  | (Described extends { binary: BinaryReader } ? Response : never)
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

/** Settings of one call; each takes precedence over the core's. */
export interface RequestOptions {
  /** Aborts the call. The time limit goes on beside it. */
  signal?: AbortSignal | null | undefined;
  /** Time limit in milliseconds, over connection, retries, back-off and body together. `Infinity` means no limit. */
  timeoutMs?: number | undefined;
  /** When and how often failed attempts are repeated. */
  retries?: RetryConfig | undefined;
  /** Statuses that are retried, instead of the default ones. */
  retryCodes?: readonly StatusCodePattern[] | undefined;
  /** Base address of the API for this call. The key is sent to its origin only. */
  serverURL?: string | URL | undefined;
  /** Headers for this call, over all others of the same name. */
  headers?: HeadersInput | undefined;
  /** Further settings for `fetch`, such as `cache`, `credentials` or a platform's own. */
  fetchOptions?: Omit<RequestInit, "method" | "body"> | undefined;
}

/** Settings of a call that may stream. */
export interface StreamOptions extends RequestOptions {
  /**
   * How long a stream may stay without an event once it has begun, in milliseconds; 600 000 if left out. Until then
   * `timeoutMs` counts. Keep-alive comments do not count as events.
   */
  idleTimeoutMs?: number | undefined;
}
