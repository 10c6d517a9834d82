import { describe, expectTypeOf, test } from "vitest";
import { NotFoundResponseError, OpenRouterError, RequestTimeoutError, toPlain } from "../../src/errors/index.js";
import type { GenerationsGetGenerationError } from "../../src/funcs/generationsGetGeneration.js";

/** The type of Effect's `catchTag`: the error it matches, and the errors it leaves. */
declare function catchTag<Failure, const Tag extends Failure extends { _tag: string } ? Failure["_tag"] : never>(
  failed: { readonly error: Failure },
  tag: Tag,
  handle: (error: Extract<Failure, { _tag: Tag }>) => unknown,
): Exclude<Failure, { _tag: Tag }>;

describe("the types of errors", () => {
  test("have a tag that is their name", () => {
    expectTypeOf<NotFoundResponseError["_tag"]>().toEqualTypeOf<"NotFoundResponseError">();
    expectTypeOf<GenerationsGetGenerationError["_tag"]>().toEqualTypeOf<GenerationsGetGenerationError["name"]>();
    const types = (error: GenerationsGetGenerationError) => {
      if (error._tag === "RequestTimeoutError") expectTypeOf(error.timeoutMs).toEqualTypeOf<number>();
      // @ts-expect-error no error of this function
      return error._tag === "GoneResponseError";
    };
    expectTypeOf(types).toBeFunction();
  });

  test("are caught by tag", () => {
    const types = (failed: { error: GenerationsGetGenerationError }) => {
      const rest = catchTag(failed, "NotFoundResponseError", (error) => {
        expectTypeOf(error).toEqualTypeOf<NotFoundResponseError>();
      });
      expectTypeOf(rest).toEqualTypeOf<Exclude<GenerationsGetGenerationError, NotFoundResponseError>>();
      // @ts-expect-error no error of this function
      catchTag(failed, "GoneResponseError", () => {});
    };
    expectTypeOf(types).toBeFunction();
  });

  test("can be told apart as plain data", () => {
    const types = (error: GenerationsGetGenerationError) => {
      const plain = toPlain(error);
      if (plain.name === "RequestTimeoutError") expectTypeOf(plain.timeoutMs).toEqualTypeOf<number>();
      if (plain.name === "TooManyRequestsResponseError") {
        expectTypeOf(plain.statusCode).toEqualTypeOf<number>();
        expectTypeOf(plain.retryAfterMs).toEqualTypeOf<number | undefined>();
        // @ts-expect-error headers stay behind
        plain.headers;
      }
      // @ts-expect-error so do methods
      plain.toJSON;
    };
    expectTypeOf(types).toBeFunction();
  });

  test("are constructed with their fields", () => {
    // @ts-expect-error no fields
    expectTypeOf(() => new NotFoundResponseError("no")).toBeFunction();
    // @ts-expect-error no limit
    expectTypeOf(() => new RequestTimeoutError("late", {})).toBeFunction();
    // @ts-expect-error of no status in particular
    expectTypeOf(() => new OpenRouterError("no")).toBeFunction();
  });
});
