import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  NotFoundResponseError,
  OpenRouterDefaultError,
  ResponseValidationError,
  TooManyRequestsResponseError,
} from "../../../src/errors/index.js";
import { readResponse } from "../../../src/lib/answer/read.js";
import { startDeadline } from "../../../src/lib/call/deadline.js";
import type { Operation } from "../../../src/lib/call/operation.js";
import { object, string, unchecked } from "../../../src/lib/schema.js";
import { failure, KEY, success } from "../../support.js";

const schema = object<{ id: string }>({ id: string() });
const operation: Operation = {
  name: "thing",
  method: "GET",
  path: "/things",
  response: schema,
  errors: { 404: NotFoundResponseError, 429: TooManyRequestsResponseError },
};

const read = (body: BodyInit | null, init?: ResponseInit) =>
  readResponse({ operation, response: new Response(body, init), key: KEY }, schema, startDeadline(5000, []));
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
    const answer = { operation, response: new Response(null, { status: 204 }), key: undefined };
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
        { operation, response: Response.json(body), key: KEY },
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

  test("stays in a value, and a short key in everything", async () => {
    expect(success(await read(JSON.stringify({ id: KEY })))).toEqual({ id: KEY });
    const response = new Response("a short text", { status: 500 });
    expect(
      failure(await readResponse({ operation, response, key: "t" }, schema, startDeadline(5000, []))),
    ).toMatchObject({
      body: "a short text",
    });
  });
});

test("a body that breaks off rejects with ConnectionError", async () => {
  const cause = new Error("cut");
  const body = new ReadableStream({ pull: (controller) => controller.error(cause) });
  await expect(read(body)).rejects.toMatchObject({ name: "ConnectionError", cause });
});
