import { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import { RequestTimeoutError } from "../../errors/RequestTimeoutError.js";

export const LONGEST_TIMER_MS = 2 ** 31 - 1;

const TICK_MS = 1000;

/** A time limit and the caller's signals, as one thing that passes once, with the error that the call then ends in. */
export interface Deadline {
  /** Aborts when the deadline passes, with that error as its reason. */
  readonly signal: AbortSignal;
  /** Rejects when the deadline passes, with that error. */
  readonly passed: Promise<never>;
  /**
   * Called when the deadline passes. Not a listener on the signal, since Node holds on to a signal that it was given for
   * `fetch` until the request is collected, which would never be if the signal in turn led to the response.
   */
  onPass?: () => unknown;
  /** Makes it pass now. */
  pass(reason: Error): void;
  /** Sets the clock anew. */
  start(timeoutMs: number): void;
  /** Stops the clock; the caller's signals still count. */
  pause(): void;
  /** Stops the clock for a moment: cheaper than `pause`, but leaves a timer for up to a second. */
  hold(): void;
  /** Lets go of the clock and of the caller's signals. */
  end(): void;
}

export function startDeadline(timeoutMs: number, signals: readonly (AbortSignal | null | undefined)[]): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let limitMs = timeoutMs;
  let reject: (reason: Error) => void;
  const passed = new Promise<never>((_, onPass) => {
    reject = onPass;
  });
  passed.catch(() => {}); // nobody may be waiting when it passes

  const pass = (reason: Error) => {
    end();
    reject(reason); // before the rest, so that whoever races with this sees the reason and not its effects
    controller.abort(reason);
    deadline.onPass?.();
  };
  const onAbort = ({ target }: { target: unknown }) =>
    pass(new RequestAbortedError("The call was aborted", { cause: (target as AbortSignal).reason }));
  // A stream stops and starts the clock with every event: the timer goes on meanwhile, and looks at what is due as it fires.
  const tick = () => {
    timer = undefined;
    const restMs = due - performance.now();
    if (restMs > 0) arm(restMs);
    else pass(new RequestTimeoutError(`The time limit of ${limitMs} ms was reached`, { timeoutMs: limitMs }));
  };
  const arm = (ms: number) => {
    if (ms <= LONGEST_TIMER_MS) timer ??= setTimeout(tick, Math.min(ms, TICK_MS));
  };
  const hold = () => {
    due = Infinity;
  };
  const pause = () => {
    hold();
    clearTimeout(timer);
    timer = undefined;
  };
  const start = (ms: number) => {
    limitMs = ms;
    due = performance.now() + ms;
    arm(ms);
  };
  const end = () => {
    pause();
    for (const source of signals) {
      try {
        source?.removeEventListener("abort", onAbort);
      } catch {
        // Whatever the caller passed for a signal, a call does not end in an exception.
      }
    }
  };

  const deadline: Deadline = { signal, passed, pass, start, pause, hold, end };
  for (const source of signals) {
    source?.addEventListener("abort", onAbort);
    if (source?.aborted) onAbort({ target: source });
  }
  if (!signal.aborted) start(timeoutMs);
  return deadline;
}
