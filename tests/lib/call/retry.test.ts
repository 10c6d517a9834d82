import { afterEach, describe, expect, test, vi } from "vitest";
import { nextDelay, type RetryConfig, type StatusCodePattern } from "../../../src/lib/call/retry.js";

afterEach(() => vi.restoreAllMocks());

interface Case {
  config?: RetryConfig;
  codes?: StatusCodePattern[];
  method?: string;
  status?: number;
  headers?: HeadersInit;
  attempt?: number;
  elapsedMs?: number;
  timeoutMs?: number;
}

function delayOf(failure: Case): number | undefined {
  const {
    config,
    codes,
    method = "GET",
    status,
    headers = {},
    attempt = 1,
    elapsedMs = 0,
    timeoutMs = 60_000,
  } = failure;
  const response = status === undefined ? undefined : new Response(null, { status, headers });
  return nextDelay({ config, codes, method, timeoutMs }, response, attempt, elapsedMs);
}

const retried = (failure: Case) => delayOf(failure) !== undefined;

describe("nextDelay", () => {
  test.each([408, 429, 500, 502, 503, 504, 524, 529])("GET, PUT and DELETE are retried after %d", (status) => {
    for (const method of ["GET", "PUT", "DELETE"]) expect(retried({ method, status }), method).toBe(true);
  });

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
    expect(retried({ method: "POST", config: config(true) })).toBe(true);
    expect(retried({ method: "GET", config: config(false) })).toBe(false);
  });

  test("there are two retries unless a backoff is given", () => {
    expect([1, 2, 3].map((attempt) => retried({ status: 503, attempt }))).toEqual([true, true, false]);
    const config = { strategy: "backoff", backoff: {} } as const;
    expect(retried({ status: 503, attempt: 30, config })).toBe(true);
  });

  test("strategy none retries nothing", () => {
    expect(retried({ status: 503, config: { strategy: "none" } })).toBe(false);
  });

  test.each<[StatusCodePattern[], number, boolean]>([
    [["5XX"], 501, true],
    [["5xx"], 599, true],
    [["5XX"], 429, false],
    [["429"], 429, true],
    [[418], 418, true],
    [[], 503, false],
  ])("with retryCodes %j, a %d is retried: %s", (codes, status, expected) => {
    expect(retried({ method: "POST", codes, status })).toBe(expected);
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
    expect([1, 2, 3].map((attempt) => delayOf({ status: 503, attempt, config }))).toEqual([10, 30, 50]);
  });

  test("Retry-After takes the place of the wait, in seconds or as a date", () => {
    expect(delayOf({ status: 429, headers: { "retry-after": "7" } })).toBe(7000);
    expect(delayOf({ status: 429, headers: { "retry-after": "0.5" } })).toBe(500);
    expect(delayOf({ status: 429, headers: { "retry-after": "0" } })).toBe(0);
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
    expect(delayOf({ status: 429, headers: { "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" } })).toBe(9000);
    expect(delayOf({ status: 429, headers: { "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" } })).toBe(0);
  });

  test("a Retry-After that nobody can read is passed over", () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(delayOf({ status: 429, headers: { "retry-after": "soon" } })).toBe(250);
  });

  test("an attempt that would start after the time limit is not waited for", () => {
    const headers = { "retry-after": "10" };
    expect(delayOf({ status: 429, headers, timeoutMs: 10_001 })).toBe(10_000);
    expect(retried({ status: 429, headers, timeoutMs: 10_000 })).toBe(false);
    expect(retried({ status: 429, headers, timeoutMs: 12_000, elapsedMs: 3000 })).toBe(false);
    const config = { strategy: "backoff", backoff: { maxElapsedTime: 5000 } } as const;
    expect(retried({ status: 429, headers, config })).toBe(false);
  });

  test("without a time limit any Retry-After is waited for", () => {
    expect(delayOf({ status: 429, headers: { "retry-after": "86400" }, timeoutMs: Infinity })).toBe(86_400_000);
  });
});
