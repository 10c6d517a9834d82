import type { OpenRouterCore } from "../../core.js";
import type { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import type { TaggedError } from "../../errors/TaggedError.js";
import { err, type Result } from "../../result.js";
import { startDeadline } from "../call/deadline.js";
import type { RequestOptions } from "../call/operation.js";
import { receivedOf } from "../call/responses.js";
import { retryAfterMs } from "../call/retryAfter.js";
import { unbuildable } from "../call/unbuildable.js";
import { checkLimits } from "../call/url.js";

const GROWTH = 1.5;
const LOOKUP_TIMEOUT_MS = 60_000;

/** Settings of one wait; call settings, such as `retries` and `headers`, apply to each look-up. */
export interface WaitOptions<State = unknown, Failure = unknown> extends RequestOptions {
  /** Time limit in milliseconds, over all look-ups and the waits between them. `Infinity` means no limit. */
  timeoutMs?: number | undefined;
  /**
   * The wait after the first look-up, in milliseconds. Each further wait is 1.5 times as long, up to `maxIntervalMs`
   * and half of the time left, unless the server asks for more. With less time left than this, no look-up follows.
   */
  intervalMs?: number | undefined;
  /** The longest wait, in milliseconds; `intervalMs` if that is longer. */
  maxIntervalMs?: number | undefined;
  /** Observer, called after each look-up. It is not awaited, and what it throws is ignored. */
  onPoll?: ((poll: WaitPoll<State, Failure>) => unknown) | undefined;
}

/** One look-up of a wait. */
export interface WaitPoll<State = unknown, Failure = unknown> {
  /** Number of the look-up, from 1. */
  readonly attempt: number;
  /** The job as last seen; undefined before the first success. */
  readonly state: State | undefined;
  /** The error of the look-up; undefined if it succeeded. */
  readonly error: Failure | undefined;
  /** Time until the next look-up, in milliseconds; undefined if none follows. */
  readonly waitMs: number | undefined;
}

/** The error fields that decide whether and when to look up again. */
type LookUpError = TaggedError & {
  readonly statusCode?: number | undefined;
  readonly retryAfterMs?: number | undefined;
};

type LookUp<Request, State, Failure> = (
  core: OpenRouterCore,
  request: Request,
  options?: RequestOptions,
) => Promise<Result<State, Failure>>;

/** A kind of job: its default settings, and what ends a wait. */
interface Job<State, Late> {
  readonly timeoutMs: number;
  readonly intervalMs: number;
  readonly maxIntervalMs: number;
  /** Time limit of one look-up, in milliseconds; 60 000 by default. */
  readonly lookupMs?: number;
  /** Name of the error that means "not there yet". */
  readonly missing?: string;
  /** The error of a job that is still running at the time limit; undefined if its state is final. */
  unfinished?(state: State, timeoutMs: number, cause?: Error): Late | undefined;
}

/**
 * Polls a job until its state or an error is final, or the time is up. Transient failures (connection, 408, 429, 5xx)
 * do not end the wait. Never rejects.
 */
export async function waitFor<Request, State, Failure extends LookUpError, Late>(
  lookUp: LookUp<Request, State, Failure>,
  job: Job<State, Late>,
  core: OpenRouterCore,
  request: Request,
  options: WaitOptions<State, Failure> = {},
): Promise<Result<State, Failure | Late | InvalidRequestError | RequestAbortedError>> {
  try {
    const { onPoll, timeoutMs = job.timeoutMs, intervalMs = job.intervalMs, ...others } = options;
    const { maxIntervalMs = job.maxIntervalMs, ...lookup } = others;
    checkLimits({ timeoutMs, intervalMs, maxIntervalMs }, "milliseconds above 0");
    const startedAt = performance.now();
    const timeLeft = () => timeoutMs - (performance.now() - startedAt);
    let leftMs = timeoutMs;
    let nextMs = intervalMs;
    let state: State | undefined;
    let missing: Result<State, Failure> | undefined;
    for (let attempt = 1; ; attempt++) {
      const lookupMs = Math.min(leftMs, job.lookupMs ?? LOOKUP_TIMEOUT_MS);
      const result = await lookUp(core, request, { ...lookup, timeoutMs: lookupMs });
      const { error } = result;
      if (result.ok) state = result.value;
      if (error?.name === job.missing) missing = result;
      const late = state !== undefined ? job.unfinished?.(state, timeoutMs, error) : undefined;
      const goesOn = error ? error.name === job.missing || passes(error) : late;

      leftMs = timeLeft();
      const hintMs = hintOf(result) ?? 0;
      const waitMs = Math.max(hintMs, Math.min(nextMs, leftMs / 2));
      const isLast = !goesOn || !(leftMs >= intervalMs) || leftMs <= hintMs;
      const poll = { attempt, state, error, waitMs: isLast ? undefined : waitMs };
      (async () => onPoll?.(poll))().catch(() => {});
      if (!goesOn) return result;
      if (isLast) return late ? err(late) : (missing ?? result);

      // A wait as a deadline, which the caller's signals also end.
      const wait = startDeadline(waitMs, [lookup.signal, lookup.fetchOptions?.signal]);
      const end: unknown = await wait.passed.catch((reason) => reason);
      if (end instanceof RequestAbortedError) return err(end);
      leftMs = Math.max(1, timeLeft());
      nextMs = Math.max(nextMs, Math.min(nextMs * GROWTH, maxIntervalMs));
    }
  } catch (cause) {
    return err(unbuildable(cause));
  }
}

/** Whether a failure is transient. */
function passes({ name, statusCode }: LookUpError): boolean {
  return /^(ConnectionError|RequestTimeoutError)$/.test(name) || /^(408|429|5..)$/.test(`${statusCode}`);
}

/** How long the server asks to wait, in milliseconds. */
function hintOf(result: Result<unknown, LookUpError>): number | undefined {
  const after = receivedOf(result)?.answer.response.headers.get("retry-after");
  return result.error?.retryAfterMs ?? (after ? retryAfterMs(new Headers({ "retry-after": after })) : undefined);
}
