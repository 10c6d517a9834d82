import type { Interceptor } from "nock";
import { describe, expect, test } from "vitest";
import * as errors from "../src/errors/index.js";
import type { Result } from "../src/result.js";
import { api, failure, success } from "./support.js";

/** The class of each status that any operation documents. */
export const classes = {
  400: errors.BadRequestResponseError,
  401: errors.UnauthorizedResponseError,
  402: errors.PaymentRequiredResponseError,
  403: errors.ForbiddenResponseError,
  404: errors.NotFoundResponseError,
  408: errors.RequestTimeoutResponseError,
  409: errors.ConflictResponseError,
  410: errors.GoneResponseError,
  413: errors.PayloadTooLargeResponseError,
  415: errors.UnsupportedMediaTypeResponseError,
  422: errors.UnprocessableEntityResponseError,
  429: errors.TooManyRequestsResponseError,
  500: errors.InternalServerResponseError,
  502: errors.BadGatewayResponseError,
  503: errors.ServiceUnavailableResponseError,
  504: errors.GatewayTimeoutResponseError,
  524: errors.EdgeNetworkTimeoutResponseError,
  529: errors.ProviderOverloadedResponseError,
};

export type Status = keyof typeof classes;
export type ErrorType = new (...args: never[]) => errors.OpenRouterError;

/** The formats of an error. Its `code` can be called `type`. */
export interface ErrorBody {
  readonly error: {
    readonly code?: string | number;
    readonly type?: string;
    readonly message: string;
    readonly metadata?: object;
  };
}

/** A call, and the interceptor that responds to it. */
export interface Answered {
  readonly call: () => Promise<Result<unknown, unknown>>;
  readonly endpoint: () => Interceptor;
}

/** The class of a status in an operation with these documented errors. */
export function classOf(status: Status, documented: readonly Status[]): ErrorType {
  return documented.includes(status) ? classes[status] : errors.OpenRouterDefaultError;
}

/** Responds to a call with an error, and expects that error, of this class. */
async function expectError({ call, endpoint }: Answered, status: number, type: ErrorType, errorBody?: ErrorBody) {
  const body: ErrorBody = errorBody ?? { error: { code: status, message: "No" } };
  endpoint().reply(status, body);

  const error = failure(await call());
  const { type: code, ...fields } = body.error;
  expect(error, String(status)).toBeInstanceOf(type);
  expect(error).toMatchObject({ statusCode: status, body, code, ...fields });
}

/** Tests of all documented statuses, and of one that is documented only elsewhere. */
export function testStatuses(answered: Answered, documented: readonly Status[], errorBody?: ErrorBody): void {
  test.each(documented)("%i becomes the class of its status", async (status) => {
    await expectError(answered, status, classes[status], errorBody);
  });

  test("a status that is not documented becomes OpenRouterDefaultError", async () => {
    const others = Object.keys(classes).filter((status) => !documented.some((known) => String(known) === status));
    for (const status of [...others, 418]) {
      await expectError(answered, Number(status), errors.OpenRouterDefaultError, errorBody);
    }
  });
}

/** A call of a function that differs from others only in its description. */
export type Case = {
  /** The name of the function, perhaps with a word on the call. */
  readonly name: string;
  /** The call. Its path parameters, if it has any, are all `id`. */
  readonly call: (id: string) => Promise<Result<unknown, unknown>>;
  /** The request line if they are `a/b`. */
  readonly sent: readonly [method: string, path: string, body?: object];
  /** The status of success, if it is not 200. */
  readonly status?: 201 | 202;
  /** Responses that are values unchanged. */
  readonly answers: readonly object[];
  /** A body that is refused, or the name of the one field that every response has. */
  readonly unreadable: object | string;
  /** The body of its errors, if it has another format. */
  readonly errorBody?: ErrorBody;
} & (
  | {
      /** One of the documented errors. */
      readonly error: readonly [status: number, type: ErrorType];
    }
  | {
      /** All documented errors. */
      readonly statuses: readonly Status[];
    }
);

/** An identifier with every character that would end a segment of a path. */
const ID = "a/b?c#d";

/** Tests of all cases: requests, responses, errors, and path parameters that must not be sent. */
export function describeCases(cases: readonly Case[]): void {
  describe.each(cases)("$name", ({ call, sent, status = 200, answers, unreadable, errorBody, ...documented }) => {
    const [method, path, body = ""] = sent;
    const endpoint = () =>
      api().intercept(`/api/v1${path.replaceAll("a%2Fb", encodeURIComponent(ID))}`, method, (received) => {
        expect(received).toEqual(body);
        return true;
      });
    const answered: Answered = { call: () => call(ID), endpoint };

    test.each(answers)("returns the answer, with fields it does not know", async (answer) => {
      endpoint().reply(status, answer);

      expect(success(await call(ID))).toEqual(answer);
    });

    test("an answer without what it is about is a ResponseValidationError", async () => {
      const [rawValue, found] =
        typeof unreadable === "string" ? [{ made_up: 1 }, { issues: [{ path: [unreadable] }] }] : [unreadable, {}];
      endpoint().reply(status, rawValue);

      const error = failure(await call(ID));
      expect(error).toBeInstanceOf(errors.ResponseValidationError);
      expect(error).toMatchObject({ rawValue, ...found });
    });

    if ("statuses" in documented) {
      testStatuses(answered, documented.statuses, errorBody);
    } else {
      const [failed, type] = documented.error;
      test(`${failed} becomes ${type.name}`, () => expectError(answered, failed, type, errorBody));
    }
  });

  describe.each(cases.filter(({ sent }) => sent[1].includes("a%2Fb")))("$name", ({ call }) => {
    test.each(["", ".", "..", "%2e%2E", "a\nb"])("sends nothing for %j", async (id) => {
      const error = failure(await call(id));
      expect(error).toBeInstanceOf(errors.InvalidRequestError);
      expect(error).toMatchObject({ message: expect.stringMatching(/^`\w+` must be/) });
    });
  });
}
