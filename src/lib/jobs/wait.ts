import type { OpenRouterCore } from "../../core.js";
import type { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import type { TaggedError } from "../../errors/TaggedError.js";
import { err, type Result } from "../../result.js";
import { startDeadline } from "../call/deadline.js";
import type { RequestOptions } from "../call/operation.js";
import { responses } from "../call/responses.js";
import { retryAfterMs } from "../call/retryAfter.js";
import { unbuildable } from "../call/unbuildable.js";
import { checkLimits } from "../call/url.js";

const GROWTH = 1.5;
const LOOKUP_TIMEOUT_MS = 60_000;

/** Settings of one wait; those of a call, such as `retries` and `headers`, hold for each of its look-ups. */
export interface WaitOptions<State = unknown, Failure = unknown> extends RequestOptions {
  /** Time limit in milliseconds, over all look-ups and the waits between them. `Infinity` means no limit. */
  timeoutMs?: number | undefined;
  /**
   * The wait after the first look-up, in milliseconds. Each further one is half as long again, up to `maxIntervalMs`, but
   * none is longer than half of the time left, unless the server asks for more. Once less than this is left, no look-up
   * follows.
   */
  intervalMs?: number | undefined;
  /** The longest wait, in milliseconds; `intervalMs` if that is longer. */
  maxIntervalMs?: number | undefined;
  /** Called after each look-up. An observer: what it throws is ignored, and it is not awaited. */
  onPoll?: ((poll: WaitPoll<State, Failure>) => unknown) | undefined;
}

/** One look-up of a wait. */
export interface WaitPoll<State = unknown, Failure = unknown> {
  /** Number of the look-up, from 1. */
  readonly attempt: number;
  /** The job as it was last seen; undefined if it was not yet. */
  readonly state: State | undefined;
  /** What the look-up failed with; undefined if it did not. */
  readonly error: Failure | undefined;
  /** Time until the next look-up, in milliseconds; undefined if none follows. */
  readonly waitMs: number | undefined;
}

/** What tells whether a failed look-up is worth another one, and when. */
type LookUpError = TaggedError & {
  readonly statusCode?: number | undefined;
  readonly retryAfterMs?: number | undefined;
};

type LookUp<Request, State, Failure> = (
  core: OpenRouterCore,
  request: Request,
  options?: RequestOptions,
) => Promise<Result<State, Failure>>;

/** What a kind of job needs: its settings unless the caller has others, and what ends a wait. */
interface Job<State, Late> {
  readonly timeoutMs: number;
  readonly intervalMs: number;
  readonly maxIntervalMs: number;
  /** The time limit of one look-up; 60 000 if left out. */
  readonly lookupMs?: number;
  /** The name of the error that means: not there yet. */
  readonly missing?: string;
  /** The error of a job that is still under way at the time limit; nothing if its state is final. */
  unfinished?(state: State, timeoutMs: number, cause?: Error): Late | undefined;
}

/**
 * Looks a job up again and again until its state is final, an error is, or the time is up. Failures that pass (connection,
 * 408, 429, 5xx) do not end the wait. Never rejects.
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

      // A deadline is a wait that the caller's signals can end as well.
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

/** Whether a failure is of the kind that another look-up may not meet. */
function passes({ name, statusCode }: LookUpError): boolean {
  return /^(ConnectionError|RequestTimeoutError)$/.test(name) || /^(408|429|5..)$/.test(`${statusCode}`);
}

/** How long the server asks to wait, in milliseconds. */
function hintOf(result: Result<unknown, LookUpError>): number | undefined {
  const after = responses.get(result)?.answer.response.headers.get("retry-after");
  return result.error?.retryAfterMs ?? (after ? retryAfterMs(new Headers({ "retry-after": after })) : undefined);
}
