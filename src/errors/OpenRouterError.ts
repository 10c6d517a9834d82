import { TaggedError } from "./TaggedError.js";

/** What the constructor of a response error takes beside its message: its fields, by name. */
export interface ResponseErrorFields {
  statusCode: number;
  code: string | number;
  metadata: Readonly<Record<string, unknown>> | undefined;
  providerName: string | undefined;
  body: unknown;
  headers: Headers;
  generationId: string | undefined;
  retryAfterMs?: number | undefined;
}

/**
 * What all errors that the server answered with have in common. Each documented status has a class of its own; any
 * other one is an `OpenRouterDefaultError`.
 */
export abstract class OpenRouterError<Body = unknown> extends TaggedError<ResponseErrorFields> {
  /**
   * The HTTP status this error amounts to: that of the response or, where an answer with status 200 or a running
   * stream bears an error, the one given as its `code`.
   */
  declare readonly statusCode: number;
  /** The code in the body: mostly the status again, a word on some endpoints; the status where the body has none. */
  declare readonly code: string | number;
  /** What the server adds in `error.metadata`, for example the provider's own error as `raw`. */
  declare readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** Name of the provider that failed; undefined where the server names none. */
  declare readonly providerName: string | undefined;
  /**
   * The whole body: parsed, or as text where it is not JSON. Typed where an endpoint documents more in it than the error;
   * it is not checked.
   */
  declare readonly body: Body;
  /** The headers of the response. */
  declare readonly headers: Headers;
  /** Identifier of the generation that failed (`gen-…`), where the server tells. */
  declare readonly generationId: string | undefined;
  /**
   * How long to wait before another attempt, in milliseconds from the answer on: what `Retry-After` says, else
   * `X-RateLimit-Reset`. Only of the statuses 429, 503 and 529, and undefined where the server names no time.
   */
  declare readonly retryAfterMs?: number | undefined;
}
