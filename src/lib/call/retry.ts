import { retryAfterMs } from "./retryAfter.js";

/** A status, as a number or text (`429`, `"429"`), or a class of statuses (`"5XX"`). */
export type StatusCodePattern = number | string;

/** The waits between attempts. Each is random, between zero and a limit that grows with every attempt. */
export interface RetryBackoff {
  /** Limit of the first wait, in milliseconds; 500 by default. */
  readonly initialInterval?: number | undefined;
  /** Highest limit of a wait, in milliseconds; 30 000 by default. */
  readonly maxInterval?: number | undefined;
  /** Factor by which the limit grows with each attempt; 2 by default. */
  readonly exponent?: number | undefined;
  /** No attempt starts later than this after the call began, in milliseconds; by default only the time limit counts. */
  readonly maxElapsedTime?: number | undefined;
}

/** Most retries of a call, or a configuration. */
export type Retries = number | RetryConfig;

/**
 * When to retry failed attempts.
 *
 * Without a configuration there are at most two retries. GET, PUT and DELETE are retried after a failed connection and
 * after 408, 429, 500, 502, 503, 504, 520 to 524 and 529; POST and PATCH only after 429 and 529, where nothing was
 * processed. With a `backoff`, time is the only limit unless `maxRetries` is set. The time in `Retry-After` or
 * `X-RateLimit-Reset` is added to the wait. If an attempt would start after the call's time limit, the call fails at
 * once.
 */
export type RetryConfig =
  | { readonly strategy: "none" }
  | {
      readonly strategy?: "backoff" | undefined;
      /** Most retries; 2 by default, without limit if there is a `backoff`. */
      readonly maxRetries?: number | undefined;
      readonly backoff?: RetryBackoff | undefined;
      /** Whether to retry failed connections for any method; a POST may then be processed twice. */
      readonly retryConnectionErrors?: boolean | undefined;
    };

const UNPROCESSED = /429|529/;
const TRANSIENT = /408|429|50[0234]|52[0-49]/;

/** What decides whether a call is retried. */
export interface RetryPolicy {
  readonly retries: Retries | null | undefined;
  readonly retryCodes: readonly StatusCodePattern[] | StatusCodePattern | null | undefined;
  readonly method: string;
  readonly timeoutMs: number;
}

/**
 * Milliseconds until the next attempt; undefined if the failure is final. Without a response, the connection failed.
 */
export function nextDelay(
  { retries, retryCodes, method, timeoutMs }: RetryPolicy,
  response: Response | undefined,
  attempt: number,
  elapsedMs: number,
): number | undefined {
  const config = typeof retries === "number" ? { maxRetries: retries } : (retries ?? {});
  if (response?.ok || config.strategy === "none") return;
  const { backoff, retryConnectionErrors, maxRetries = backoff ? Infinity : 2 } = config;
  const repeatable = !/POST|PATCH/.test(method);
  const status = `${response?.status}`;
  const eligible = response
    ? retryCodes
      ? [retryCodes].flat().some((code) => [status, `${status[0]}XX`].includes(`${code}`.toUpperCase()))
      : (repeatable ? TRANSIENT : UNPROCESSED).test(status)
    : (retryConnectionErrors ?? repeatable);
  const { initialInterval = 500, maxInterval = 30_000, exponent = 2, maxElapsedTime = timeoutMs } = backoff ?? {};
  // Added to the time from the server, so that its clients do not all return at once.
  const delay =
    Math.random() * Math.min(maxInterval, initialInterval * exponent ** (attempt - 1)) +
    ((response && retryAfterMs(response.headers)) ?? 0);
  return eligible && attempt <= maxRetries && elapsedMs + delay < Math.min(maxElapsedTime, timeoutMs)
    ? delay
    : undefined;
}
