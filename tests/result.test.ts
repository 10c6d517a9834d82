import { describe, expect, test } from "vitest";
import {
  all,
  andThen,
  err,
  fromPromise,
  map,
  mapError,
  match,
  ok,
  orElse,
  type Result,
  tap,
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

  test("orElse goes on after a failure, also asynchronously", async () => {
    expect(orElse(bad, (error) => ok(error.length))).toEqual(ok(2));
    expect(orElse(bad, () => err("worse"))).toEqual(err("worse"));
    expect(await orElse(bad, async () => ok(7))).toEqual(ok(7));
    expect(orElse(good, () => ok(1))).toBe(good);
  });

  test("tap looks at the value only, and gives the result itself", () => {
    const seen: number[] = [];
    expect(tap(good, (value) => seen.push(value))).toBe(good);
    expect(tap(bad, (value) => seen.push(value))).toBe(bad);
    expect(seen).toEqual([2]);
  });

  test("fromPromise makes a failure of what a promise rejects with", async () => {
    expect(await fromPromise(Promise.resolve(1))).toEqual(ok(1));
    const cause = new Error("x");
    expect(await fromPromise(Promise.reject(cause))).toEqual(err(cause));
    expect(await fromPromise(Promise.reject(cause), () => "no")).toEqual(err("no"));
  });

  test("match handles either", () => {
    const handlers = { ok: (value: number) => `${value}`, err: shout };
    expect(match(good, handlers)).toBe("2");
    expect(match(bad, handlers)).toBe("no!");
  });

  describe("with a promise of a result", () => {
    const goodCall = () => Promise.resolve(good);
    const badCall = () => Promise.resolve(bad);

    test("each returns a promise of what it returns otherwise", async () => {
      expect(await map(goodCall(), double)).toEqual(ok(4));
      expect(await map(badCall(), double)).toBe(bad);
      expect(await mapError(goodCall(), shout)).toBe(good);
      expect(await mapError(badCall(), shout)).toEqual(err("no!"));
      expect(await andThen(goodCall(), (value) => ok(value + 1))).toEqual(ok(3));
      expect(await andThen(badCall(), () => ok(1))).toBe(bad);
      expect(await orElse(badCall(), (error) => ok(error.length))).toEqual(ok(2));
      expect(await orElse(goodCall(), () => ok(1))).toBe(good);
      expect(await match(goodCall(), { ok: double, err: shout })).toBe(4);
      expect(await match(badCall(), { ok: double, err: shout })).toBe("no!");
    });

    test("asynchronous callbacks are awaited", async () => {
      expect(await map(goodCall(), async (value) => value + 1)).toEqual(ok(3));
      expect(await mapError(badCall(), async (error) => error.length)).toEqual(err(2));
      expect(await andThen(goodCall(), async () => bad)).toBe(bad);
      expect(await orElse(badCall(), async () => good)).toBe(good);
      expect(await match(goodCall(), { ok: async (value) => value, err: shout })).toBe(2);
      const seen: number[] = [];
      const look = async (value: number) => {
        await Promise.resolve();
        seen.push(value);
      };
      expect(await tap(goodCall(), look)).toBe(good);
      expect(await tap(badCall(), look)).toBe(bad);
      expect(seen).toEqual([2]);
    });

    test("three steps need one await, and stop at the first failure", async () => {
      const steps: string[] = [];
      const step = (name: string, result: Result<number, string>) => async () => {
        steps.push(name);
        return result;
      };
      const last = map(andThen(andThen(goodCall(), step("a", good)), step("b", bad)), double);
      expect(await last).toBe(bad);
      expect(await andThen(last, step("c", good))).toBe(bad);
      expect(await orElse(last, step("d", good))).toBe(good);
      expect(steps).toEqual(["a", "b", "d"]);
    });

    test("a callback that throws makes the promise reject", async () => {
      const fail = () => {
        throw new Error("x");
      };
      await expect(map(goodCall(), fail)).rejects.toThrow("x");
      expect(() => map(good, fail)).toThrow("x");
    });
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
