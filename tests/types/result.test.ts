import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import {
  type GenerationsGetGenerationError,
  generationsGetGeneration,
} from "../../src/funcs/generationsGetGeneration.js";
import type { ErrorOf } from "../../src/lib/call/outcome.js";
import {
  all,
  andThen,
  type Err,
  err,
  fromPromise,
  map,
  mapError,
  match,
  type Ok,
  ok,
  orElse,
  type Result,
  tap,
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

  test("are promises if the first argument is one", () => {
    const types = (pending: Promise<Result<number, "a">>) => {
      expectTypeOf(map(pending, String)).toEqualTypeOf<Promise<Result<string, "a">>>();
      expectTypeOf(map(pending, async () => true)).toEqualTypeOf<Promise<Result<boolean, "a">>>();
      expectTypeOf(map(number, async () => true)).toEqualTypeOf<Result<Promise<boolean>, "a">>();
      expectTypeOf(mapError(pending, () => 5)).toEqualTypeOf<Promise<Result<number, number>>>();
      expectTypeOf(andThen(pending, () => text)).toEqualTypeOf<Promise<Result<string, "b"> | Err<"a">>>();
      expectTypeOf(andThen(pending, async () => text)).toEqualTypeOf<Promise<Result<string, "b"> | Err<"a">>>();
      expectTypeOf(orElse(pending, async () => text)).toEqualTypeOf<Promise<Result<string, "b"> | Ok<number>>>();
      expectTypeOf(orElse(number, () => text)).toEqualTypeOf<Result<string, "b"> | Ok<number>>();
      expectTypeOf(tap(pending, () => {})).toEqualTypeOf<Promise<Result<number, "a">>>();
      expectTypeOf(tap(number, () => {})).toEqualTypeOf<Result<number, "a">>();
      expectTypeOf(match(pending, { ok: async () => 1, err: () => "x" })).toEqualTypeOf<Promise<number | string>>();
      expectTypeOf(fromPromise(Promise.resolve(1))).toEqualTypeOf<Promise<Result<number, unknown>>>();
      expectTypeOf(fromPromise(Promise.resolve(1), () => new TypeError())).toEqualTypeOf<
        Promise<Result<number, TypeError>>
      >();
      // @ts-expect-error a step gives a result
      andThen(pending, () => 5);
      // @ts-expect-error a promise of something else
      map(Promise.resolve(5), String);
    };
    expectTypeOf(types).toBeFunction();
  });

  test("collect the errors of three steps, whether a step is a result or a promise", () => {
    const types = (core: OpenRouterCore) => {
      const record = andThen(chatSend(core, { messages: [] }), ({ id }) => generationsGetGeneration(core, { id }));
      const cost = map(record, ({ data }) => data.total_cost);
      expectTypeOf(cost).toEqualTypeOf<
        Promise<Result<number, ErrorOf<typeof chatSend> | GenerationsGetGenerationError>>
      >();
      const either = andThen(number, async () => text);
      expectTypeOf(map(either, () => 1n)).toEqualTypeOf<
        Promise<Result<bigint, "a" | "b">> | Result<bigint, "a" | "b">
      >();
      mapError(record, (error) => {
        expectTypeOf(error).toEqualTypeOf<ErrorOf<typeof chatSend> | GenerationsGetGenerationError>();
      });
    };
    expectTypeOf(types).toBeFunction();
  });

  test("work in code that is generic over value and error", () => {
    const types = <Value, Failure>(result: Result<Value, Failure>, pending: Promise<Result<Value, Failure>>) => {
      const one: Result<[Value], Failure> = map(result, (value: Value): [Value] => [value]);
      const two: Promise<Result<[Value], Failure>> = map(pending, (value: Value): [Value] => [value]);
      const three: Result<Value, string> = mapError(result, (error: Failure) => `${error}`);
      return [one, two, three];
    };
    expectTypeOf(types).toBeFunction();
  });

  test("narrow after destructuring", () => {
    const types = () => {
      const { ok, value, error } = number;
      if (ok) {
        expectTypeOf(value).toEqualTypeOf<number>();
        expectTypeOf(error).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(value).toEqualTypeOf<undefined>();
        expectTypeOf(error).toEqualTypeOf<"a">();
      }
      // @ts-expect-error only where it is a failure
      const known: "a" = error;
      return known;
    };
    expectTypeOf(types).toBeFunction();
  });

  test("keep the order of results in all", () => {
    const types = async () => {
      const both = all(await Promise.all([Promise.resolve(number), Promise.resolve(text)]));
      expectTypeOf(both).toEqualTypeOf<Result<[number, string], "a" | "b">>();
    };
    expectTypeOf(types).toBeFunction();
  });

  test("accept nothing but results", () => {
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
