import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { OpenRouterCore, type OpenRouterOptions, type RequestOptions } from "../../../src/core.js";
import { apiKeysGet } from "../../../src/funcs/apiKeysGet.js";
import { apiKeysList } from "../../../src/funcs/apiKeysList.js";
import { chatSend } from "../../../src/funcs/chatSend.js";
import { filesUpload } from "../../../src/funcs/filesUpload.js";
import { generationsGetGeneration } from "../../../src/funcs/generationsGetGeneration.js";
import { scimDelete } from "../../../src/funcs/scimDelete.js";
import { failure, KEY } from "../../support.js";

type Call = (core: OpenRouterCore, options: RequestOptions) => Promise<{ ok: boolean; error?: unknown }>;

const messages = [{ role: "user" as const, content: "Hi" }];
const chat =
  (request: object): Call =>
  (core, options) =>
    chatSend(core, { messages, ...request } as never, options);
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;

function stub(options: OpenRouterOptions = {}) {
  const sent: RequestInit[] = [];
  const fetch = vi.fn(async (_: Request, init: RequestInit = {}) => {
    sent.push(init);
    return new Response("{}");
  });
  return { core: new OpenRouterCore({ apiKey: KEY, fetch, ...options }), fetch, sent };
}

describe("bad input is refused by name before anything is sent", () => {
  test.each<[what: string, message: string | RegExp, call: Call]>([
    [
      "an empty path field",
      "`hash` must be a name, neither empty nor `.` or `..`, not string",
      (core) => apiKeysGet(core, { hash: "" }),
    ],
    [
      "a missing path field",
      "`hash` must be a string, number or boolean, not undefined",
      (core) => apiKeysGet(core, {} as never),
    ],
    [
      "a missing query field",
      "`id` must be a string, number or boolean, not undefined",
      (core) => generationsGetGeneration(core, {} as never),
    ],
    [
      "a missing request",
      "`id` must be a string, number or boolean, not undefined",
      (core) => generationsGetGeneration(core, undefined as never),
    ],
    [
      "a missing switch",
      "`keep_members` must be a string, number or boolean, not undefined",
      (core) => scimDelete(core, { id: "g" } as never),
    ],
    [
      "an offset as text",
      "`offset` must be a number, not string",
      (core) => apiKeysList(core, { offset: "100" as never }),
    ],
    [
      "no request for a body",
      "`request` must be an object, not undefined",
      (core) => chatSend(core, undefined as never),
    ],
    ["a list for a request", "`request` must be an object, not Array", (core) => chatSend(core, [] as never)],
    ["a BigInt in the body", /^`seed` cannot be written as JSON: TypeError: .*BigInt/, chat({ seed: 5n })],
    ["a cycle in the body", /^`metadata` cannot be written as JSON: TypeError: .*circular/, chat({ metadata: cyclic })],
    [
      "a controller for a signal",
      "`signal` must be an AbortSignal, such as `controller.signal`, not AbortController",
      (core) => apiKeysList(core, {}, { signal: new AbortController() as never }),
    ],
    [
      "text for a time limit",
      "`timeoutMs` must be milliseconds above 0, not string",
      (core) => apiKeysList(core, {}, { timeoutMs: "4000" as never }),
    ],
    [
      "no number for a time limit",
      "`timeoutMs` must be milliseconds above 0, not number",
      (core) => apiKeysList(core, {}, { timeoutMs: Number.NaN }),
    ],
    [
      "text for the idle time",
      "`idleTimeoutMs` must be milliseconds above 0, not string",
      (core) => chatSend(core, { messages }, { idleTimeoutMs: "9" as never }),
    ],
    ["options that are null", "`options` must be an object, not null", (core) => apiKeysList(core, {}, null as never)],
    [
      "options that are a function",
      "`options` must be an object, not function",
      (core) => apiKeysList(core, {}, (() => {}) as never),
    ],
    [
      "a header with an emoji",
      "`x-mood` cannot be a header: they are Latin-1 text on one line",
      (core) => apiKeysList(core, {}, { headers: { "x-mood": "🙂" } }),
    ],
    [
      "a header name with a space",
      "`x mood` cannot be a header: they are Latin-1 text on one line",
      (core) => apiKeysList(core, {}, { headers: { "x mood": "a" } }),
    ],
    ["a relative address", /^`serverURL` must be an absolute/, (core) => apiKeysList(core, {}, { serverURL: "/api" })],
  ])("%s", async (_, message, call) => {
    const { core, fetch } = stub();
    const result = await call(core, {});
    expect(result.error).toMatchObject({
      name: "InvalidRequestError",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[keyof OpenRouterOptions, OpenRouterOptions]>([
    ["appTitle", { appTitle: "Chat 🚀" }],
    ["appCategories", { appCategories: "a\nb" }],
    ["httpReferer", { httpReferer: "https://例え.jp" }],
    ["userAgent", { userAgent: "a\u0000b" }],
  ])("an %s that is no header", async (option, options) => {
    const { core, fetch } = stub(options);
    const error = failure(await apiKeysList(core));
    expect(error.message).toBe(`\`${option}\` cannot be a header: they are Latin-1 text on one line`);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("a password in serverURL is in no inspected error", async () => {
    const { core } = stub({ serverURL: "https://user:hunter2@proxy.example/v1" });
    expect(inspect(failure(await apiKeysList(core)), { depth: 9, showHidden: true })).not.toContain("hunter2");
  });
});

describe("text goes out whole", () => {
  test.each([
    ["a\ud83c", "a\ufffd"],
    ["\udf00b", "\ufffdb"],
    ["\ud83c\udf00", "🌀"],
    ["\\ud83c", "\\ud83c"],
    ["\\\\\ud83c\\", "\\\\\ufffd\\"],
    ['"\ud83c"', '"\ufffd"'],
  ])("%j as %j", async (text, expected) => {
    const { core, sent } = stub();
    await chatSend(core, { messages: [{ role: "user", content: text }], user: text });
    expect(JSON.parse(`${sent[0]?.body}`)).toEqual({ messages: [{ role: "user", content: expected }], user: expected });
  });

  test("undefined, functions and symbols are left out of a body, null is not", async () => {
    const { core, sent } = stub();
    const request = { messages, a: undefined, b: () => 1, c: Symbol("c"), d: null, e: { toJSON: () => "e" } };
    await chatSend(core, request as never);
    expect(`${sent[0]?.body}`).toBe(JSON.stringify(request));
  });
});

test("a Content-Type of core or call does not take the boundary from multipart", async () => {
  const headers = { "Content-Type": "application/json" };
  const { core, sent } = stub({ headers });
  await filesUpload(core, { file: new Blob(["x"]) }, { headers });
  expect(new Headers(sent[0]?.headers).get("content-type")).toBeNull();
  await chatSend(core, { messages });
  expect(new Headers(sent[1]?.headers).get("content-type")).toBe("application/json");
});
