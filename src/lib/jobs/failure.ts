import type { OpenRouterError } from "../../errors/OpenRouterError.js";
import { TaggedError } from "../../errors/TaggedError.js";

/** Statuses of client errors, for a response to somebody else. Any other is 502. */
const STATUSES: Readonly<Record<string, number>> = {
  InvalidRequestError: 400,
  RequestAbortedError: 499,
  RequestTimeoutError: 504,
};

/** An error in the API's format. */
export interface ToldError {
  readonly code: number;
  readonly message: string | undefined;
  readonly metadata: unknown;
}

/**
 * Turns an error into the API's format, so that this package reads the same error at the other end, and sets its
 * `headers`. The message of an error that is not listed above, or not from this package, is withheld: it could name an
 * address or a secret.
 */
export function tellError(thrown: unknown, headers?: Headers): ToldError {
  const known: Partial<OpenRouterError> = thrown instanceof TaggedError ? thrown : {};
  const { name, message, statusCode = STATUSES[`${name}`] ?? 0, metadata, retryAfterMs, generationId } = known;
  if (retryAfterMs) headers?.set("retry-after", `${Math.ceil(retryAfterMs / 1000)}`);
  if (generationId) headers?.set("x-generation-id", encodeURIComponent(generationId));
  return {
    code: statusCode > 399 && statusCode < 600 ? statusCode : name ? 502 : 500,
    message: statusCode ? message : "The call failed",
    metadata,
  };
}

/** A response with an error in the API's format. */
export function errorResponse(thrown: unknown, headers: Headers): Response {
  const error = tellError(thrown, headers);
  return Response.json({ error }, { status: error.code, headers });
}
