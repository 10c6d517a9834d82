import type { OpenRouterError, ResponseErrorFields } from "../../errors/OpenRouterError.js";
import type { Result } from "../../result.js";
import type { StandardSchemaV1 } from "../standardSchema.js";
import type { BodyEncoder } from "./body.js";
import type { Deadline } from "./deadline.js";
import type { RetryConfig, StatusCodePattern } from "./retry.js";

/**
 * What a call is, as data: how its request is put together and how its answers are read. Of the fields of a request,
 * those named in the path, in `headers` and in `query` go there; the rest is the JSON body if the operation has one,
 * and else the query.
 */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Relative to the server's base address, parameters in braces. */
  readonly path: `/${string}`;
  /** How the body is written: as JSON, or by an encoder of `body.ts`. */
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
  readonly binary?: Opener;
  /** How the answer to a request with `stream: true` is read. */
  readonly stream?: Opener;
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

/** A response, and what is needed to understand it. */
export interface Answer {
  readonly operation: Operation;
  readonly response: Response;
  /** The key that the request bore, so that an error which echoes it does not show it. */
  readonly key: string | undefined;
  /** The generation, as soon as it is known. */
  generationId?: string | undefined;
}

/**
 * Hands over an answer whose body is yet to come: as a stream of events or as bytes. The deadline is then the answer's.
 * Gives nothing if the answer is to be read as a whole.
 */
export type Opener = (
  answer: Answer,
  deadline: Deadline,
  idleTimeoutMs: number | undefined,
) => AsyncIterable<Result<unknown>> | Response | undefined;

/** Headers in any form that `fetch` takes, or as an object; entries that are undefined are left out. */
export type HeadersInput = NonNullable<RequestInit["headers"]> | Readonly<Record<string, string | undefined>>;

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
