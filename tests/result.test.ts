import { describe, expect, test } from "vitest";
import {
  all,
  andThen,
  err,
  map,
  mapError,
  match,
  ok,
  type Result,
  unwrap,
  unwrapAsync,
  unwrapOr,
} from "../src/result.js";

const good: Result<number, string> = ok(2);
const bad: Result<number, string> = err("no");
const double = (value: number) => value * 2;
const shout = (error: string) => `${error}!`;

describe("result", () => {
  test("ok and err are plain objects", () => {
    expect(good).toStrictEqual({ ok: true, value: 2 });
    expect(bad).toStrictEqual({ ok: false, error: "no" });
  });

  test("map changes the value only", () => {
    expect(map(good, double)).toEqual(ok(4));
    expect(map(bad, double)).toBe(bad);
  });

  test("mapError changes the error only", () => {
    expect(mapError(good, shout)).toBe(good);
    expect(mapError(bad, shout)).toEqual(err("no!"));
  });

  test("andThen goes on after a success, also asynchronously", async () => {
    expect(andThen(good, (value) => ok(value + 1))).toEqual(ok(3));
    expect(andThen(good, () => err("later"))).toEqual(err("later"));
    expect(await andThen(good, async (value) => ok(value + 1))).toEqual(ok(3));
    expect(andThen(bad, () => ok(1))).toBe(bad);
  });

  test("match handles either", () => {
    const handlers = { ok: (value: number) => `${value}`, err: shout };
    expect(match(good, handlers)).toBe("2");
    expect(match(bad, handlers)).toBe("no!");
  });

  test("unwrap gives the value or throws the error itself", () => {
    expect(unwrap(good)).toBe(2);
    const error = new Error("x");
    expect(() => unwrap(err(error))).toThrow(error);
  });

  test("unwrapAsync resolves to the value or rejects with the error itself", async () => {
    expect(await unwrapAsync(Promise.resolve(good))).toBe(2);
    await expect(unwrapAsync(Promise.resolve(bad))).rejects.toBe("no");
  });

  test("unwrapOr gives the value or the fallback", () => {
    expect(unwrapOr(good, 0)).toBe(2);
    expect(unwrapOr(bad, 0)).toBe(0);
  });

  test("all gives every value or the first error", () => {
    expect(all([good, ok("x")])).toEqual(ok([2, "x"]));
    expect(all([good, bad, err("second")])).toEqual(err("no"));
    expect(all([])).toEqual(ok([]));
  });
});
