import { describe, expect, expectTypeOf, test, vi } from "vitest";
import * as z from "zod";
import { OpenRouterCore, type OpenRouterOptions } from "../src/core.js";
import { type EndpointRequest, request } from "../src/request.js";
import { responseOf } from "../src/response.js";
import { failure, KEY, success } from "./support.js";

const EMPTY: EndpointRequest = { method: "GET", path: "/new" };

function stub(answer: () => Response = () => Response.json({ id: "1" }), options: OpenRouterOptions = {}) {
  const sent: Request[] = [];
  const fetch = vi.fn(async (request: Request) => {
    sent.push(request);
    return answer();
  });
  return { core: new OpenRouterCore({ apiKey: KEY, fetch, ...options }), fetch, sent };
}

describe("request", () => {
  test("puts path, query, body and headers in their places, whatever their names", async () => {
    const { core, sent } = stub();
    const endpoint: EndpointRequest = {
      method: "POST",
      path: "/new/{id}/{part}",
      pathParams: { id: "a/b", part: 7 },
      query: { id: "q", tags: ["x", "y"], none: null },
      body: { id: "body", path: 1 },
      headers: { "Idempotency-Key": "k" },
    };
    expect(success(await request(core, endpoint, { headers: { "X-More": "1" } }))).toEqual({ id: "1" });
    expect(sent[0]).toMatchObject({
      method: "POST",
      url: "https://openrouter.ai/api/v1/new/a%2Fb/7?id=q&tags=x&tags=y",
    });
    const header = (name: string) => sent[0]?.headers.get(name);
    expect(await sent[0]?.json()).toEqual({ id: "body", path: 1 });
    expect(header("content-type")).toBe("application/json");
    expect([header("idempotency-key"), header("x-more"), header("authorization")]).toEqual(["k", "1", `Bearer ${KEY}`]);
  });

  test.each<[string, unknown, string, string | RegExp]>([
    ["a list", [1, { a: "\ud83c" }], '[1,{"a":"\\ufffd"}]', "application/json"],
    ["text", "a,b", "a,b", "text/plain;charset=UTF-8"],
    ["a form", new URLSearchParams({ a: "1" }), "a=1", "application/x-www-form-urlencoded;charset=UTF-8"],
    ["bytes", new TextEncoder().encode("raw"), "raw", ""],
  ])("sends %s as it is", async (_, body, text, type) => {
    const { core, sent } = stub();
    success(await request(core, { ...EMPTY, method: "POST", body }));
    expect(sent[0]?.headers.get("content-type") ?? "").toBe(type);
    expect(await sent[0]?.text()).toBe(text);
  });

  test.each<[string, unknown, string]>([
    ["JSON", { a: 1 }, "audio/x"],
    ["text", "a,b", "audio/x"],
    ["bytes", new Uint8Array(2), "audio/x"],
    ["a Blob with a type", new Blob(["a"], { type: "image/png" }), "audio/x"],
    ["a form", new URLSearchParams({ a: "1" }), "application/x-www-form-urlencoded;charset=UTF-8"],
  ])("of %s, the caller's content type counts but for a form", async (_, body, type) => {
    const { core, sent } = stub();
    success(await request(core, { ...EMPTY, method: "POST", body, headers: { "Content-Type": "audio/x" } }));
    expect(sent[0]?.headers.get("content-type")).toBe(type);
  });

  test.each([
    ["//evil.example/x"],
    ["/a/../keys"],
    ["/.."],
    ["/a/%2e%2E/b"],
    ["/a?x=1"],
    ["/a#b"],
    ["\\\\evil.example"],
    ["https://evil.example"],
    [""],
    [5],
  ])("refuses the path %j", async (path) => {
    const { core, fetch } = stub();
    const error = failure(await request(core, { method: "GET", path: path as "/" }));
    expect(error.name).toBe("InvalidRequestError");
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, unknown, RegExp]>([
    ["a missing parameter", { ...EMPTY, path: "/new/{id}" }, /^`id` must be/],
    ["a parameter that climbs", { ...EMPTY, path: "/new/{id}", pathParams: { id: ".." } }, /^`id` must be/],
    ["a BigInt in the body", { ...EMPTY, body: { a: 1n } }, /BigInt/],
    ["no endpoint", undefined, /`endpoint` must be an object/],
  ])("refuses %s", async (_, endpoint, message) => {
    const { core, fetch } = stub();
    expect(failure(await request(core, endpoint as EndpointRequest)).message).toMatch(message);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("checks the answer by a schema, which may be asynchronous and change it", async () => {
    const schema = z.object({ id: z.string().transform(async (id) => Number(id)) });
    const { core } = stub();
    const result = await request(core, { ...EMPTY, response: schema });
    expect(success(result)).toEqual({ id: 1 });
    expectTypeOf(success(result)).toEqualTypeOf<{ id: number }>();
    expect(responseOf(result)?.status).toBe(200);
    expect(responseOf(success(result))?.attempts).toBe(1);
  });

  test("a response that does not fit is an error with the response in it", async () => {
    const { core } = stub(() => Response.json({ id: 5 }, { headers: { "x-generation-id": "gen-1" } }));
    expect(failure(await request(core, { ...EMPTY, response: z.object({ id: z.string() }) }))).toMatchObject({
      name: "ResponseValidationError",
      issues: [{ path: ["id"] }],
      rawValue: { id: 5 },
      rawText: '{"id":5}',
      statusCode: 200,
      generationId: "gen-1",
    });
  });

  test("a schema that throws, at once or later, is an error", async () => {
    for (const validate of [
      () => {
        throw new Error("boom");
      },
      () => Promise.reject(new Error("boom")),
    ]) {
      const response = { "~standard": { version: 1 as const, vendor: "test", validate } };
      expect(failure(await request(stub().core, { ...EMPTY, response }))).toMatchObject({
        name: "UnexpectedClientError",
        message: "`response` threw instead of returning issues: Error: boom",
      });
    }
  });

  test.each([
    [404, "NotFoundResponseError"],
    [409, "ConflictResponseError"],
    [410, "GoneResponseError"],
    [529, "ProviderOverloadedResponseError"],
    [418, "OpenRouterDefaultError"],
  ])("a %d is a %s", async (status, name) => {
    const { core } = stub(() => Response.json({ error: { message: "no", code: status } }, { status }));
    expect(failure(await request(core, EMPTY, { retries: 0 }))).toMatchObject({ name, statusCode: status });
  });

  test("a response without content is null", async () => {
    const { core } = stub(() => new Response(null, { status: 204 }));
    expect(success(await request(core, { ...EMPTY, method: "DELETE" }))).toBeNull();
  });
});

describe("an odd endpoint is refused by name", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  test.each<[string, unknown, string | RegExp]>([
    ["null", null, "`endpoint` must be an object such as { method, path }, not null"],
    ["text", "/new", "`endpoint` must be an object such as { method, path }, not string"],
    ["a list", [], "`endpoint` must be an object such as { method, path }, not Array"],
    ["a BigInt in the body", { ...EMPTY, body: { n: 5n } }, /^`body` cannot be written as JSON: TypeError: .*BigInt/],
    ["a circle in the body", { ...EMPTY, body: [circle] }, /^`body` cannot be written as JSON: TypeError: .*circular/],
    ["dots around a tab", { ...EMPTY, path: "/.\t./keys" }, /^`path` must begin with one slash/],
    ["dots around a line break", { ...EMPTY, path: "/keys/\n.." }, /^`path` must begin with one slash/],
    ["a null byte", { ...EMPTY, path: "/keys\0" }, /^`path` must begin with one slash/],
  ])("%s", async (_, endpoint, message) => {
    const fetch = vi.fn();
    const error = failure(await request(new OpenRouterCore({ fetch }), endpoint as EndpointRequest));
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(error.message).not.toContain("\n");
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a schema that refuses without an issue says so", async () => {
    const { core } = stub();
    const response = { "~standard": { version: 1, vendor: "test", validate: () => ({ issues: [] }) } } as const;
    expect(failure(await request(core, { ...EMPTY, response }))).toMatchObject({
      name: "ResponseValidationError",
      message: "Unexpected answer: the schema names no issue",
    });
  });
});
