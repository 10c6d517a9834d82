import { beforeEach, describe, expect, test, vi } from "vitest";
import { RequestAbortedError, RequestTimeoutError } from "../../../src/errors/index.js";
import { startDeadline } from "../../../src/lib/call/deadline.js";

beforeEach(() => void vi.useFakeTimers());

describe("startDeadline", () => {
  test("passes with RequestTimeoutError when the time is up", async () => {
    const { signal, passed } = startDeadline(1000, []);
    vi.advanceTimersByTime(999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.reason).toBeInstanceOf(RequestTimeoutError);
    expect(signal.reason.timeoutMs).toBe(1000);
    await expect(passed).rejects.toBe(signal.reason);
  });

  test("passes with RequestAbortedError when a signal aborts, its reason as the cause", async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const { signal, passed } = startDeadline(1000, [first.signal, null, undefined, second.signal]);
    second.abort("enough");
    expect(signal.reason).toBeInstanceOf(RequestAbortedError);
    expect(signal.reason.cause).toBe("enough");
    await expect(passed).rejects.toBe(signal.reason);
    first.abort("too late");
    expect(signal.reason.cause).toBe("enough");
  });

  test("has passed at once when a signal is aborted already", () => {
    const { signal } = startDeadline(1000, [AbortSignal.abort("before")]);
    expect(signal.reason.cause).toBe("before");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("start sets the clock anew, hold stops it", () => {
    const deadline = startDeadline(1000, []);
    vi.advanceTimersByTime(900);
    deadline.start(500);
    vi.advanceTimersByTime(400);
    deadline.start(Infinity);
    vi.advanceTimersByTime(10_000);
    expect(deadline.signal.aborted).toBe(false);
    deadline.start(500);
    vi.advanceTimersByTime(500);
    expect(deadline.signal.reason.timeoutMs).toBe(500);
  });

  test("Infinity sets no timer", () => {
    startDeadline(Number.POSITIVE_INFINITY, []);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([2 ** 31, 1e15, Number.MAX_VALUE])("%d ms, which no timer can wait, do not pass at once", (ms) => {
    const deadline = startDeadline(ms, []);
    vi.advanceTimersByTime(60_000);
    expect(deadline.signal.aborted).toBe(false);
  });

  test("hold stops the clock without a new timer for each start, and leaves one for a second at most", () => {
    const deadline = startDeadline(5000, []);
    const set = vi.spyOn(globalThis, "setTimeout");
    for (let event = 1; event <= 100; event++) {
      deadline.start(Infinity);
      vi.advanceTimersByTime(5); // the caller is busy
      deadline.start(5000);
    }
    expect(set).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(4999);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(deadline.signal.reason).toMatchObject({ name: "RequestTimeoutError", timeoutMs: 5000 });

    const held = startDeadline(5000, []);
    held.start(Infinity);
    vi.advanceTimersByTime(1000);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(held.signal.aborted).toBe(false);
  });

  test("lets go of signals and clock, when it ends and when it passes", () => {
    const { signal: source } = new AbortController();
    const added = vi.spyOn(source, "addEventListener");
    const removed = vi.spyOn(source, "removeEventListener");
    startDeadline(1000, [source]).end();
    startDeadline(1000, [source]);
    vi.advanceTimersByTime(1000);
    expect(added).toHaveBeenCalledTimes(2);
    expect(new Set(removed.mock.calls.map(([, listener]) => listener))).toEqual(
      new Set(added.mock.calls.map(([, listener]) => listener)),
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});
