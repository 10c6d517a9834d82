import { describe, expectTypeOf, test } from "vitest";
import {
  all,
  andThen,
  type Err,
  err,
  map,
  mapError,
  match,
  type Ok,
  ok,
  type Result,
  unwrap,
  unwrapOr,
} from "../../src/result.js";

declare const number: Result<number, "a">;
declare const text: Result<string, "b">;

describe("the types of result", () => {
  test("narrow on ok", () => {
    const check = (result: Result<number, "a">) => {
      if (result.ok) {
        expectTypeOf(result.value).toEqualTypeOf<number>();
        expectTypeOf(result.error).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(result.error).toEqualTypeOf<"a">();
        expectTypeOf(result.value).toEqualTypeOf<undefined>();
      }
      expectTypeOf(result.value).toEqualTypeOf<number | undefined>();
    };
    expectTypeOf(check).toBeFunction();
  });

  test("follow the combinators", () => {
    const types = () => {
      expectTypeOf(ok(1)).toEqualTypeOf<Ok<number>>();
      expectTypeOf(err("x" as const)).toEqualTypeOf<Err<"x">>();
      expectTypeOf(map(number, String)).toEqualTypeOf<Result<string, "a">>();
      expectTypeOf(mapError(number, () => 5)).toEqualTypeOf<Result<number, number>>();
      expectTypeOf(andThen(number, () => text)).toEqualTypeOf<Result<string, "b"> | Err<"a">>();
      expectTypeOf(andThen(number, async () => text)).toEqualTypeOf<Promise<Result<string, "b">> | Err<"a">>();
      expectTypeOf(match(number, { ok: () => 1, err: () => "x" })).toEqualTypeOf<number | string>();
      expectTypeOf(unwrap(number)).toEqualTypeOf<number>();
      expectTypeOf(unwrapOr(number, null)).toEqualTypeOf<number | null>();
      expectTypeOf(all([number, text])).toEqualTypeOf<Result<[number, string], "a" | "b">>();
      expectTypeOf(all([number] as readonly Result<number, "a">[])).toEqualTypeOf<Result<number[], "a">>();
    };
    expectTypeOf(types).toBeFunction();
  });

  test("keep the order of calls that were awaited together", () => {
    const types = async () => {
      const both = all(await Promise.all([Promise.resolve(number), Promise.resolve(text)]));
      expectTypeOf(both).toEqualTypeOf<Result<[number, string], "a" | "b">>();
    };
    expectTypeOf(types).toBeFunction();
  });

  test("take nothing but results", () => {
    const types = () => {
      // @ts-expect-error a value that is not wrapped
      all([number, 5]);
      // @ts-expect-error no list
      all(number);
      // @ts-expect-error a promise that was not awaited
      all([number, Promise.resolve(text)]);
    };
    expectTypeOf(types).toBeFunction();
  });
});
