import { describe, expect, test } from "vitest";
import { InvalidRequestError, type OpenRouterError, ResponseValidationError } from "../src/errors/index.js";
import type { Result } from "../src/result.js";
import { api, failure, success } from "./support.js";

/** A call of a function that differs from others only in its description. */
export interface Case {
  /** The name of the function, perhaps with a word on the call. */
  readonly name: string;
  /** The call. Its path parameters, if it has any, are all `id`. */
  readonly call: (id: string) => Promise<Result<unknown, unknown>>;
  /** What is sent if they are `a/b`. */
  readonly sent: readonly [method: string, path: string, body?: object];
  /** The status of success, if it is not 200. */
  readonly status?: 201 | 202;
  /** What may come back, and comes out as it is. */
  readonly answers: readonly object[];
  /** What lacks too much to be an answer. */
  readonly unreadable: object;
  /** One of the documented errors. */
  readonly error: readonly [status: number, type: new (...args: never[]) => OpenRouterError];
  /** Its body, if it is not as usual. */
  readonly errorBody?: { readonly error: { readonly code: string | number; readonly message: string } };
}

/** Tests of all cases: what is sent, what comes back, one error, and path parameters that must not be sent. */
export function describeCases(cases: readonly Case[]): void {
  describe.each(cases)(
    "$name",
    ({ call, sent, status = 200, answers, unreadable, error: [failed, type], errorBody }) => {
      const [method, path, body = ""] = sent;
      const endpoint = () =>
        api().intercept(`/api/v1${path}`, method, (received) => {
          expect(received).toEqual(body);
          return true;
        });

      test.each(answers)("returns the answer, with fields it does not know", async (answer) => {
        endpoint().reply(status, answer);

        expect(success(await call("a/b"))).toEqual(answer);
      });

      test("an answer without what it is about is a ResponseValidationError", async () => {
        endpoint().reply(status, unreadable);

        const error = failure(await call("a/b"));
        expect(error).toBeInstanceOf(ResponseValidationError);
        expect(error).toMatchObject({ rawValue: unreadable });
      });

      test(`${failed} becomes ${type.name}`, async () => {
        const answer = errorBody ?? { error: { code: failed, message: "No" } };
        endpoint().reply(failed, answer);

        const error = failure(await call("a/b"));
        expect(error).toBeInstanceOf(type);
        expect(error).toMatchObject({ statusCode: failed, body: answer, ...answer.error });
      });
    },
  );

  describe.each(cases.filter(({ sent }) => sent[1].includes("a%2Fb")))("$name", ({ call }) => {
    test.each(["", ".", "..", "%2e%2E", "a\nb"])("sends nothing for %j", async (id) => {
      expect(failure(await call(id))).toBeInstanceOf(InvalidRequestError);
    });
  });
}
