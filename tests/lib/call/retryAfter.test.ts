import { beforeEach, describe, expect, test, vi } from "vitest";
import { retryAfterMs } from "../../../src/lib/call/retryAfter.js";

const NOW = Date.UTC(2026, 4, 6, 7, 8, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

describe("retryAfterMs", () => {
  test.each<[string, number | undefined]>([
    ["5", 5000],
    ["0", 0],
    ["0.25", 250],
    [" 7 ", 7000],
    ["Wed, 06 May 2026 07:08:39 GMT", 30_000],
    ["Wednesday, 06-May-26 07:08:39 GMT", 30_000],
    ["Wed May  6 07:08:39 2026", undefined],
    ["Tue, 05 May 2026 07:08:09 GMT", 0],
    ["-5", undefined],
    ["soon", undefined],
    ["soon 5", undefined],
    ["5 s", undefined],
    ["0x10", undefined],
    ["1e3", undefined],
    ["Infinity", undefined],
    ["2026-05-06T07:08:39Z", undefined],
    ["Wed, 99 Foo 2026 07:08:39 GMT", undefined],
    ["", undefined],
  ])("takes Retry-After: %j as %s", (value, expected) => {
    expect(retryAfterMs(new Headers({ "retry-after": value }))).toBe(expected);
  });

  test.each<[string, number | undefined]>([
    [`${NOW + 1500}`, 1500],
    [`${NOW - 1}`, 0],
    ["60", undefined],
    [`${NOW / 1000}`, undefined],
    [`${NOW}0`, undefined],
    ["NaN", undefined],
  ])("takes X-RateLimit-Reset: %s as %s", (value, expected) => {
    expect(retryAfterMs(new Headers({ "X-RateLimit-Reset": value }))).toBe(expected);
    for (const headers of [{ "X-RateLimit-Reset": value }, { "x-ratelimit-reset": Number(value) }]) {
      expect(retryAfterMs(new Headers(), { headers })).toBe(expected);
    }
  });

  test.each([null, "x", 5, [], { "X-RateLimit-Reset": { toString: 1 } }, { "X-RateLimit-Reset": null }])(
    "passes over %j among the headers of metadata",
    (headers) => {
      expect(retryAfterMs(new Headers(), { headers })).toBeUndefined();
    },
  );

  test("prefers Retry-After, unless it cannot be read, and the header to the metadata", () => {
    const reset = { "x-ratelimit-reset": `${NOW + 9000}` };
    expect(retryAfterMs(new Headers({ "retry-after": "1", ...reset }))).toBe(1000);
    expect(retryAfterMs(new Headers({ "retry-after": "soon", ...reset }))).toBe(9000);
    expect(retryAfterMs(new Headers(reset), { headers: { "x-ratelimit-reset": `${NOW + 1}` } })).toBe(9000);
    expect(retryAfterMs(new Headers(), undefined)).toBeUndefined();
  });
});
