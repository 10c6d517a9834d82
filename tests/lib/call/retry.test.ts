import { afterEach, describe, expect, test, vi } from "vitest";
import { nextDelay, type Retries, type RetryPolicy, type StatusCodePattern } from "../../../src/lib/call/retry.js";

afterEach(() => vi.restoreAllMocks());

interface Case {
  retries?: Retries | null | undefined;
  retryCodes?: RetryPolicy["retryCodes"];
  method?: string;
  status?: number;
  headers?: HeadersInit;
  attempt?: number;
  elapsedMs?: number;
  timeoutMs?: number;
}

function delayOf(failure: Case): number | undefined {
  const {
    retries,
    retryCodes,
    method = "GET",
    status,
    headers = {},
    attempt = 1,
    elapsedMs = 0,
    timeoutMs = 60_000,
  } = failure;
  const response = status === undefined ? undefined : new Response(null, { status, headers });
  return nextDelay({ retries, retryCodes, method, timeoutMs }, response, attempt, elapsedMs);
}

const retried = (failure: Case) => delayOf(failure) !== undefined;

describe("nextDelay", () => {
  test.each([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])(
    "GET, PUT and DELETE are retried after %d",
    (status) => {
      for (const method of ["GET", "PUT", "DELETE"]) expect(retried({ method, status }), method).toBe(true);
    },
  );

  test.each([400, 401, 402, 403, 404, 409, 413, 422, 501])("%d is final", (status) => {
    expect(retried({ status })).toBe(false);
  });

  test("POST and PATCH are retried only where nothing was processed", () => {
    for (const method of ["POST", "PATCH"]) {
      expect([429, 529].every((status) => retried({ method, status }))).toBe(true);
      expect([408, 500, 502, 503, 504, 524].some((status) => retried({ method, status }))).toBe(false);
    }
  });

  test("a failed connection is retried, but not for POST and PATCH", () => {
    expect(["GET", "PUT", "DELETE", "POST", "PATCH"].map((method) => retried({ method }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("retryConnectionErrors decides for every method", () => {
    const config = (retryConnectionErrors: boolean) => ({ strategy: "backoff", retryConnectionErrors }) as const;
    expect(retried({ method: "POST", retries: config(true) })).toBe(true);
    expect(retried({ method: "GET", retries: config(false) })).toBe(false);
  });

  test("there are two retries unless a backoff is given", () => {
    expect([1, 2, 3].map((attempt) => retried({ status: 503, attempt }))).toEqual([true, true, false]);
    const config = { strategy: "backoff", backoff: {} } as const;
    expect(retried({ status: 503, attempt: 30, retries: config })).toBe(true);
  });

  test("strategy none retries nothing", () => {
    expect(retried({ status: 503, retries: { strategy: "none" } })).toBe(false);
  });

  test.each<[StatusCodePattern[], number, boolean]>([
    [["5XX"], 501, true],
    [["5xx"], 599, true],
    [["5XX"], 429, false],
    [["429"], 429, true],
    [[418], 418, true],
    [[], 503, false],
  ])("with retryCodes %j, a %d is retried: %s", (retryCodes, status, expected) => {
    expect(retried({ method: "POST", retryCodes, status })).toBe(expected);
  });

  test("waits are drawn below a limit that doubles", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.999);
    expect(delayOf({ status: 503 })).toBeCloseTo(499.5);
    expect(delayOf({ status: 503, attempt: 2 })).toBeCloseTo(999);
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(delayOf({ status: 503 })).toBe(0);
  });

  test("backoff sets the first limit, its growth and the longest", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const config = { strategy: "backoff", backoff: { initialInterval: 10, exponent: 3, maxInterval: 50 } } as const;
    expect([1, 2, 3].map((attempt) => delayOf({ status: 503, attempt, retries: config }))).toEqual([10, 30, 50]);
  });

  test("what the server asks for is added to the wait, so that clients do not all come back at once", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const after = (headers: Record<string, string>) => delayOf({ status: 429, headers });
    expect(after({ "retry-after": "7" })).toBe(7250);
    expect(after({ "retry-after": "0.5" })).toBe(750);
    expect(after({ "retry-after": "0" })).toBe(250);
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
    expect(after({ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" })).toBe(9250);
    expect(after({ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" })).toBe(250);
    expect(after({ "x-ratelimit-reset": `${Date.parse("2026-01-01T00:00:03Z")}` })).toBe(3250);
  });

  test.each(["soon", "-1", "1e3", "Infinity", "12 apples", ""])("a Retry-After of %j is passed over", (value) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(delayOf({ status: 429, headers: { "retry-after": value } })).toBe(250);
  });

  test("an attempt that would start after the time limit is not waited for", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const headers = { "retry-after": "10" };
    expect(delayOf({ status: 429, headers, timeoutMs: 10_001 })).toBe(10_000);
    expect(retried({ status: 429, headers, timeoutMs: 10_000 })).toBe(false);
    expect(retried({ status: 429, headers, timeoutMs: 12_000, elapsedMs: 3000 })).toBe(false);
    const config = { strategy: "backoff", backoff: { maxElapsedTime: 5000 } } as const;
    expect(retried({ status: 429, headers, retries: config })).toBe(false);
  });

  test("without a time limit any Retry-After is waited for", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(delayOf({ status: 429, headers: { "retry-after": "86400" }, timeoutMs: Infinity })).toBe(86_400_000);
  });

  test.each<[Retries | null | undefined, number]>([
    [undefined, 2],
    [null, 2],
    [0, 0],
    [3, 3],
    [Number.NaN, 0],
    [{ maxRetries: 1 }, 1],
    [{ strategy: "backoff" }, 2],
    [{ strategy: "backoff", maxRetries: 4, backoff: {} }, 4],
    [{ maxRetries: 5, strategy: "none" } as never, 0],
  ])("retries of %j are at most %d", (retries, count) => {
    const attempts = [1, 2, 3, 4, 5, 6].filter((attempt) => retried({ status: 503, attempt, retries }));
    expect(attempts).toHaveLength(count);
  });

  test.each<[RetryPolicy["retryCodes"], boolean]>([
    ["5XX", true],
    [503, true],
    ["4XX", false],
    [null, true],
  ])("retryCodes may be a single one or null: %j", (retryCodes, expected) => {
    expect(retried({ status: 503, retryCodes })).toBe(expected);
  });

  test("a response that is ok is final", () => {
    expect(retried({ status: 200, retryCodes: ["2XX"] })).toBe(false);
  });
});
