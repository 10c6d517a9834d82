import { Readable } from "node:stream";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { OpenRouterCore, type OpenRouterOptions } from "../src/core.js";
import {
  PayloadTooLargeResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../src/errors/index.js";
import { chatSend } from "../src/funcs/chatSend.js";
import { filesUpload } from "../src/funcs/filesUpload.js";
import { generationsGetGeneration } from "../src/funcs/generationsGetGeneration.js";
import { modelsList } from "../src/funcs/modelsList.js";
import { createProxy, type ProxyOptions } from "../src/proxy.js";
import { createFakeOpenRouter } from "../src/testing/index.js";
import { serveFetch } from "./loopback.js";
import { failure, KEY, streamOf, success } from "./support.js";

const SITE = "https://app.example";
const CHAT = { model: "acme/one", messages: [{ role: "user" as const, content: "Any rain?" }] };
const ALLOW: ProxyOptions = {
  allow: ["POST /chat/completions", "GET /models", "GET /files/{id}", "GET /models/{author}/{slug}/endpoints"],
};

/** A proxy, and what it sent upstream. */
function proxyOf(
  options: Partial<ProxyOptions> = {},
  answer: (request: Request) => Response | Promise<Response> = () => Response.json({ data: [] }),
  core: OpenRouterOptions = {},
) {
  const sent: Request[] = [];
  const bodies: Promise<string>[] = [];
  const fetch = async (request: Request) => {
    sent.push(request);
    bodies.push(
      request
        .clone()
        .text()
        .catch(() => "broken"),
    );
    return answer(request);
  };
  const proxy = createProxy(new OpenRouterCore({ apiKey: KEY, fetch, ...core }), { ...ALLOW, ...options });
  return { proxy, sent, bodies };
}

const post = (body: BodyInit | null = JSON.stringify(CHAT), init: RequestInit & { duplex?: "half" } = {}) =>
  new Request(`${SITE}/chat/completions`, { method: "POST", body, ...init });
const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { code: number; message: string } }).error;

describe("what is allowed", () => {
  test("is sent with path, query and body, and its response comes back", async () => {
    const { proxy, sent, bodies } = proxyOf({}, () => Response.json({ id: "gen-1" }, { status: 201 }));
    const response = await proxy(post());
    expect([response.status, await response.json()]).toEqual([201, { id: "gen-1" }]);
    expect(sent[0]).toMatchObject({ method: "POST", url: "https://openrouter.ai/api/v1/chat/completions" });
    expect(JSON.parse((await bodies[0]) ?? "")).toEqual(CHAT);

    await proxy(new Request(`${SITE}/models?q=a%26b&limit=5&tag=x&tag=y`));
    expect(sent[1]?.url).toBe("https://openrouter.ai/api/v1/models?q=a%26b&limit=5&tag=x&tag=y");
  });

  test.each([
    ["/files/or_file_01", "/files/or_file_01"],
    ["/files/a%20b%3Ac", "/files/a%20b%3Ac"],
    ["/files/...", "/files/..."],
    ["/models/openai/gpt-5.2:free/endpoints", "/models/openai/gpt-5.2:free/endpoints"],
  ])("has parameters in its path: %s", async (path, up) => {
    const { proxy, sent } = proxyOf();
    expect((await proxy(new Request(SITE + path))).status).toBe(200);
    expect(sent[0]?.url).toBe(`https://openrouter.ai/api/v1${up}`);
  });

  test("can lie below a path, and behind an address with a query", async () => {
    const { proxy, sent } = proxyOf({ basePath: "/api/openrouter" }, undefined, {
      serverURL: "https://gateway.example/or?version=1",
    });
    expect((await proxy(new Request(`${SITE}/api/openrouter/models?q=a`))).status).toBe(200);
    expect(sent[0]?.url).toBe("https://gateway.example/or/models?version=1&q=a");
    for (const path of ["/models", "/api/openrouter", "/api/openroutermodels", "/api/other/models"]) {
      expect((await proxy(new Request(SITE + path))).status).toBe(404);
    }
  });
});

describe("what is not allowed", () => {
  test.each<[string, string, string, number]>([
    ["another endpoint", "GET", "/keys", 403],
    ["another method", "DELETE", "/models", 405],
    ["another method", "GET", "/chat/completions", 405],
    ["HEAD", "HEAD", "/models", 405],
    ["OPTIONS without CORS", "OPTIONS", "/models", 405],
    ["dots", "GET", "/models/../keys", 403],
    ["encoded dots", "GET", "/models/%2e%2e/keys", 403],
    ["dots for a parameter", "GET", "/files/..", 403],
    ["half-encoded dots for a parameter", "GET", "/files/.%2E", 403],
    ["an encoded slash", "GET", "/files/a%2fcontent", 403],
    ["an encoded slash and dots", "GET", "/files/..%2F..%2Fkeys", 403],
    ["a twice encoded slash", "GET", "/files/a%252fb", 403],
    ["an encoded backslash", "GET", "/files/a%5cb", 403],
    ["a backslash", "GET", "/files/a\\..\\..\\keys", 403],
    ["an encoded line break", "GET", "/files/a%0d%0aX", 403],
    ["a null byte", "GET", "/files/a%00", 403],
    ["a parameter of a path's parameter", "GET", "/files/a;x=y", 403],
    ["dots and a parameter", "GET", "/models/..;/x/endpoints", 403],
    ["a deeper path", "GET", "/files/a/content", 403],
    ["an empty parameter", "GET", "/files/", 403],
    ["another host in the path", "GET", "//evil.example/models", 403],
    ["another host in the path, by backslashes", "GET", "/\\evil.example/models", 403],
    ["an address in the path", "GET", "/https://evil.example/models", 403],
    ["a user in the path", "GET", "/@evil.example/models", 403],
    ["a slash at the end", "GET", "/models/", 403],
    ["a slash too many", "POST", "/chat//completions", 403],
    ["other letters", "GET", "/Models", 403],
    ["an encoded letter", "GET", "/%6dodels", 403],
    ["a parameter of the path", "GET", "/models;x=y", 403],
    ["a pattern", "GET", "/.*", 403],
    ["braces", "GET", "/{id}", 403],
    ["the root", "GET", "/", 403],
  ])("%s: %s %s", async (_, method, path, status) => {
    const { proxy, sent } = proxyOf();
    const response = await proxy(new Request(SITE + path, { method }));
    expect([response.status, sent]).toEqual([status, []]);
    expect(await errorOf(response)).toEqual({ code: status, message: expect.any(String) });
  });

  test.each([
    ["an address", "?url=https://evil.example&serverURL=//evil.example&path=/keys"],
    ["another method", "?_method=DELETE"],
    ["a key", "?api_key=a&authorization=Bearer%20b"],
    ["a fragment", "?a=1%23/../keys"],
  ])("%s in the query is no more than a query", async (_, search) => {
    const { proxy, sent } = proxyOf();
    await proxy(new Request(`${SITE}/models${search}#keys`));
    const { origin, pathname } = new URL(sent[0]?.url ?? "");
    expect([sent[0]?.method, origin, pathname]).toEqual(["GET", "https://openrouter.ai", "/api/v1/models"]);
    expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  });
});

describe("headers", () => {
  test("of the caller stay at the proxy, except harmless ones", async () => {
    const { proxy, sent } = proxyOf({}, undefined, { appTitle: "Mine" });
    await proxy(
      post(undefined, {
        headers: [
          ["Authorization", "Bearer theirs"],
          ["authorization", "Bearer another"],
          ["Cookie", "session=1"],
          ["X-Api-Key", "theirs"],
          ["X-Forwarded-For", "1.2.3.4"],
          ["X-Forwarded-Host", "evil.example"],
          ["X-HTTP-Method-Override", "DELETE"],
          ["X-OpenRouter-Title", "Theirs"],
          ["Proxy-Authorization", "Basic a"],
          ["Origin", SITE],
          ["Referer", SITE],
          ["Accept", "text/event-stream"],
          ["Content-Type", "application/json"],
          ["Anthropic-Beta", "a"],
        ],
      }),
    );
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "text/event-stream",
      "anthropic-beta": "a",
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      "x-openrouter-title": "Mine",
    });
  });

  test("of the server stay at the proxy, except harmless ones", async () => {
    const { proxy } = proxyOf(
      {},
      () =>
        new Response("{}", {
          status: 429,
          headers: {
            "content-type": "application/json",
            "content-encoding": "gzip",
            "content-length": "999",
            "transfer-encoding": "chunked",
            connection: "keep-alive",
            "keep-alive": "timeout=5",
            "set-cookie": "__cf=1",
            "access-control-allow-origin": "*",
            "strict-transport-security": "max-age=1",
            "www-authenticate": "Basic",
            location: "https://evil.example",
            "retry-after": "7",
            "x-generation-id": "gen-1",
            "x-ratelimit-remaining": "3",
            "x-ratelimit-echo": KEY,
          },
        }),
    );
    expect(Object.fromEntries((await proxy(post())).headers)).toEqual({
      "content-security-policy": "sandbox",
      "content-type": "application/json",
      "retry-after": "7",
      "x-generation-id": "gen-1",
      "x-ratelimit-remaining": "3",
    });
  });

  test.each([1, 3, 7, 1000])("the key never comes down, in pieces of %i bytes either", async (size) => {
    const text = `${KEY.slice(0, 9)}{"a":"${KEY}${KEY}","☂":"${KEY.slice(0, -1)}!"}sk-or-${KEY}sk`;
    const bytes = new TextEncoder().encode(text);
    for (const status of [200, 401]) {
      const { proxy } = proxyOf({}, () => {
        let at = 0;
        const pull = (its: ReadableStreamDefaultController) => {
          if (at >= bytes.length) return its.close();
          its.enqueue(bytes.slice(at, at + size));
          at += size;
        };
        return new Response(new ReadableStream({ pull }), { status });
      });
      expect(await (await proxy(post())).text()).toBe(text.replaceAll(KEY, ""));
    }
  });

  test.each([
    ["aabaabaaccdd", "aabaabaabaaccdd"],
    ["aaaaaaaaaaab", "aaaaaaaaaaaaaaab"],
    ["ababababababc", "abababababababc-ababababababd"],
    ["key-key-key-k!", "key-key-key-key-k!key-key-"],
  ])("the key %s is found in %s", async (apiKey, text) => {
    for (const size of [1, 2, 5, 100]) {
      const pieces = (text.match(new RegExp(`.{1,${size}}`, "g")) ?? []).map((piece) =>
        new TextEncoder().encode(piece),
      );
      const answer = () => new Response(Readable.toWeb(Readable.from(pieces)) as ReadableStream);
      const { proxy } = proxyOf({}, answer, { apiKey });
      expect(await (await proxy(post())).text()).toBe(text.replace(apiKey, ""));
    }
  });

  test("the target of a redirect stays hidden", async () => {
    const { proxy } = proxyOf(
      {},
      () => new Response(null, { status: 302, headers: { location: "https://a.example" } }),
    );
    const response = await proxy(post());
    expect([response.status, response.headers.get("location")]).toEqual([502, null]);
  });
});

describe("authorize", () => {
  test.each<[string, () => unknown, number]>([
    ["true", () => true, 200],
    ["a promise of true", async () => true, 200],
    ["false", () => false, 401],
    ["nothing", () => undefined, 401],
    ["a session", () => ({ user: 1 }), 401],
    [
      "throws",
      () => {
        throw new Error(KEY);
      },
      401,
    ],
    [
      "throws true",
      () => {
        throw true;
      },
      401,
    ],
    ["rejects with nothing", () => Promise.reject(), 401],
    ["gives a response", () => new Response("no", { status: 418 }), 418],
    [
      "throws a response",
      () => {
        throw new Response("no", { status: 418 });
      },
      418,
    ],
    ["gives one that cannot be changed", () => Response.redirect(SITE, 307), 307],
    ["gives an impossible one", () => Response.error(), 500],
    ["is none", "none" as never, 401],
  ])("that is %s: %s", async (_, authorize, status) => {
    const { proxy, sent } = proxyOf({ authorize: authorize as () => boolean, cors: "*" });
    const response = await proxy(post());
    expect(response.status).toBe(status);
    expect(sent).toHaveLength(status === 200 ? 1 : 0);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).not.toContain(KEY);
  });

  test("sees the request, and is not asked about what is not allowed", async () => {
    const authorize = vi.fn((request: Request) => request.headers.get("cookie") === "session=1");
    const { proxy } = proxyOf({ authorize });
    expect((await proxy(new Request(`${SITE}/keys`))).status).toBe(403);
    expect(authorize).not.toHaveBeenCalled();
    expect((await proxy(post(undefined, { headers: { cookie: "session=1" } }))).status).toBe(200);
  });

  test("can refuse with an error of this package", async () => {
    const refusal = failure(
      await modelsList(
        new OpenRouterCore({
          fetch: async () =>
            Response.json(
              { error: { code: 429, message: "slowly" } },
              { status: 429, headers: { "retry-after": "3" } },
            ),
          retries: 0,
        }),
      ),
    );
    const { proxy } = proxyOf({
      authorize: () => {
        throw refusal;
      },
    });
    const response = await proxy(post());
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "3"]);
  });
});

describe("prepare", () => {
  test("changes the body", async () => {
    const { proxy, bodies, sent } = proxyOf({
      prepare: async (body, request) => ({ ...body, model: "acme/cheap", user: request.headers.get("x-user") }),
    });
    const body = '{"model":"acme/dear","model":"acme/dearer","max_tokens":5,"messages":[]}';
    expect((await proxy(post(body, { headers: { "x-user": "u", "content-type": "application/json" } }))).status).toBe(
      200,
    );
    expect(await bodies[0]).toBe('{"model":"acme/cheap","max_tokens":5,"messages":[],"user":"u"}');
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  test("may change it in place, and leave it", async () => {
    const { proxy, bodies } = proxyOf({
      prepare: (body) => {
        body["model"] = "acme/cheap";
        return undefined;
      },
    });
    await proxy(post());
    expect(JSON.parse((await bodies[0]) ?? "").model).toBe("acme/cheap");
  });

  test("cannot be bypassed with a body that is not a JSON object", async () => {
    const prepare = vi.fn(() => ({ model: "acme/cheap" }));
    const { proxy, sent, bodies } = proxyOf({ prepare });
    for (const body of [
      new URLSearchParams({ model: "a" }),
      new FormData(),
      "[]",
      "7",
      "null",
      "{",
      new Uint8Array([255]),
    ]) {
      expect((await proxy(post(body))).status).toBe(400);
    }
    expect(sent).toEqual([]);
    for (const body of [JSON.stringify(CHAT), ""]) {
      await proxy(post(body, { headers: { "content-type": "text/plain" } }));
    }
    expect(await Promise.all(bodies)).toEqual(['{"model":"acme/cheap"}', '{"model":"acme/cheap"}']);
  });

  test.each<[string, () => object | undefined, number]>([
    ["gives a response", () => new Response("no", { status: 418 }), 418],
    [
      "throws a response",
      () => {
        throw new Response("no", { status: 418 });
      },
      418,
    ],
    [
      "throws",
      () => {
        throw new Error(KEY);
      },
      500,
    ],
    ["gives what cannot be written", () => ({ big: 1n }), 500],
  ])("that %s", async (_, prepare, status) => {
    const { proxy, sent } = proxyOf({ prepare });
    const response = await proxy(post());
    expect([response.status, sent]).toEqual([status, []]);
    expect(await response.text()).not.toContain(KEY);
  });

  test("is not called without a body", async () => {
    const { proxy } = proxyOf({
      prepare: () => {
        throw new Error("no");
      },
    });
    expect((await proxy(new Request(`${SITE}/models`))).status).toBe(200);
  });
});

describe("maxBodyBytes", () => {
  const pieces = (count: number) => {
    let left = count;
    return new ReadableStream({
      pull(its) {
        if (left-- > 0) its.enqueue(new Uint8Array(10));
        else its.close();
      },
    });
  };

  test.each([
    ["with its length", () => post("x".repeat(101), { headers: { "content-length": "101" } })],
    ["without", () => post(pieces(11), { duplex: "half" })],
    ["with a length that is a lie", () => post(pieces(11), { duplex: "half", headers: { "content-length": "5" } })],
  ])("refuses a longer body, %s", async (_, request) => {
    for (const prepare of [undefined, () => ({})]) {
      const { proxy } = proxyOf({ maxBodyBytes: 100, prepare }, async (request) => Response.json(await request.text()));
      const response = await proxy(request());
      expect(response.status).toBe(413);
      expect((await errorOf(response)).message).toContain("100 bytes");
    }
  });

  test("takes one that just fits", async () => {
    const { proxy } = proxyOf({ maxBodyBytes: 100 }, async (request) => Response.json((await request.text()).length));
    expect(await (await proxy(post(pieces(10), { duplex: "half" }))).json()).toBe(100);
  });

  test("ends the request that has begun", async () => {
    let signal: AbortSignal | undefined;
    const { proxy } = proxyOf({ maxBodyBytes: 100 }, (request) => {
      signal = request.signal;
      return new Promise(() => {});
    });
    expect((await proxy(post(pieces(11), { duplex: "half" }))).status).toBe(413);
    expect(signal?.aborted).toBe(true);
  });
});

describe("cors", () => {
  const from = (origin: string, init: RequestInit = {}) =>
    new Request(`${SITE}/chat/completions`, {
      method: "POST",
      body: "{}",
      ...init,
      headers: { origin, ...init.headers },
    });
  const preflight = (origin: string) =>
    from(origin, {
      method: "OPTIONS",
      body: null,
      headers: { "access-control-request-method": "POST", "access-control-request-headers": "content-type,x-b" },
    });
  const allowed = (response: Response) => [
    response.headers.get("access-control-allow-origin"),
    response.headers.get("access-control-allow-credentials"),
  ];

  test("lets pages of listed origins call", async () => {
    const { proxy } = proxyOf({ cors: ["https://a.example", "https://b.example"], authorize: () => false });
    const response = await proxy(preflight("https://b.example"));
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toEqual({
      "access-control-allow-origin": "https://b.example",
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type,x-b",
      "access-control-expose-headers": "retry-after,x-generation-id",
      vary: "origin",
    });
    expect(allowed(await proxy(from("https://b.example")))).toEqual(["https://b.example", "true"]); // a refusal, too
    for (const origin of ["https://a.example.evil.example", "https://a.exampl", "null", "https://A.example"]) {
      const refused = await proxy(from(origin));
      expect(allowed(refused)).toEqual([null, null]);
      expect(refused.headers.get("vary")).toBe("origin"); // else a cache would hand it to an origin that may
      expect((await proxy(preflight(origin))).status).toBe(405);
    }
  });

  test("lets any page call without credentials", async () => {
    const { proxy } = proxyOf({ cors: "*" });
    expect(allowed(await proxy(preflight("https://any.example")))).toEqual(["*", null]);
    expect(allowed(await proxy(from("null")))).toEqual(["*", null]);
  });

  test("a text is one origin, not a part of one", async () => {
    const { proxy } = proxyOf({ cors: "https://a.example.com" as "*" });
    expect(allowed(await proxy(from("https://a.example")))).toEqual([null, null]);
  });

  test("a page of another site is refused unless it may call", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await proxyOf().proxy(from("https://evil.example", { headers }))).status).toBe(403);
    expect((await proxyOf({ cors: "*" }).proxy(from("https://evil.example", { headers }))).status).toBe(200);
    expect((await proxyOf().proxy(from(SITE, { headers: { "sec-fetch-site": "same-origin" } }))).status).toBe(200);
  });
});

describe("functions of the caller", () => {
  async function farOf(
    options: Partial<ProxyOptions> = {},
    fake = createFakeOpenRouter({ apiKey: KEY, reply: "None today." }),
  ) {
    const ends: unknown[] = [];
    const near = new OpenRouterCore({ apiKey: KEY, fetch: fake.fetch, onEnd: (event) => ends.push(event) });
    const url = await serveFetch(createProxy(near, { ...ALLOW, basePath: "/or", ...options }));
    return { fake, ends, core: new OpenRouterCore({ serverURL: `${url}/or`, retries: 0 }) };
  }

  test("call, stream and list as usual", async () => {
    const { core, ends } = await farOf();
    expect(success(await chatSend(core, CHAT)).choices[0]?.message.content).toBe("None today.");
    let text = "";
    for await (const event of streamOf(await chatSend(core, { ...CHAT, stream: true })))
      text += success(event).choices[0]?.delta.content ?? "";
    expect(text).toBe("None today.");
    expect(success(await modelsList(core)).data.length).toBeGreaterThan(0);
    await vi.waitFor(() => expect(ends).toHaveLength(3));
    expect(ends[0]).toMatchObject({ status: 200, attempts: 1, call: { operation: "createProxy" } });
  });

  test("upload as usual", async () => {
    const { core, fake } = await farOf({ allow: ["POST /files"] });
    const file = new File(["a,b"], "report.csv", { type: "text/csv" });
    expect(success(await filesUpload(core, { file })).filename).toBe("report.csv");
    expect(fake.requests[0]?.body).toBeInstanceOf(FormData);
  });

  test("see typed errors, of the proxy and of the API", async () => {
    const { core, fake } = await farOf({ authorize: (request) => !request.headers.has("x-no"), maxBodyBytes: 1000 });
    expect(failure(await generationsGetGeneration(core, { id: "gen-1" }))).toMatchObject({ statusCode: 403 });
    expect(failure(await chatSend(core, CHAT, { headers: { "x-no": "1" } }))).toBeInstanceOf(UnauthorizedResponseError);
    const long = { ...CHAT, messages: [{ role: "user" as const, content: "x".repeat(1000) }] };
    expect(failure(await chatSend(core, long))).toBeInstanceOf(PayloadTooLargeResponseError);
    fake.fail({ type: "status", status: 429, headers: { "retry-after": "7" } });
    const error = failure(await chatSend(core, CHAT));
    expect(error).toBeInstanceOf(TooManyRequestsResponseError);
    expect(error).toMatchObject({ retryAfterMs: 7000 });
    fake.fail({ type: "connection" });
    expect(failure(await chatSend(core, CHAT))).toMatchObject({ statusCode: 502, message: "The call failed" });
    expect(fake.requests).toHaveLength(2); // nothing was retried
  });

  test("end the request when they leave", async () => {
    const fake = createFakeOpenRouter({ reply: "One two three four five six." });
    fake.fail({ type: "stall", after: 2 });
    const { core, ends } = await farOf({}, fake);
    const stream = streamOf(await chatSend(core, { ...CHAT, stream: true }));
    for await (const event of stream) if (event.ok) break;
    await vi.waitFor(() => expect(ends).toHaveLength(1));

    fake.fail({ type: "delay", ms: Infinity });
    const leaving = new AbortController();
    const answer = chatSend(core, CHAT, { signal: leaving.signal });
    await vi.waitFor(() => expect(fake.requests).toHaveLength(2));
    leaving.abort();
    expect(failure(await answer).name).toBe("RequestAbortedError");
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    expect(ends[1]).toMatchObject({ error: { name: "RequestAbortedError" } });
  });
});

test("a body goes up as it comes", async () => {
  let its: ReadableStreamDefaultController<Uint8Array> | undefined;
  const seen: string[] = [];
  const { proxy } = proxyOf({}, async (request) => {
    for await (const piece of request.body ?? []) seen.push(new TextDecoder().decode(piece));
    return Response.json({});
  });
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      its = controller;
    },
  });
  const answer = proxy(post(body, { duplex: "half", headers: { "content-type": "application/x-a" } }));
  its?.enqueue(new TextEncoder().encode("one"));
  await vi.waitFor(() => expect(seen).toEqual(["one"]));
  its?.close();
  expect((await answer).status).toBe(200);
});

test.each<[string, unknown, unknown]>([
  ["no core", undefined, ALLOW],
  ["no options", new OpenRouterCore(), undefined],
  ["no list", new OpenRouterCore(), {}],
  ["a list of nonsense", new OpenRouterCore(), { allow: [7, null] }],
  ["a pattern that is none", new OpenRouterCore(), { allow: ["GET /(("] }],
  ["a bad address", new OpenRouterCore({ serverURL: "nonsense" }), ALLOW],
])("never rejects: %s", async (_, core, options) => {
  const proxy = createProxy(core as OpenRouterCore, options as ProxyOptions);
  for (const request of [post(), new Request(SITE), undefined, {}, { url: "nonsense", headers: new Headers() }]) {
    const response = await proxy(request as Request);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.json()).toHaveProperty("error.code");
  }
});

test("the types say which routes can be allowed", () => {
  expectTypeOf(createProxy).returns.toEqualTypeOf<(request: Request) => Promise<Response>>();
  const core = new OpenRouterCore();
  // @ts-expect-error: no method
  createProxy(core, { allow: ["/models"] });
  // @ts-expect-error: `allow` is needed
  createProxy(core, {});
  // @ts-expect-error: a session is not true
  createProxy(core, { allow: [], authorize: () => ({ user: 1 }) });
});
