import { TaggedError } from "./TaggedError.js";

/** Fields of a server error, which its constructor takes. */
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
 * Base class of server errors. Each documented status has a class of its own; any other is an `OpenRouterDefaultError`.
 */
export abstract class OpenRouterError<Body = unknown> extends TaggedError<ResponseErrorFields> {
  /**
   * HTTP status: that of the response or, if a response with status 200 or an event of a stream holds the error, its
   * `code`.
   */
  declare readonly statusCode: number;
  /** The `code` in the body: usually the status again, a word on some endpoints. The status if the body has none. */
  declare readonly code: string | number;
  /** `error.metadata` of the body, for example with the provider's own error as `raw`; undefined if absent. */
  declare readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** Name of the provider that failed; undefined if the server names none. */
  declare readonly providerName: string | undefined;
  /**
   * The whole body: parsed, or text if it is not JSON. Typed where an endpoint documents more than the error; not
   * checked.
   */
  declare readonly body: Body;
  /** The headers of the response. */
  declare readonly headers: Headers;
  /** Identifier of the failed generation (`gen-…`); undefined if the server sends none. */
  declare readonly generationId: string | undefined;
  /**
   * Wait before another attempt, in milliseconds from the response on: from `Retry-After`, else `X-RateLimit-Reset`.
   * Only for the statuses 429, 503 and 529; undefined if the server names no time.
   */
  declare readonly retryAfterMs?: number | undefined;
}
