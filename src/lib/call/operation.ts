import type { OpenRouterError, ResponseErrorFields } from "../../errors/OpenRouterError.js";
import type { Result } from "../../result.js";
import type { StandardSchemaV1 } from "../standardSchema.js";
import type { BodyEncoder } from "./body.js";
import type { Deadline } from "./deadline.js";
import type { Observers } from "./observe.js";
import type { Retries, StatusCodePattern } from "./retry.js";

/**
 * Describes a call as data: how to build the request and read the response. Fields named in the path, `headers` and
 * `query` go there; the rest is the body if the operation has one, else the query.
 */
export interface Operation {
  /** Name of the function, for observers. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below the base address, parameters in braces. */
  readonly path: `/${string}`;
  /** Writes the body: an encoder of `body.ts`. */
  readonly body?: BodyEncoder;
  /** Fields for the query, if the operation has a body. */
  readonly query?: readonly string[];
  /** Query fields that the server requires. */
  readonly required?: readonly string[];
  /** Fields sent as headers, by the name of the header. */
  readonly headers?: readonly string[];
  /** Default time limit, in milliseconds. */
  readonly timeoutMs?: number;
  /** Statuses to retry, if not those of the method. */
  readonly retryCodes?: readonly StatusCodePattern[];
  /** Schema of a successful response, if it is JSON. */
  readonly response?: StandardSchemaV1;
  /** Opens a successful response that is not JSON. */
  readonly binary?: Opener;
  /** Opens the response to a request with `stream: true`. */
  readonly stream?: Opener;
  /** Schema of an event of that stream. */
  readonly event?: StandardSchemaV1;
  /** Schema of a JSON response to such a request, if the server does not stream. */
  readonly instead?: StandardSchemaV1;
  /** Matches the `type` of the event after which the stream may end without `[DONE]`. */
  readonly lastEvent?: RegExp;
  /** The class of each documented error status. */
  readonly errors: ErrorClasses;
  /** Reads the errors of a model. */
  readonly explain?: (detail: Readonly<Record<string, unknown>>) => Explained;
}

/** What the error of a model means beyond its fields. */
export interface Explained {
  /** The status that its words mean. */
  readonly status: number | undefined;
  /** The provider's message; empty if there is none. */
  readonly said: string;
}

/** The class of each documented error status of an operation. */
export type ErrorClasses = Readonly<
  Record<number, new (message: string, fields: ResponseErrorFields) => OpenRouterError>
>;

/** A response, and what it takes to read it. */
export interface Answer {
  readonly operation: Operation;
  readonly response: Response;
  /** The headers of the request: their keys are removed from errors that echo them. */
  readonly sent: Headers;
  /** What the body should be if not JSON; for the error if it is neither. */
  expected?: string;
  /** The generation, once known. */
  generationId?: string | undefined;
  /** Call it when an opened response has ended; only the first call counts. */
  onEnd?(error?: Error, usage?: unknown): void;
}

/**
 * Opens a response whose body is still to come, as a stream of events or as bytes, and takes over the deadline. Returns
 * nothing if the response should be read whole.
 */
export type Opener = (
  answer: Answer,
  deadline: Deadline,
  idleTimeoutMs: number,
) => AsyncIterable<Result<unknown>> | Response | undefined;

/** Headers in any form that `fetch` takes, or as an object; undefined entries are omitted. */
export type HeadersInput = NonNullable<RequestInit["headers"]> | Readonly<Record<string, string | undefined>>;

/** Options of `fetch`, passed on unchanged; includes those of a platform. */
export interface FetchOptions extends Omit<RequestInit, "method" | "body" | "dispatcher" | "cf" | "next"> {
  /** Node and undici: the agent that sends the request. */
  readonly dispatcher?: unknown;
  /** Cloudflare Workers: features of the request. */
  readonly cf?: unknown;
  /** Next.js: caching and revalidation. */
  readonly next?: unknown;
}

/** Options of one call, which override those of the core. Observers are called in addition to the core's. */
export interface RequestOptions extends Observers {
  /** Aborts the call. The time limit applies as well. */
  signal?: AbortSignal | null | undefined;
  /**
   * Time limit in milliseconds: connection, retries, back-off and body together; for a stream until the first event,
   * for a binary response until its body begins. `Infinity` means no limit, except that of Node's `fetch`: 300 s
   * without a head or a byte, which `fetchOptions.dispatcher` can lift.
   */
  timeoutMs?: number | undefined;
  /** Most retries of the call, or when to retry and how long to wait. 0 means never. */
  retries?: Retries | null | undefined;
  /** Statuses to retry, in place of the defaults. */
  retryCodes?: readonly StatusCodePattern[] | StatusCodePattern | null | undefined;
  /** Base address of the API for this call. The key is sent to its origin only. */
  serverURL?: string | URL | undefined;
  /** Headers of this call; they replace others of the same name. */
  headers?: HeadersInput | undefined;
  /** More options of `fetch`, such as `cache`, `credentials` or those of a platform. */
  fetchOptions?: FetchOptions | undefined;
}

/** Options of a call that can stream. */
export interface StreamOptions extends RequestOptions {
  /**
   * Longest silence between two events of a stream, in milliseconds; 600 000 by default. Until the first event
   * `timeoutMs` applies. Keep-alive comments are not events.
   */
  idleTimeoutMs?: number | undefined;
}
