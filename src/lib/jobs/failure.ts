import type { OpenRouterError } from "../../errors/OpenRouterError.js";
import { TaggedError } from "../../errors/TaggedError.js";

/** The statuses of errors that come about on this side, for whoever asked this side. Any other is 502. */
const STATUSES: Readonly<Record<string, number>> = {
  InvalidRequestError: 400,
  RequestAbortedError: 499,
  RequestTimeoutError: 504,
};

/** An error in the API's own form. */
export interface ToldError {
  readonly code: number;
  readonly message: string | undefined;
  readonly metadata: unknown;
}

/**
 * An error as the API would tell of it, so that this package reads the same error at the far end; `headers` get what belongs
 * to it. What an error says that is not listed above, or none of ours, could name an address or a secret, and is withheld.
 */
export function tellError(thrown: unknown, headers?: Headers): ToldError {
  const known: Partial<OpenRouterError> = thrown instanceof TaggedError ? thrown : {};
  const { name, message, statusCode = STATUSES[`${name}`], metadata, retryAfterMs, generationId } = known;
  if (retryAfterMs) headers?.set("retry-after", `${Math.ceil(retryAfterMs / 1000)}`);
  if (generationId) headers?.set("x-generation-id", encodeURIComponent(generationId));
  return {
    code: statusCode && statusCode > 399 ? statusCode : name ? 502 : 500,
    message: statusCode ? message : "The call failed",
    metadata,
  };
}

/** A response with an error in the API's own form. */
export function errorResponse(thrown: unknown, headers: Headers): Response {
  const error = tellError(thrown, headers);
  return Response.json({ error }, { status: error.code, headers });
}
