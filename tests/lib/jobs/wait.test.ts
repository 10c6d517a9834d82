import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import type { OpenRouterOptions } from "../../../src/core.js";
import type { JobStateError } from "../../../src/errors/index.js";
import { batchWaitForBatch } from "../../../src/funcs/batchWaitForBatch.js";
import { generationsWaitForGeneration } from "../../../src/funcs/generationsWaitForGeneration.js";
import { videoGenerationWaitForGeneration } from "../../../src/funcs/videoGenerationWaitForGeneration.js";
import type { WaitPoll } from "../../../src/lib/jobs/wait.js";
import type { Batch } from "../../../src/models/batch.js";
import type { VideoJob } from "../../../src/models/videoGeneration.js";
import { createCore, failure, success } from "../../support.js";

let startedAt: number;
let lookups: number[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  startedAt = performance.now();
  lookups = [];
});
afterEach(() => {
  expect(vi.getTimerCount(), "timers left over").toBe(0);
  vi.useRealTimers();
});

type Step = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/** A core whose look-ups have these outcomes in order; the last one repeats. */
function coreOf(steps: readonly (() => Step)[], options: OpenRouterOptions = {}) {
  return createCore({
    fetch: async (_, init) => {
      lookups.push(performance.now() - startedAt);
      const step = steps[Math.min(lookups.length, steps.length) - 1]?.();
      if (step instanceof Response) return step;
      if (typeof step === "function") return step(init?.signal as AbortSignal);
      throw step;
    },
    ...options,
  });
}

async function settle<T>(call: Promise<T>): Promise<[value: T, afterMs: number]> {
  let afterMs = Number.NaN;
  call.then(() => {
    afterMs = performance.now() - startedAt;
  });
  await vi.advanceTimersByTimeAsync(200_000);
  return [await call, afterMs];
}

const job = (status: string, more = {}) => Response.json({ id: "job-1", status, made_up: 1, ...more });
const refused = (status: number, headers = {}) =>
  Response.json({ error: { code: status, message: "as you wished" } }, { status, headers });

const kinds = [
  [
    "batchWaitForBatch",
    (core: ReturnType<typeof coreOf>, options?: object) => batchWaitForBatch(core, { id: "job-1" }, options),
  ],
  [
    "videoGenerationWaitForGeneration",
    (core: ReturnType<typeof coreOf>, options?: object) =>
      videoGenerationWaitForGeneration(core, { jobId: "job-1" }, options),
  ],
] as const;

describe.each(kinds)("%s", (_, wait) => {
  test.each(["completed", "failed", "expired", "cancelled", "canceled", "COMPLETED"])(
    "a job that is %s is a value",
    async (status) => {
      const core = coreOf([() => job("in_progress"), () => job("in_progress"), () => job(status)]);
      const [result] = await settle<{ ok: boolean }>(wait(core));
      expect(result).toMatchObject({ ok: true, value: { id: "job-1", status, made_up: 1 } });
      expect(lookups).toEqual([0, 2_000, 5_000]);
    },
  );

  test("an unknown state is not final", async () => {
    const [result] = await settle<{ ok: boolean }>(wait(coreOf([() => job("dreaming"), () => job("completed")])));
    expect(result).toMatchObject({ ok: true, value: { status: "completed" } });
  });

  test("at the time limit, the error holds the job as it was last seen", async () => {
    const core = coreOf([() => job("in_progress", { step: 1 }), () => job("in_progress", { step: 2 })]);
    const [result, afterMs] = await settle<object>(wait(core, { timeoutMs: 10_000 }));
    expect(result).toMatchObject({
      ok: false,
      error: { name: "JobStateError", timeoutMs: 10_000, state: { id: "job-1", step: 2, made_up: 1 } },
    });
    expect(afterMs).toBeLessThanOrEqual(10_000);
  });

  test.each([
    ["a connection that broke", () => new TypeError("fetch failed")],
    ["408", () => refused(408)],
    ["429", () => refused(429)],
    ["500", () => refused(500)],
    ["502", () => refused(502)],
    ["503", () => refused(503)],
    ["524", () => refused(524)],
    ["529", () => refused(529)],
  ])("%s does not end the wait", async (_, step) => {
    const core = coreOf([step, () => job("pending"), step, step, () => job("completed")]);
    const [result] = await settle<object>(wait(core));
    expect(result).toMatchObject({ ok: true, value: { status: "completed" } });
    expect(lookups).toHaveLength(5);
  });

  test.each([400, 401, 403, 404])("%i ends it at once", async (status) => {
    const core = coreOf([() => job("pending"), () => refused(status), () => job("completed")]);
    const [result] = await settle<object>(wait(core));
    expect(result).toMatchObject({ ok: false, error: { statusCode: status } });
    expect(lookups).toHaveLength(2);
  });

  test("so does a response that is not a job", async () => {
    const core = coreOf([() => job("pending"), () => Response.json({ made_up: 1 })]);
    const [result] = await settle<object>(wait(core));
    expect(result).toMatchObject({ ok: false, error: { name: "ResponseValidationError", rawValue: { made_up: 1 } } });
  });

  test("failures until the time limit: the last state, and the failure as its cause", async () => {
    const core = coreOf([() => job("pending"), () => refused(502)]);
    const [result] = await settle<object>(wait(core, { timeoutMs: 10_000 }));
    expect(result).toMatchObject({
      ok: false,
      error: { name: "JobStateError", state: { status: "pending" }, cause: { statusCode: 502 } },
    });
  });

  test("nothing but failures until the time limit: the last of them", async () => {
    const core = coreOf([() => refused(502), () => refused(503)]);
    const [result] = await settle<object>(wait(core, { timeoutMs: 10_000 }));
    expect(result).toMatchObject({ ok: false, error: { statusCode: 503 } });
  });

  test("the call's own retries come first", async () => {
    const core = coreOf([() => refused(502), () => job("completed")], { retryConfig: undefined });
    const [result] = await settle<object>(wait(core));
    expect(result).toMatchObject({ ok: true });
    expect(lookups[1]).toBeLessThan(2_000);
  });

  test.each([
    ["a value", () => Response.json({ id: "job-1", status: "pending" }, { headers: { "retry-after": "9" } })],
    ["a failure", () => refused(503, { "retry-after": "9" })],
    ["a failure of a gateway", () => refused(502, { "retry-after": "9" })],
    ["a failure with the time of a reset", () => refused(429, { "x-ratelimit-reset": `${Date.now() + 9_000}` })],
  ])("what the server asks for in %s is waited for", async (_, step) => {
    await settle<object>(wait(coreOf([step, () => job("completed")])));
    expect(lookups).toEqual([0, 9_000]);
  });

  test("X-RateLimit-Reset of a success does not lengthen the wait", async () => {
    const step = () =>
      Response.json({ id: "job-1", status: "pending" }, { headers: { "x-ratelimit-reset": `${Date.now() + 9_000}` } });
    await settle<object>(wait(coreOf([step, () => job("completed")])));
    expect(lookups).toEqual([0, 2_000]);
  });

  test("a Retry-After beyond the limit is not waited for", async () => {
    const core = coreOf([() => job("pending"), () => refused(429, { "retry-after": "60" })]);
    const [result, afterMs] = await settle<object>(wait(core, { timeoutMs: 20_000 }));
    expect(result).toMatchObject({ ok: false, error: { name: "JobStateError", cause: { statusCode: 429 } } });
    expect(afterMs).toBe(2_000);
  });

  test("a look-up that hangs is given up, and another one made", async () => {
    const hang = () => (signal: AbortSignal) =>
      new Promise<Response>((_, reject) => signal.addEventListener("abort", reject));
    const controller = new AbortController();
    const waiting = wait(coreOf([hang, () => job("completed")]), { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(700_000);
    expect(await waiting).toMatchObject({ ok: true });
  });

  test("waits grow to maxIntervalMs, and no further", async () => {
    const core = coreOf([() => job("pending")]);
    await settle<object>(wait(core, { intervalMs: 1_000, maxIntervalMs: 2_000, timeoutMs: 20_000 }));
    expect(lookups.slice(0, 5)).toEqual([0, 1_000, 2_500, 4_500, 6_500]);
  });

  test.each([
    ["between two look-ups", () => job("pending")],
    ["during a look-up", () => () => new Promise<Response>(() => {})],
  ])("an abort ends it %s", async (_, step) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 1_500);
    const [result, afterMs] = await settle<object>(wait(coreOf([step]), { signal: controller.signal }));
    expect(result).toMatchObject({ ok: false, error: { name: "RequestAbortedError", cause: "enough" } });
    expect(afterMs).toBe(1_500);
  });

  test("onPoll sees each look-up; its errors are ignored", async () => {
    const polls: WaitPoll<{ status: string }, Error>[] = [];
    const onPoll = (poll: WaitPoll<{ status: string }, Error>) => {
      polls.push(poll);
      throw new Error("faulty");
    };
    const core = coreOf([() => refused(502), () => job("pending"), () => refused(503), () => job("completed")]);
    const [result] = await settle<object>(wait(core, { onPoll }));
    expect(result).toMatchObject({ ok: true });
    expect(polls.map(({ attempt, state, error, waitMs }) => [attempt, state?.status, error?.name, waitMs])).toEqual([
      [1, undefined, polls[0]?.error?.name, 2_000],
      [2, "pending", undefined, 3_000],
      [3, "pending", polls[2]?.error?.name, 4_500],
      [4, "completed", undefined, undefined],
    ]);
    expect(polls[0]?.error).toBeInstanceOf(Error);
    expect(polls[2]?.error).toBeInstanceOf(Error);
  });

  test("onPoll may be asynchronous: its rejection is nobody's, and the wait does not wait for it", async () => {
    const onPoll = vi.fn(() => Promise.reject(new Error("faulty")));
    await settle<object>(wait(coreOf([() => job("completed")]), { onPoll }));
    expect(onPoll).toHaveBeenCalledTimes(1);
  });

  test.each(
    ["timeoutMs", "intervalMs", "maxIntervalMs"].flatMap((name) =>
      [0, -1, Number.NaN, "5000", null, 5n, {}].map((value) => [name, value] as const),
    ),
  )("%s cannot be %s", async (name, value) => {
    const [result] = await settle<object>(wait(coreOf([() => job("completed")]), { [name]: value }));
    expect(result).toMatchObject({
      ok: false,
      error: { name: "InvalidRequestError", message: expect.stringContaining(`\`${name}\` must be milliseconds`) },
    });
    expect(lookups).toEqual([]);
  });
});

test("a batch with the time of its end has ended, whatever it says", async () => {
  const core = coreOf([() => job("perished", { finalized_at: 1_790_000_000 })]);
  const [result] = await settle(batchWaitForBatch(core, { id: "job-1" }));
  expect(success(result).status).toBe("perished");
});

test("a batch that cannot be paid ends the wait, with the batch in the error", async () => {
  const body = { id: "job-1", status: "completed", results: null, error: { code: 402, message: "Add credits" } };
  const core = coreOf([() => job("in_progress"), () => Response.json(body, { status: 402 })]);
  const [result] = await settle(batchWaitForBatch(core, { id: "job-1" }));
  expect(failure(result)).toMatchObject({ name: "PaymentRequiredResponseError", body });
});

test("waits give up after their own limits: a day and half an hour", async () => {
  for (const [wait, limitMs] of [
    [() => batchWaitForBatch(coreOf([() => job("in_progress")]), { id: "job-1" }), 86_400_000],
    [() => videoGenerationWaitForGeneration(coreOf([() => job("in_progress")]), { jobId: "job-1" }), 1_800_000],
  ] as const) {
    const settled = vi.fn();
    const result = wait();
    result.then(settled);
    await vi.advanceTimersByTimeAsync(limitMs * 0.99);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(limitMs * 0.01);
    expect(await result).toMatchObject({ ok: false, error: { timeoutMs: limitMs } });
  }
});

test("a generation is waited for through failures, too", async () => {
  const core = coreOf([
    () => refused(404),
    () => refused(502),
    () => new TypeError("fetch failed"),
    () => Response.json({ data: { id: "gen-1", total_cost: 1 } }),
  ]);
  const [result] = await settle(generationsWaitForGeneration(core, { id: "gen-1" }));
  expect(success(result).data.total_cost).toBe(1);
});

test("a generation that is missing until the limit is the last 404, also if a failure came after it", async () => {
  const core = coreOf([() => refused(404), () => refused(502)]);
  const [result] = await settle(generationsWaitForGeneration(core, { id: "gen-1" }, { timeoutMs: 2_000 }));
  expect(failure(result).name).toBe("NotFoundResponseError");
});

test("the types say what a wait can end in", async () => {
  const core = coreOf([() => job("completed")]);
  const [batch] = await settle(
    batchWaitForBatch(
      core,
      { id: "job-1" },
      { onPoll: ({ state }) => expectTypeOf(state).toEqualTypeOf<Batch | undefined>() },
    ),
  );
  const [video] = await settle(videoGenerationWaitForGeneration(core, { jobId: "job-1" }));
  if (batch.ok) expectTypeOf(batch.value).toEqualTypeOf<Batch>();
  else if (batch.error.name === "JobStateError") expectTypeOf(batch.error.state).toEqualTypeOf<Batch>();
  if (!video.ok && video.error.name === "JobStateError") expectTypeOf(video.error.state).toEqualTypeOf<VideoJob>();
  expectTypeOf<Extract<Awaited<ReturnType<typeof generationsWaitForGeneration>>["error"], JobStateError>>().toBeNever();
});
