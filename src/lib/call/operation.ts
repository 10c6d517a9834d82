import type { OpenRouterError, ResponseErrorFields } from "../../errors/OpenRouterError.js";
import type { Result } from "../../result.js";
import type { StandardSchemaV1 } from "../standardSchema.js";
import type { BodyEncoder } from "./body.js";
import type { Deadline } from "./deadline.js";
import type { Observers } from "./observe.js";
import type { Retries, StatusCodePattern } from "./retry.js";

/**
 * What a call is, as data: how its request is put together and how its answers are read. Of the fields of a request,
 * those named in the path, in `headers` and in `query` go there; the rest is the JSON body if the operation has one,
 * and else the query.
 */
export interface Operation {
  /** Name of the function, for observers. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Relative to the server's base address, parameters in braces. */
  readonly path: `/${string}`;
  /** How the body is written: an encoder of `body.ts`. */
  readonly body?: BodyEncoder;
  /** Fields that go to the query of an operation with a body. */
  readonly query?: readonly string[];
  /** Fields of the query that the server demands. */
  readonly required?: readonly string[];
  /** Fields that are sent as headers, by the name of the header. */
  readonly headers?: readonly string[];
  /** The time limit unless the caller sets one, in milliseconds. */
  readonly timeoutMs?: number;
  /** The statuses that are retried, if they are not those of its method. */
  readonly retryCodes?: readonly StatusCodePattern[];
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
  /** Reads what the errors of a model say. */
  readonly explain?: (detail: Readonly<Record<string, unknown>>) => Explained;
}

/** What the error of a model says beside its fields. */
export interface Explained {
  /** The status that its words stand for. */
  readonly status: number | undefined;
  /** What the provider said, empty if nothing. */
  readonly said: string;
}

/** The class of each documented error status of an operation. */
export type ErrorClasses = Readonly<
  Record<number, new (message: string, fields: ResponseErrorFields) => OpenRouterError>
>;

/** A response, and what is needed to understand it. */
export interface Answer {
  readonly operation: Operation;
  readonly response: Response;
  /** The keys that the request bore, so that an error which echoes them does not show them. */
  readonly secrets: readonly string[];
  /** What the body has to be where that is not JSON; `readResponse` tells if it is neither. */
  expected?: string;
  /** The generation, as soon as it is known. */
  generationId?: string | undefined;
  /** To be called when an answer that was handed over has ended; only the first time counts. */
  onEnd?(error?: Error, usage?: unknown): void;
}

/**
 * Hands over an answer whose body is yet to come: as a stream of events or as bytes. The deadline is then the answer's.
 * Gives nothing if the answer is to be read as a whole.
 */
export type Opener = (
  answer: Answer,
  deadline: Deadline,
  idleTimeoutMs: number,
) => AsyncIterable<Result<unknown>> | Response | undefined;

/** Headers in any form that `fetch` takes, or as an object; entries that are undefined are left out. */
export type HeadersInput = NonNullable<RequestInit["headers"]> | Readonly<Record<string, string | undefined>>;

/** Settings for `fetch`, among them those of a platform, which are handed on as they are. */
export interface FetchOptions extends Omit<RequestInit, "method" | "body" | "dispatcher" | "cf" | "next"> {
  /** Of Node's `fetch` and of undici: the agent that sends the request. */
  readonly dispatcher?: unknown;
  /** Of Cloudflare's workers. */
  readonly cf?: unknown;
  /** Of Next.js: caching and revalidation. */
  readonly next?: unknown;
}

/** Settings of one call; each takes precedence over the core's. Observers are called beside the core's. */
export interface RequestOptions extends Observers {
  /** Aborts the call. The time limit goes on beside it. */
  signal?: AbortSignal | null | undefined;
  /**
   * Time limit in milliseconds, over connection, retries, back-off and body together. Of a stream it counts until the first
   * event, of a binary answer until its body begins. `Infinity` means no limit of ours; Node's `fetch` has one of its own:
   * 300 s without a head or a byte, which `fetchOptions.dispatcher` lifts.
   */
  timeoutMs?: number | undefined;
  /** How often a failed attempt is repeated at most, or also when and after which wait. 0 means never. */
  retries?: Retries | null | undefined;
  /** Statuses that are retried, instead of the default ones. */
  retryCodes?: readonly StatusCodePattern[] | StatusCodePattern | null | undefined;
  /** Base address of the API for this call. The key is sent to its origin only. */
  serverURL?: string | URL | undefined;
  /** Headers for this call, over all others of the same name. */
  headers?: HeadersInput | undefined;
  /** Further settings for `fetch`, such as `cache`, `credentials` or a platform's own. */
  fetchOptions?: FetchOptions | undefined;
}

/** Settings of a call that may stream. */
export interface StreamOptions extends RequestOptions {
  /**
   * How long a stream may stay without an event once it has begun, in milliseconds; 600 000 if left out. Until then
   * `timeoutMs` counts. Keep-alive comments do not count as events.
   */
  idleTimeoutMs?: number | undefined;
}
