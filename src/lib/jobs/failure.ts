import { ClientError } from "../../errors/ClientError.js";
import { OpenRouterError } from "../../errors/OpenRouterError.js";

/** The statuses that errors without one amount to, for whoever asked this side. */
const STATUSES: Readonly<Record<string, number>> = {
  InvalidRequestError: 400,
  RequestAbortedError: 499,
  RequestTimeoutError: 504,
  UnexpectedClientError: 500,
};

/** What an error is in the API's own form. */
export interface ToldError {
  readonly code: string | number;
  readonly message: string;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** An error as the API would tell of it. */
export interface ToldFailure {
  readonly status: number;
  /** Those of the body, and those that say when to come back, and which generation it was. */
  readonly headers: Headers;
  readonly error: ToldError;
  readonly body: string;
}

/**
 * How the API would tell of an error, so that this package reads the same error at the far end. Messages that could name an
 * address or a secret of this side are withheld.
 */
export function tellFailure(thrown: unknown): ToldFailure {
  try {
    return tell(thrown);
  } catch {
    return refusal(500, "The server failed"); // an error of whose making its fields are not
  }
}

function tell(thrown: unknown): ToldFailure {
  const answered = thrown instanceof OpenRouterError ? thrown : undefined;
  const failed = answered ?? (thrown instanceof ClientError ? thrown : undefined);
  const { statusCode = 0, metadata } = answered ?? {};
  const status = statusCode >= 400 && statusCode < 600 ? statusCode : failed ? (STATUSES[failed.name] ?? 502) : 500;
  const message =
    failed && !/^(Connection|Unexpected)/.test(failed.name)
      ? failed.message
      : `The ${failed?.name === "ConnectionError" ? "connection" : "server"} failed`;
  const told = refusal(status, message, answered?.code, metadata);
  for (const [name, value] of answered?.headers ?? []) {
    if (/^(retry-after|x-ratelimit.*)$/.test(name)) told.headers.set(name, value);
  }
  if (failed?.generationId) told.headers.set("x-generation-id", failed.generationId);
  return told;
}

/** A failure that is told in the API's own form. */
export function refusal(
  status: number,
  message: string,
  code: string | number = status,
  metadata?: ToldError["metadata"],
): ToldFailure {
  const error = { code, message, metadata };
  return {
    status,
    headers: new Headers({ "content-type": "application/json" }),
    error,
    body: JSON.stringify({ error }),
  };
}
