import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  InvalidRequestError,
  NotFoundResponseError,
  RequestAbortedError,
  RequestTimeoutError,
  UnauthorizedResponseError,
  UnexpectedClientError,
} from "../../src/errors/index.js";
import { generationsWaitForGeneration } from "../../src/funcs/generationsWaitForGeneration.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const request = { id: "gen-1" };
const found = { data: { id: "gen-1", total_cost: 0.25, made_up: { kept: true } } };
const notFound = (message = "Generation gen-1 not found") => ({ error: { code: 404, message } });

describe("generationsWaitForGeneration", () => {
  const lookup = () => api().get("/api/v1/generation").query(request);

  test("returns the generation at once if it is there", async () => {
    lookup().reply(200, found);

    expect(success(await generationsWaitForGeneration(createCore(), request))).toEqual(found);
  });

  test("looks it up until it is there", async () => {
    lookup().times(3).reply(404, notFound());
    lookup().reply(200, found);

    expect(success(await generationsWaitForGeneration(createCore(), request, { intervalMs: 1 }))).toEqual(found);
  });

  test("any other error ends the wait at once", async () => {
    lookup().reply(404, notFound());
    lookup().reply(401, { error: { code: 401, message: "User not found" } });

    const error = failure(await generationsWaitForGeneration(createCore(), request, { intervalMs: 1 }));
    expect(error).toBeInstanceOf(UnauthorizedResponseError);
  });

  test("options hold for each look-up", async () => {
    lookup().matchHeader("x-one", "1").times(2).reply(404, notFound());
    lookup().matchHeader("x-one", "1").reply(200, found);

    success(await generationsWaitForGeneration(createCore(), request, { intervalMs: 1, headers: { "x-one": "1" } }));
  });

  test("the key is asked for at each look-up, and its failure ends the wait", async () => {
    lookup().reply(404, notFound());
    const cause = new Error("vault sealed");
    const apiKey = vi.fn().mockResolvedValueOnce("sk-or-v1-0123456789abcdef").mockRejectedValueOnce(cause);

    const error = failure(await generationsWaitForGeneration(createCore({ apiKey }), request, { intervalMs: 1 }));
    expect(error).toBeInstanceOf(UnexpectedClientError);
    expect(error.cause).toBe(cause);
  });

  test("an abort settles it at once, during a wait", async () => {
    lookup().reply(404, notFound());
    const controller = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 50);

    const startedAt = Date.now();
    const { signal } = controller;
    const error = failure(await generationsWaitForGeneration(createCore(), request, { intervalMs: 10_000, signal }));
    expect(error).toBeInstanceOf(RequestAbortedError);
    expect(error.cause).toBe(reason);
    expect(Date.now() - startedAt).toBeLessThan(1_000);
  });

  test.each(recorded("generation"))("reads the recorded %s", async (_, status, text) => {
    lookup().reply(status, text);

    const result = await generationsWaitForGeneration(createCore(), request, { timeoutMs: 200 });
    if (status === 200) expect(success(result)).toEqual(JSON.parse(text));
    else expect(failure(result)).toMatchObject({ statusCode: status, body: JSON.parse(text) });
  });
});

describe("generationsWaitForGeneration, by the clock", () => {
  let startedAt: number;
  let lookups: number[];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    startedAt = performance.now();
    lookups = [];
  });
  afterEach(() => {
    expect(vi.getTimerCount(), "timers left over").toBe(0);
  });

  /** A core whose look-ups all end in 404, each with its number in the message. */
  function missingCore(answer: (signal: AbortSignal) => Promise<void> = async () => {}) {
    return createCore({
      fetch: async (_, init) => {
        lookups.push(performance.now() - startedAt);
        const count = lookups.length;
        await answer(init?.signal as AbortSignal);
        return Response.json(notFound(`look-up ${count}`), { status: 404 });
      },
    });
  }

  async function settle<T>(call: Promise<T>): Promise<[value: T, afterMs: number]> {
    let afterMs = Number.NaN;
    call.then(() => {
      afterMs = performance.now() - startedAt;
    });
    await vi.advanceTimersByTimeAsync(120_000);
    return [await call, afterMs];
  }

  test("waits grow from 250 ms by half, up to 3 s, and shrink towards the deadline after 30 s", async () => {
    const [result, afterMs] = await settle(generationsWaitForGeneration(missingCore(), request));

    expect(failure(result)).toBeInstanceOf(NotFoundResponseError);
    expect(failure(result).message).toBe(`look-up ${lookups.length}`);
    expect(lookups.slice(0, 5)).toEqual([0, 250, 625, 1188, 2032]);
    const waits = lookups.slice(1).map((at, index) => at - (lookups[index] ?? 0));
    expect(Math.max(...waits)).toBe(3_000);
    expect(waits.length).toBeLessThan(20);
    expect(afterMs).toBeGreaterThan(29_500);
    expect(afterMs).toBeLessThanOrEqual(30_000);
  });

  test("intervalMs is the first wait, and the least that is left for a look-up", async () => {
    const options = { intervalMs: 4_000, timeoutMs: 20_000 };
    const [result, afterMs] = await settle(generationsWaitForGeneration(missingCore(), request, options));

    expect(failure(result)).toBeInstanceOf(NotFoundResponseError);
    expect(lookups).toEqual([0, 4_000, 8_000, 12_000, 16_000, 18_000]);
    expect(afterMs).toBe(18_000);
  });

  test("looks up once if the time is shorter than intervalMs", async () => {
    const [result, afterMs] = await settle(generationsWaitForGeneration(missingCore(), request, { timeoutMs: 100 }));

    expect(failure(result)).toBeInstanceOf(NotFoundResponseError);
    expect(lookups).toEqual([0]);
    expect(afterMs).toBe(0);
  });

  test("the deadline also ends a look-up that hangs, with the last 404", async () => {
    const core = missingCore((signal) =>
      lookups.length < 3 ? Promise.resolve() : new Promise((_, reject) => signal.addEventListener("abort", reject)),
    );
    const [result, afterMs] = await settle(generationsWaitForGeneration(core, request, { timeoutMs: 5_000 }));

    expect(failure(result)).toMatchObject({ name: "NotFoundResponseError", message: "look-up 2" });
    expect(afterMs).toBe(5_000);
  });

  test("a first look-up that hangs ends in RequestTimeoutError", async () => {
    const core = missingCore(() => new Promise(() => {}));
    const [result, afterMs] = await settle(generationsWaitForGeneration(core, request, { timeoutMs: 5_000 }));

    const error = failure(result);
    expect(error).toBeInstanceOf(RequestTimeoutError);
    expect(error).toMatchObject({ timeoutMs: 5_000 });
    expect(afterMs).toBe(5_000);
  });

  test("the core's own time limit plays no part", async () => {
    const core = createCore({ ...missingCore().options, timeoutMs: 10 });
    const [, afterMs] = await settle(generationsWaitForGeneration(core, request));

    expect(afterMs).toBeGreaterThan(29_500);
  });

  test("a retry that the server puts off beyond the deadline is not waited for", async () => {
    const core = createCore({
      retryConfig: undefined,
      fetch: async () =>
        Response.json({ error: { code: 429, message: "Later" } }, { status: 429, headers: { "retry-after": "60" } }),
    });
    const [result, afterMs] = await settle(generationsWaitForGeneration(core, request));

    expect(failure(result)).toMatchObject({ name: "TooManyRequestsResponseError" });
    expect(afterMs).toBe(0);
  });

  test("Infinity goes on until the signal aborts", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100_000);
    const options = { timeoutMs: Number.POSITIVE_INFINITY, signal: controller.signal };
    const [result, afterMs] = await settle(generationsWaitForGeneration(missingCore(), request, options));

    expect(failure(result)).toBeInstanceOf(RequestAbortedError);
    expect(afterMs).toBe(100_000);
    expect(lookups.length).toBeGreaterThan(30);
  });

  test.each([
    ["before the call", 0],
    ["during a wait", 300],
    ["never", 200_000],
  ])("lets go of the signals when aborted %s", async (_, abortAtMs) => {
    const controllers = [new AbortController(), new AbortController()] as const;
    const [outer, inner] = [watch(controllers[0].signal), watch(controllers[1].signal)];
    const abort = () => controllers[1].abort();
    if (abortAtMs === 0) abort();
    const timer = setTimeout(abort, abortAtMs);

    const options = { signal: controllers[0].signal, fetchOptions: { signal: controllers[1].signal } };
    const [result, afterMs] = await settle(generationsWaitForGeneration(missingCore(), request, options));
    clearTimeout(timer);

    if (abortAtMs < 30_000) {
      expect(failure(result)).toBeInstanceOf(RequestAbortedError);
      expect(afterMs).toBe(abortAtMs);
    } else expect(failure(result)).toBeInstanceOf(NotFoundResponseError);
    for (const listeners of [outer, inner]) expect([...listeners]).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["no core", () => generationsWaitForGeneration(undefined as never, request)],
    ["a null request", () => generationsWaitForGeneration(missingCore(), null as never)],
    ["a request that throws", () => generationsWaitForGeneration(missingCore(), throwing("id"))],
    ["null options", () => generationsWaitForGeneration(missingCore(), request, null as never)],
    ["options that throw", () => generationsWaitForGeneration(missingCore(), request, throwing("signal"))],
    ["an interval that throws", () => generationsWaitForGeneration(missingCore(), request, throwing("intervalMs"))],
    ["a signal that is none", () => generationsWaitForGeneration(missingCore(), request, { signal: {} as never })],
    ["a symbol", () => generationsWaitForGeneration(missingCore(), request, { intervalMs: Symbol() as never })],
    ["intervalMs 0", () => generationsWaitForGeneration(missingCore(), request, { intervalMs: 0 })],
    ["intervalMs NaN", () => generationsWaitForGeneration(missingCore(), request, { intervalMs: Number.NaN })],
    ["timeoutMs 0", () => generationsWaitForGeneration(missingCore(), request, { timeoutMs: 0 })],
    ["timeoutMs NaN", () => generationsWaitForGeneration(missingCore(), request, { timeoutMs: Number.NaN })],
  ])("does not reject: %s", async (_, call) => {
    const [result] = await settle(call());

    expect(failure(result as never)).toBeInstanceOf(InvalidRequestError);
    expect(lookups).toEqual([]);
  });

  test("an interval beyond the time left means one look-up", async () => {
    const [result] = await settle(
      generationsWaitForGeneration(missingCore(), request, { intervalMs: Number.POSITIVE_INFINITY }),
    );

    expect(failure(result)).toBeInstanceOf(NotFoundResponseError);
    expect(lookups).toEqual([0]);
  });
});

/** The current listeners of a signal. */
function watch(signal: AbortSignal): Set<unknown> {
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (type: string, listener: never, options?: never) => {
    listeners.add(listener);
    addEventListener.call(signal, type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: never, options?: never) => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener, options);
  };
  return listeners;
}

function throwing(name: string) {
  return Object.defineProperty({} as never, name, {
    enumerable: true,
    get() {
      throw new Error("hostile");
    },
  });
}
