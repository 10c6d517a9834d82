import { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import { RequestTimeoutError } from "../../errors/RequestTimeoutError.js";
import { refuse } from "./url.js";

export const LONGEST_TIMER_MS = 2 ** 31 - 1;

const TICK_MS = 1000;

/** A time limit and the caller's signals in one: it passes once, with the error that ends the call. */
export interface Deadline {
  /** Aborts when the deadline passes. */
  readonly signal: AbortSignal;
  /** The error, once the deadline has passed; not every platform's signal has a reason. */
  reason?: RequestAbortedError | RequestTimeoutError;
  /** Rejects with the error when the deadline passes. */
  readonly passed: Promise<never>;
  /**
   * Called when the deadline passes. Not a listener on the signal: Node keeps the signal of a `fetch` until the request
   * is collected, which would never happen if the signal referenced the response.
   */
  onPass?: () => unknown;
  /** Passes the deadline now, with this reason. */
  pass(reason: Error): void;
  /** Restarts the clock; `Infinity` stops it, though a timer can remain for up to a second. */
  start(timeoutMs: number): void;
  /** Releases the clock and the caller's signals. */
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
  passed.catch(() => {}); // nobody may await it when it passes

  const pass = (reason: Error) => {
    end();
    reject(reason); // first, so that a race with this sees the reason, not its effects
    controller.abort(reason);
    deadline.onPass?.();
  };
  const fail = (reason: NonNullable<Deadline["reason"]>) => {
    deadline.reason = reason;
    pass(reason);
  };
  const onAbort = (cause: unknown) => fail(new RequestAbortedError("The call was aborted", { cause }));
  // A stream stops and starts the clock with every event; the timer keeps running, and checks when it fires whether
  // time is up.
  const tick = () => {
    const restMs = due - performance.now();
    timer = restMs < Infinity ? setTimeout(tick, Math.min(restMs, TICK_MS)) : undefined;
    if (restMs <= 0)
      fail(new RequestTimeoutError(`The time limit of ${limitMs} ms was reached`, { timeoutMs: limitMs }));
  };
  const start = (ms: number) => {
    limitMs = ms;
    due = ms < Infinity ? ms + performance.now() : ms; // a look at the clock for every event is a tenth of a stream's time
    if (!timer) tick();
  };
  const end = () => {
    start(Infinity);
    clearTimeout(timer);
    timer = undefined;
    for (const source of sources) {
      const waiting = followers.get(source);
      waiting?.delete(onAbort);
      try {
        if (!waiting?.size) source.removeEventListener("abort", onSourceAbort);
      } catch {} // the caller's signal can be anything
    }
  };

  const deadline: Deadline = { signal, passed, pass, start, end };
  const sources = signals.filter((source) => source != null);
  for (const source of sources) {
    if (!source.addEventListener) refuse("signal", "an AbortSignal: `controller.signal`", source);
  }
  for (const source of sources) {
    followers.set(source, (followers.get(source) ?? new Set()).add(onAbort));
    source.addEventListener("abort", onSourceAbort); // added only once
  }
  const aborted = sources.find((source) => source.aborted);
  if (aborted) onAbort(aborted.reason);
  else start(timeoutMs);
  return deadline;
}

/** The calls that follow a signal. They share one listener, since Node warns of a leak above ten. */
const followers = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

const onSourceAbort = ({ target }: Event) => {
  const source = target as AbortSignal;
  for (const onAbort of [...(followers.get(source) ?? [])]) onAbort(source.reason);
};
