import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  NotFoundResponseError,
  OpenRouterDefaultError,
  ResponseValidationError,
  TooManyRequestsResponseError,
} from "../../../src/errors/index.js";
import { explainFailure } from "../../../src/lib/answer/explain.js";
import { readResponse } from "../../../src/lib/answer/read.js";
import { type Deadline, startDeadline } from "../../../src/lib/call/deadline.js";
import type { Operation } from "../../../src/lib/call/operation.js";
import { object, string, unchecked } from "../../../src/lib/schema.js";
import { failure, KEY, success } from "../../support.js";

/** The headers of the request. */
const SENT = new Headers({ authorization: `Bearer ${KEY}` });

const schema = object<{ id: string }>({ id: string() });
const operation: Operation = {
  name: "thing",
  method: "GET",
  path: "/things",
  response: schema,
  errors: { 404: NotFoundResponseError, 429: TooManyRequestsResponseError },
};

const read = (body: BodyInit | null, init?: ResponseInit) =>
  readResponse({ operation, response: new Response(body, init), sent: SENT }, schema, startDeadline(5000, []));
const readError = async (status: number, body: unknown) =>
  failure(await read(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "x-a": "b" } }));

describe("a successful answer", () => {
  test("is given as it came, unknown fields at any depth included", async () => {
    const text = '{"id":"1","more":{"deep":[1,{"x":null}]},"__proto__":{"polluted":true}}';
    const value = success(await read(text));
    expect(JSON.stringify(value)).toBe(text);
    expect(Object.hasOwn(value as object, "__proto__")).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("may begin with white space and a byte order mark", async () => {
    expect(success(await read(`\uFEFF${"\n         \n".repeat(200)}{"id":"1"}`))).toEqual({ id: "1" });
  });

  test("may have an `error` beside what was promised", async () => {
    expect(success(await read('{"id":"1","error":{"code":500}}'))).toEqual({ id: "1", error: { code: 500 } });
  });

  test("without content is null", async () => {
    expect(failure(await read(""))).toMatchObject({ rawText: "", issues: [{ path: [], message: "expected object" }] });
    const answer = { operation, response: new Response(null, { status: 204 }), sent: new Headers() };
    expect(success(await readResponse(answer, unchecked<null>(), startDeadline(5000, [])))).toBeNull();
  });

  test.each(["<html></html>", '{"id":"1"'])(
    "that is not JSON (%j) is kept as text in a ResponseValidationError",
    async (text) => {
      const error = failure(await read(text, { headers: { "x-generation-id": "gen-9" } }));
      expect(error).toBeInstanceOf(ResponseValidationError);
      expect(error).toMatchObject({
        rawText: text,
        rawValue: undefined,
        statusCode: 200,
        generationId: "gen-9",
        issues: [{ message: "expected JSON" }],
      });
      expect(error.message).toBe("Unexpected answer: body: expected JSON");
    },
  );

  test("that lacks a field is kept whole in a ResponseValidationError, which says where it differs", async () => {
    const error = failure(await read('{"id":7,"paid":"for"}'));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({
      rawValue: { id: 7, paid: "for" },
      issues: [{ path: ["id"], message: "expected string" }],
    });
    expect(error.message).toBe("Unexpected answer: id: expected string");
  });

  test.each([null, 1, "x", []])("%j is no object", async (value) => {
    expect(failure(await read(JSON.stringify(value)))).toMatchObject({ rawValue: value });
  });
});

describe("an answer with status 200 that is an error", () => {
  test("becomes the class of its code", async () => {
    const body = { id: "gen-5", error: { code: 429, message: "slow down" } };
    const error = failure(
      await readResponse(
        { operation, response: Response.json(body), sent: SENT },
        object<{ data: string }>({ data: string() }),
        startDeadline(5000, []),
      ),
    );
    expect(error).toBeInstanceOf(TooManyRequestsResponseError);
    expect(error).toMatchObject({ statusCode: 429, code: 429, message: "slow down", body, generationId: "gen-5" });
  });

  test("is an OpenRouterDefaultError where the class is not known", async () => {
    expect(failure(await read('{"error":{"code":502,"message":"x"}}'))).toMatchObject({
      name: "OpenRouterDefaultError",
      statusCode: 502,
    });
    expect(failure(await read('{"error":{"code":"server_error","message":"x"}}'))).toMatchObject({
      name: "OpenRouterDefaultError",
      statusCode: 200,
      code: "server_error",
    });
  });
});

describe("an error of a model", () => {
  const asked: Operation = { ...operation, explain: explainFailure };
  const readAsked = async (status: number, body: unknown, headers = {}) =>
    failure(
      await readResponse(
        { operation: asked, response: Response.json(body, { status, headers }), sent: SENT },
        object<{ data: string }>({ data: string() }),
        startDeadline(5000, []),
      ),
    );

  test.each<[string, object]>([
    ["its type", { error: { type: "rate_limit_error", message: "x" } }],
    ["its code", { error: { code: "rate_limit_exceeded", message: "x" } }],
    ["its code, a number as text", { error: { code: "429", message: "x" } }],
    ["the type in its metadata", { error: { message: "x", metadata: { error_type: "rate_limit_exceeded" } } }],
    ["Anthropic's form", { type: "error", error: { type: "rate_limit_error", message: "x" } }],
    ["Anthropic's form without an inner error", { type: "error", code: "rate_limit_exceeded", message: "x" }],
    ["a text as error", { error: "rate limit exceeded", message: "x" }],
  ])("with status 200 has the class of %s", async (_, body) => {
    const error = await readAsked(200, body);
    expect(error).toBeInstanceOf(TooManyRequestsResponseError);
    expect(error).toMatchObject({ statusCode: 429, message: "x", body });
  });

  test("with a word that is not documented is an OpenRouterDefaultError with the status of the word", async () => {
    expect(await readAsked(200, { error: { type: "overloaded_error" } })).toMatchObject({
      name: "OpenRouterDefaultError",
      statusCode: 529,
      code: "overloaded_error",
    });
    expect(await readAsked(200, { error: { type: "surprise" } })).toMatchObject({ statusCode: 200, code: "surprise" });
  });

  test("with a number and a word has the number, and the status of the response before both", async () => {
    expect(await readAsked(200, { error: { code: 404, type: "rate_limit_error" } })).toMatchObject({ statusCode: 404 });
    expect(await readAsked(404, { error: { type: "rate_limit_error" } })).toMatchObject({ statusCode: 404 });
  });

  test("ends with what the provider said, once", async () => {
    const raw = '{"error":{"message":"region not served"}}';
    const message = "Provider returned error";
    expect((await readAsked(404, { error: { message, metadata: { raw } } })).message).toBe(
      "Provider returned error: region not served",
    );
    expect((await readAsked(404, { error: { message: "Sorry: region not served", metadata: { raw } } })).message).toBe(
      "Sorry: region not served",
    );
    expect((await readAsked(404, { error: { metadata: { raw: "down" } } })).message).toBe("HTTP 404: down");
    expect((await readAsked(404, { error: { message, metadata: { raw: null } } })).message).toBe(message);
    expect((await readAsked(404, { error: { message, metadata: { raw: KEY } } })).message).toBe(`${message}: [key]`);
  });

  test("says when to come back where it makes sense", async () => {
    const headers = { "retry-after": "1.5" };
    const metadata = { headers: { "X-RateLimit-Reset": "1000000000000" } }; // long ago
    for (const status of [429, 503, 529]) {
      expect(await readAsked(status, {}, headers)).toMatchObject({ retryAfterMs: 1500 });
      expect(await readAsked(200, { error: { code: status, metadata } })).toMatchObject({ retryAfterMs: 0 });
    }
    expect(await readAsked(429, {}, { "retry-after": "soon" })).toMatchObject({ retryAfterMs: undefined });
    expect(await readAsked(404, {}, headers)).toMatchObject({ retryAfterMs: undefined });
  });
});

describe("an error status", () => {
  test("becomes its class, with everything the server says", async () => {
    const metadata = { provider_name: "Acme", raw: { error: "full" } };
    const body = { error: { code: 429, message: "busy", metadata }, user_id: "u" };
    const error = await readError(429, body);
    expect(error).toBeInstanceOf(TooManyRequestsResponseError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ statusCode: 429, code: 429, message: "busy", metadata, providerName: "Acme", body });
    expect((error as TooManyRequestsResponseError).headers.get("x-a")).toBe("b");
  });

  test("that is not documented becomes OpenRouterDefaultError", async () => {
    expect(await readError(418, { error: { message: "teapot" } })).toBeInstanceOf(OpenRouterDefaultError);
  });

  test("wins over the code in its body", async () => {
    expect(await readError(404, { error: { code: 429, message: "x" } })).toMatchObject({
      name: "NotFoundResponseError",
      statusCode: 404,
      code: 429,
    });
  });

  test.each<[string, unknown, { message: string; code: string | number }]>([
    ["an error without a code", { error: { message: "no" } }, { message: "no", code: 404 }],
    ["a text as error", { success: false, error: "Access denied." }, { message: "Access denied.", code: 404 }],
    [
      "a validation error",
      { success: false, error: { name: "ZodError", message: "bad" } },
      { message: "bad", code: 404 },
    ],
    [
      "Anthropic's form",
      { type: "error", error: { type: "rate_limit_error", message: "wait" } },
      { message: "wait", code: "rate_limit_error" },
    ],
    [
      "OAuth's form",
      { error: "invalid_grant", error_description: "expired" },
      { message: "expired", code: "invalid_grant" },
    ],
    ["a gateway's form", { message: "upstream", code: "E1" }, { message: "upstream", code: "E1" }],
    ["a string code", { error: { code: "not_found", message: "x" } }, { message: "x", code: "not_found" }],
    ["an empty message", { error: { message: "" } }, { message: "HTTP 404", code: 404 }],
    ["an odd message", { error: { message: { a: 1 }, code: null } }, { message: "HTTP 404", code: 404 }],
    ["nothing of use", {}, { message: "HTTP 404", code: 404 }],
    ["null", null, { message: "HTTP 404", code: 404 }],
    ["a page", "<html>gone</html>", { message: "HTTP 404", code: 404 }],
    ["an empty body", "", { message: "HTTP 404", code: 404 }],
  ])("reads %s", async (_, body, expected) => {
    const error = await readError(404, body);
    expect(error).toMatchObject({ name: "NotFoundResponseError", statusCode: 404, body, ...expected });
    expect(error.message).toBe(expected.message);
  });

  test.each([{ provider_name: null }, { provider_name: 5 }, {}])("metadata %j names no provider", async (metadata) => {
    expect(await readError(404, { error: { metadata } })).toMatchObject({ metadata, providerName: undefined });
  });

  test("takes the generation's identifier from the header, else from the body", async () => {
    const headers = { "x-generation-id": "gen-h" };
    expect(failure(await read('{"id":"gen-b"}', { status: 500, headers }))).toMatchObject({ generationId: "gen-h" });
    expect(await readError(500, { id: "gen-b" })).toMatchObject({ generationId: "gen-b" });
    expect(await readError(500, { type: "error", request_id: "gen-r" })).toMatchObject({ generationId: "gen-r" });
    expect(await readError(500, { id: "file-1" })).toMatchObject({ generationId: undefined });
  });
});

describe("a key that the server echoes", () => {
  const echo = `Bearer ${KEY}`;

  test.each<[string, number, string]>([
    ["an error", 401, JSON.stringify({ error: { message: `bad key: ${echo}`, metadata: { sent: [echo] } } })],
    ["an error page", 502, `<pre>${echo}</pre>`],
    ["an error with status 200", 200, JSON.stringify({ error: { code: 401, message: echo } })],
    ["an unexpected answer", 200, JSON.stringify({ headers: { authorization: echo } })],
    ["an answer that is no JSON", 200, echo],
  ])("is not shown by %s", async (_, status, text) => {
    const error = failure(await read(text, { status }));
    expect(inspect(error, { depth: null })).not.toContain(KEY);
    expect(inspect(error, { depth: null })).toContain("Bearer [key]");
  });

  test("is not shown by the headers of an error", async () => {
    const headers = { location: `https://example.com/?key=${KEY}`, "x-echo": echo, "x-other": "other" };
    for (const [status, body] of [
      [307, null],
      [401, "{}"],
      [200, "no JSON"],
    ] as const) {
      const error = failure(await read(body, { status, headers }));
      expect(inspect(error, { depth: null })).not.toContain(KEY);
      expect(error.headers.get("location")).toBe("https://example.com/?key=[key]");
      expect(error.headers.get("x-other")).toBe("other");
    }
    const cookies = new Headers([
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ]);
    expect(failure(await read("{}", { status: 401, headers: cookies })).headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test("stays in a value", async () => {
    expect(success(await read(JSON.stringify({ id: KEY })))).toEqual({ id: KEY });
  });
});

describe("a body that does not come to its end", () => {
  const encoder = new TextEncoder();
  /** A body of these pieces that then breaks, or stays open and records whether it was cancelled. */
  const body = (pieces: readonly string[], cause?: Error, cancel = () => {}) => {
    const rest = [...pieces];
    return new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = rest.shift();
          if (piece !== undefined) controller.enqueue(encoder.encode(piece));
          else if (cause) controller.error(cause);
          else return new Promise<void>(() => {});
          return undefined;
        },
        cancel,
      },
      { highWaterMark: 0 },
    );
  };
  const readFor = (stream: ReadableStream, status: number, deadline: Deadline) => {
    const response = new Response(stream, { status });
    return readResponse({ operation, response, sent: SENT }, schema, deadline);
  };

  test("but breaks off rejects with ConnectionError, which has what came without the key", async () => {
    const cause = new Error("cut");
    await expect(read(body([`{"id":"1","key":"${KEY}`, '"'], cause))).rejects.toMatchObject({
      name: "ConnectionError",
      message: "The connection failed: cut",
      cause,
      rawText: '{"id":"1","key":"[key]"',
    });
    await expect(read(body([], cause))).rejects.toMatchObject({ rawText: "" });
  });

  test("but breaks off after the JSON is a value", async () => {
    expect(success(await read(body(['{"id"', ':"1"}'], new Error("cut"))))).toEqual({ id: "1" });
  });

  test.each([
    ['{"id":"1"}'],
    ['{"id":', '"1"}'],
    ['{"id":"1"}', "\n", "  "],
    [" \n ", '{"more":{"deep":{}}', ',"id":"1"}'],
  ])("but lingers after the JSON is a value, and lets go of the connection: %j", async (...pieces) => {
    const cancelled = vi.fn();
    const value = success(await read(body(pieces, undefined, cancelled)));
    expect(value).toMatchObject({ id: "1" });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("but whose limit is shorter than the pause is a value all the same", async () => {
    expect(success(await readFor(body(['{"id":"1"}']), 200, startDeadline(1, [])))).toEqual({ id: "1" });
  });

  test("but passes the deadline rejects with its error, which has what came without the key", async () => {
    const cancelled = vi.fn();
    await expect(
      readFor(body([`{"id":"${KEY}`], undefined, cancelled), 200, startDeadline(30, [])),
    ).rejects.toMatchObject({ name: "RequestTimeoutError", rawText: '{"id":"[key]' });
    expect(cancelled).toHaveBeenCalledOnce();
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 10);
    await expect(readFor(body(['{"id":"']), 200, startDeadline(5000, [controller.signal]))).rejects.toMatchObject({
      name: "RequestAbortedError",
      cause: "enough",
      rawText: '{"id":"',
    });
  });

  test.each<[string, ReadableStream, number]>([
    ["breaks off", body(['{"error":{"code":429,"mess'], new Error("cut")), 5000],
    ["breaks off at once", body([], new Error("cut")), 5000],
    ["stays open after the JSON", body(['{"error":{"code":429}}']), 60_000],
    ["stops half-way before the limit", body(['{"error":{"code":429,"mess']), 40],
  ])("of a 429 that %s is that status's error", async (_, stream, timeoutMs) => {
    expect(failure(await readFor(stream, 429, startDeadline(timeoutMs, [])))).toMatchObject({
      name: "TooManyRequestsResponseError",
      statusCode: 429,
    });
  });

  test("of a 429 that stops half-way is waited for 2 s, whatever the limit", async () => {
    vi.useFakeTimers();
    try {
      const cancelled = vi.fn();
      const stream = body(['{"error":{"code":429,"mess'], undefined, cancelled);
      const result = readFor(stream, 429, startDeadline(600_000, []));
      await vi.advanceTimersByTimeAsync(1999);
      expect(cancelled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(failure(await result)).toMatchObject({ statusCode: 429, body: '{"error":{"code":429,"mess' });
      expect(cancelled).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  test("of a 429 ends with the caller's signal", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    await expect(readFor(body(["{"]), 429, startDeadline(5000, [controller.signal]))).rejects.toMatchObject({
      name: "RequestAbortedError",
      rawText: "{",
    });
  });

  test("is tried seldom, however often it pauses after a bracket", async () => {
    vi.useFakeTimers();
    const parse = vi.spyOn(JSON, "parse");
    try {
      const stream = new ReadableStream<Uint8Array>({
        async start(controller) {
          controller.enqueue(encoder.encode('{"id":"1","list":[{}'));
          for (let item = 0; item < 500; item++) {
            await new Promise((resolve) => setTimeout(resolve, 50));
            controller.enqueue(encoder.encode(",{}"));
          }
          controller.enqueue(encoder.encode("]}"));
        },
      });
      const result = readFor(stream, 200, startDeadline(600_000, []));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(success(await result)).toMatchObject({ id: "1" });
      expect(parse.mock.calls.length).toBeLessThan(8);
    } finally {
      parse.mockRestore();
      vi.useRealTimers();
    }
  });
});

test("a body that has no reader, as in React Native, is read as text", async () => {
  const response = Object.defineProperty(new Response('{"id":"1"}'), "body", { value: undefined });
  expect(success(await readResponse({ operation, response, sent: SENT }, schema, startDeadline(5000, [])))).toEqual({
    id: "1",
  });
});
