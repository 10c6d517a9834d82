import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { OpenRouterCore, type OpenRouterOptions, type RequestOptions } from "../../../src/core.js";
import { apiKeysGet } from "../../../src/funcs/apiKeysGet.js";
import { apiKeysList } from "../../../src/funcs/apiKeysList.js";
import { chatSend } from "../../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../../src/funcs/creditsGetCredits.js";
import { filesUpload } from "../../../src/funcs/filesUpload.js";
import { generationsGetGeneration } from "../../../src/funcs/generationsGetGeneration.js";
import { scimDelete } from "../../../src/funcs/scimDelete.js";
import { request } from "../../../src/request.js";
import { createCore, failure, KEY } from "../../support.js";

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
      "`offset` must be a finite number, not string",
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
      "`signal` must be an AbortSignal: `controller.signal`, not AbortController",
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
    ["options that are a list", "`options` must be an object, not Array", (core) => apiKeysList(core, {}, [] as never)],
    [
      "text for headers",
      "`headers` must be an object, not string",
      (core) => apiKeysList(core, {}, { headers: "a: b" as never }),
    ],
    [
      "a switch for headers of fetch",
      "`headers` must be an object, not boolean",
      (core) => apiKeysList(core, {}, { fetchOptions: { headers: true as never } }),
    ],
    [
      "text for headers of any endpoint",
      "`headers` must be an object, not string",
      (core) => request(core, { method: "GET", path: "/keys", headers: "a: b" as never }),
    ],
    [
      "a copy of a core",
      "`core` must be an OpenRouterCore, not Object",
      (core) => apiKeysList({ ...core } as typeof core),
    ],
    [
      "a header with an emoji",
      "`x-mood` must be a header: one line of Latin-1, not string",
      (core) => apiKeysList(core, {}, { headers: { "x-mood": "🙂" } }),
    ],
    [
      "a header name with a space",
      "`x mood` must be a header: one line of Latin-1, not string",
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
    expect(error.message).toBe(`\`${option}\` must be a header: one line of Latin-1, not string`);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([5, {}, " a", "a\n", true])("a key that is %j", async (apiKey) => {
    const { core, fetch } = stub({ apiKey: apiKey as string });
    const error = failure(await apiKeysList(core));
    expect(error.name).toBe("InvalidRequestError");
    expect(error.message).toMatch(/^`apiKey` must be trimmed ASCII without spaces, not \w+$/);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("headers that are null are none", async () => {
    const { core } = stub({ headers: null as never });
    const calls = [
      await apiKeysList(core, {}, { headers: null as never, fetchOptions: { headers: null as never } }),
      await request(core, { method: "GET", path: "/keys", headers: null as never }),
    ];
    for (const { error } of calls) expect(error?.name).not.toBe("InvalidRequestError");
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

describe("a key in any header is not shown by an error that echoes it", () => {
  const SECRET = "s3cr3t+/abc_0123-xyz==";
  const given: [string, (name: string, value: string) => [OpenRouterOptions, RequestOptions]][] = [
    ["of the core", (name, value) => [{ headers: { [name]: value } }, {}]],
    ["of the call", (name, value) => [{}, { headers: new Headers([[name, value]]) }]],
    ["among those of fetch", (name, value) => [{}, { fetchOptions: { headers: [[name, value]] } }]],
  ];

  describe.each(given)("%s", (_, place) => {
    test.each([
      ["X-Api-Key", SECRET],
      ["api-key", SECRET],
      ["Authorization", `Bearer ${SECRET}`],
      ["authorization", SECRET],
      ["Proxy-Authorization", `Basic ${SECRET}`],
      ["cf-aig-authorization", `Bearer ${SECRET}`],
      ["Cookie", `theme=dark; __Host-sid=${SECRET}; a=b`],
      ["X-Auth-Token", SECRET],
      ["x-client-secret", SECRET],
    ])("%s", async (name, value) => {
      const [options, call] = place(name, value);
      const answers = [
        new Response(JSON.stringify({ error: { message: `sent ${SECRET}`, metadata: { all: [SECRET] } } }), {
          status: 401,
          headers: { location: `https://a.example/?k=${SECRET}` },
        }),
        new Response(`<pre>${SECRET}</pre>`),
        new Response(JSON.stringify({ sent: SECRET })),
      ];
      for (const answer of answers) {
        const error = failure(await creditsGetCredits(createCore({ ...options, fetch: async () => answer }), {}, call));
        const shown = inspect(error, { depth: 9 }) + JSON.stringify(error);
        expect(shown).not.toContain(SECRET);
        expect(shown).toContain("[key]");
      }
    });
  });

  test.each([
    ["x-api-key", "sk-or-v1-01", "a short one, which could be part of other text"],
    ["x-title", "My application", "a header for other things"],
    ["cookie", "theme=dark; lang=en", "short cookies"],
  ])("%s: %s stays, as %s", async (name, value) => {
    const fetch = async () => new Response(`sent ${value}`, { status: 500 });
    expect(failure(await creditsGetCredits(createCore({ headers: { [name]: value }, fetch })))).toMatchObject({
      body: `sent ${value}`,
    });
  });

  test("several of them, also beside `apiKey`", async () => {
    const fetch = async () => new Response(`${KEY} ${SECRET} sid-0123456789`, { status: 500 });
    const headers = { "x-api-key": SECRET, cookie: "sid=sid-0123456789" };
    expect(failure(await creditsGetCredits(createCore({ headers, fetch })))).toMatchObject({
      body: "[key] [key] [key]",
    });
  });
});
