import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { OpenRouterOptions, RequestEvent, ResponseEvent, RetryEvent } from "../../../src/core.js";
import { OpenRouterCore } from "../../../src/core.js";
import {
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  TooManyRequestsResponseError,
} from "../../../src/errors/index.js";
import { readEvents } from "../../../src/lib/answer/stream.js";
import { json } from "../../../src/lib/call/body.js";
import type { Operation } from "../../../src/lib/call/operation.js";
import { send } from "../../../src/lib/call/send.js";
import { object, string } from "../../../src/lib/schema.js";
import { failure, KEY, success } from "../../support.js";

const schema = object<{ id: string }>({ id: string() });
const errors = { 429: TooManyRequestsResponseError };
const list = { name: "thing", method: "GET", path: "/things", response: schema, errors } satisfies Operation;
const get = {
  name: "thing",
  method: "GET",
  path: "/things/{id}/parts/{part}",
  response: schema,
  errors,
} satisfies Operation;
const create = {
  name: "thing",
  method: "POST",
  path: "/things",
  body: json,
  query: ["dry_run"],
  headers: ["X-Trace"],
  response: schema,
  errors,
} satisfies Operation;
const chat = { ...create, event: schema, stream: readEvents } satisfies Operation;

/** A core whose `fetch` is a function of the request, and the requests that it got. */
function stub(
  answer: (request: Request, init: RequestInit | undefined) => Response | Promise<Response> = () =>
    Response.json({ id: "1" }),
  options: OpenRouterOptions = {},
) {
  const requests: Request[] = [];
  const fetch = vi.fn(async (request: Request, init?: RequestInit) => {
    requests.push(request.clone());
    return answer(request, init);
  });
  const core = new OpenRouterCore({ apiKey: KEY, fetch, ...options });
  return { core, requests, fetch };
}

const retryAtOnce = { strategy: "backoff", backoff: { initialInterval: 0 } } as const;
const never = () => new Promise<never>(() => {});
const eventStream = (text: string, init?: ResponseInit) =>
  new Response(text, { ...init, headers: { "content-type": "text/event-stream" } });

describe("the request", () => {
  test("of a GET puts the fields in the path and the rest in the query", async () => {
    const { core, requests } = stub();
    success(await send(core, get, { id: "a/b", part: 3, zdr: true, new_field: "x", none: null }));
    expect(requests[0]?.url).toBe("https://openrouter.ai/api/v1/things/a%2Fb/parts/3?zdr=true&new_field=x");
    expect(requests[0]?.method).toBe("GET");
    expect(requests[0]?.body).toBeNull();
    expect(requests[0]?.headers.get("content-type")).toBeNull();
  });

  test("of a POST puts the named fields in query and headers and the rest in the body", async () => {
    const { core, requests } = stub();
    const request = { name: "n", nested: { deep: [null] }, gone: undefined, dry_run: true, "X-Trace": "t" };
    success(await send(core, create, request));
    const [sent] = requests;
    expect(sent?.url).toBe("https://openrouter.ai/api/v1/things?dry_run=true");
    expect(sent?.headers.get("x-trace")).toBe("t");
    expect(sent?.headers.get("content-type")).toBe("application/json");
    expect(await sent?.json()).toEqual({ name: "n", nested: { deep: [null] } });
    expect(request).toHaveProperty("dry_run");
  });

  test("has the key and the core's headers about the app", async () => {
    const { core, requests } = stub(undefined, {
      httpReferer: "https://app.example",
      appTitle: "App",
      appCategories: "cli-agent,chat",
      userAgent: "app/1",
    });
    success(await send(core, list, undefined));
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: `Bearer ${KEY}`,
      "http-referer": "https://app.example",
      "user-agent": "app/1",
      "x-openrouter-categories": "cli-agent,chat",
      "x-openrouter-title": "App",
    });
  });

  test("takes headers from the core, the request, fetchOptions and the options, the last one wins", async () => {
    const { core, requests } = stub(undefined, {
      headers: new Headers({ a: "core", b: "core", c: "core", "x-trace": "core" }),
    });
    const options = {
      headers: { c: "options", none: undefined },
      fetchOptions: {
        headers: [
          ["b", "fetch"],
          ["c", "fetch"],
        ] as [string, string][],
      },
    };
    success(await send(core, create, { "X-Trace": "request" }, options));
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      a: "core",
      b: "fetch",
      c: "options",
      "x-trace": "request",
    });
    expect(requests[0]?.headers.has("none")).toBe(false);
  });

  test("goes to the server of the options, else to the core's", async () => {
    const { core, requests } = stub(undefined, { serverURL: "https://core.example/v1/" });
    success(await send(core, list, {}));
    success(await send(core, list, {}, { serverURL: new URL("https://call.example") }));
    expect(requests.map(({ url }) => url)).toEqual(["https://core.example/v1/things", "https://call.example/things"]);
  });

  test("is handed to fetch with fetchOptions, the platform's own as well, and with the signal", async () => {
    const { core, fetch, requests } = stub();
    const dispatcher = { platform: true };
    const fetchOptions = {
      cache: "no-store",
      dispatcher,
      method: "PATCH",
      body: "x",
      referrerPolicy: "no-referrer",
    } as RequestInit;
    success(await send(core, list, {}, { fetchOptions }));
    expect(requests[0]).toMatchObject({ method: "GET", cache: "no-store", body: null });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      dispatcher,
      signal: expect.any(AbortSignal),
      referrerPolicy: "no-referrer",
    });
  });

  test("uses the global fetch unless the core has one", async () => {
    const spy = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ id: "global" }));
    expect(success(await send(new OpenRouterCore(), list, {}))).toEqual({ id: "global" });
    expect(`${spy.mock.calls[0]?.[0]}`).toBe("https://openrouter.ai/api/v1/things");
    spy.mockRestore();
  });
});

describe("the key", () => {
  test.each([
    ["a function", { apiKey: () => KEY }],
    ["an asynchronous function", { apiKey: async () => KEY }],
    ["the older form", { apiKey: undefined, security: { apiKeyAuth: KEY } }],
    ["a function in the older form", { apiKey: undefined, security: { apiKeyAuth: async () => KEY } }],
  ])("may be %s", async (_, options) => {
    const { core, requests } = stub(undefined, options);
    success(await send(core, list, {}));
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  });

  test.each([undefined, ""])("%j sends no Authorization header", async (apiKey) => {
    const { core, requests } = stub(undefined, { apiKey });
    success(await send(core, list, {}));
    expect(requests[0]?.headers.has("authorization")).toBe(false);
  });

  test.each([`${KEY}\n`, ` ${KEY}`, `${KEY}\u2028`, `a b`, "ключ", "\u0000"])(
    "%j cannot be sent, and the error does not show it",
    async (apiKey) => {
      const { core, fetch } = stub(undefined, { apiKey });
      const error = failure(await send(core, list, {}));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error.message).toContain("trim");
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain(apiKey.trim());
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  test.each<[string, unknown]>([
    ["a number", 5],
    ["a promise for an object", Promise.resolve({})],
  ])("%s from a callback is an InvalidRequestError", async (_, key) => {
    const { core } = stub(undefined, { apiKey: () => key as string });
    expect(failure(await send(core, list, {}))).toBeInstanceOf(InvalidRequestError);
  });

  test("callback that throws is an UnexpectedClientError with the cause, and nothing is sent", async () => {
    const cause = new Error("vault sealed");
    for (const apiKey of [
      () => Promise.reject(cause),
      (): string => {
        throw cause;
      },
    ]) {
      const { core, fetch } = stub(undefined, { apiKey });
      expect(failure(await send(core, list, {}))).toMatchObject({ name: "UnexpectedClientError", cause });
      expect(fetch).not.toHaveBeenCalled();
    }
  });

  test("is shown to no observer", async () => {
    const events: unknown[] = [];
    const note = (event: unknown) => void events.push(event);
    let attempt = 0;
    const { core } = stub(() => Response.json({ id: "1" }, { status: attempt++ ? 200 : 429 }), {
      onRequest: note,
      onResponse: note,
      onRetry: note,
      retryConfig: retryAtOnce,
    });
    success(await send(core, list, {}));
    expect(events).toHaveLength(5);
    expect(inspect(events, { depth: null, showHidden: true })).not.toContain(KEY);
  });
});

describe("what cannot be sent", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;

  test.each<[string, Operation, unknown]>([
    ["a missing path parameter", get, { part: 1 }],
    ["a path parameter that climbs", get, { id: "..", part: 1 }],
    ["an object in the query", list, { where: {} }],
    ["a BigInt in the body", create, { n: 1n }],
    ["a cycle", create, cycle],
    [
      "a getter that throws",
      create,
      {
        get x() {
          throw new Error("trap");
        },
      },
    ],
    ["no request where there must be a body", create, undefined],
    ["null as request", list, null],
    ["text as request", list, "id"],
    ["an array as request", create, [1]],
    ["a header with a line break", create, { "X-Trace": "a\r\nb: c" }],
    ["a header beyond Latin-1", create, { "X-Trace": "☕" }],
  ])("%s is an InvalidRequestError, and nothing is sent", async (_, operation, request) => {
    const { core, fetch } = stub();
    const error = failure(await send(core, operation, request));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, OpenRouterOptions]>([
    ["an address that is none", { serverURL: "not an address" }],
    ["a time limit of 0", { timeoutMs: 0 }],
    ["a time limit of NaN", { timeoutMs: Number.NaN }],
    ["a negative time limit", { timeoutMs: -1 }],
    ["a title that no header may hold", { appTitle: "line\nbreak" }],
    ["headers that are none", { headers: 7 as never }],
  ])("%s in the core is an InvalidRequestError", async (_, options) => {
    const { core, fetch } = stub(undefined, options);
    expect(failure(await send(core, list, {}))).toBeInstanceOf(InvalidRequestError);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([undefined, null, {}, 5])("%j instead of a core is an InvalidRequestError that says so", async (core) => {
    expect(failure(await send(core as never, list, {}))).toMatchObject({
      name: "InvalidRequestError",
      message: expect.stringMatching(/^`core` must be an OpenRouterCore, not \w+$/),
    });
  });

  test.each([0, -1, Number.NaN, "abc"])("an idleTimeoutMs of %j is an InvalidRequestError", async (idleTimeoutMs) => {
    const { core, fetch } = stub();
    expect(failure(await send(core, chat, {}, { idleTimeoutMs: idleTimeoutMs as never }))).toMatchObject({
      name: "InvalidRequestError",
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("options that are null are an InvalidRequestError", async () => {
    expect(failure(await send(stub().core, list, {}, null as never))).toBeInstanceOf(InvalidRequestError);
  });

  test("settings that fetch does not take are an InvalidRequestError", async () => {
    const { core } = stub();
    const fetchOptions = { mode: "nonsense" } as unknown as RequestInit;
    expect(failure(await send(core, list, {}, { fetchOptions }))).toBeInstanceOf(InvalidRequestError);
  });
});

describe("the answer", () => {
  test("of a fetch that rejects is a ConnectionError", async () => {
    const cause = new TypeError("fetch failed");
    const { core, fetch } = stub(() => Promise.reject(cause));
    expect(failure(await send(core, create, {}))).toMatchObject({ name: "ConnectionError", cause });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("of a fetch that throws or gives no response is a typed error too", async () => {
    const throwing = stub((): Response => {
      throw "odd";
    });
    expect(failure(await send(throwing.core, create, {}))).toMatchObject({ name: "ConnectionError", cause: "odd" });
    const empty = stub(() => undefined as never);
    expect(failure(await send(empty.core, create, {}))).toMatchObject({ name: "ConnectionError" });
  });

  test.each([{}, { ok: true }, 5, "x", [], { headers: {} }])(
    "that is %j, no response, is a typed error",
    async (odd) => {
      const { core } = stub(() => odd as never);
      expect(failure(await send(core, create, {})).name).toMatch(/^(ConnectionError|UnexpectedClientError)$/);
    },
  );

  test("that is complete is a value even if the connection breaks after it", async () => {
    const pieces = ['{"id":', '"1"}'];
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) controller.error(new Error("reset"));
        else controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    expect(success(await send(stub(() => new Response(body)).core, create, {}))).toEqual({ id: "1" });
  });

  test("is let go of when the call fails on this side", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { core } = stub((_, init) => {
      signals.push(init?.signal);
      return new Response("", { status: 503 });
    });
    expect(failure(await send(core, list, {}, { retryCodes: [Symbol() as never] })).name).toBe("UnexpectedClientError");
    expect(signals[0]?.aborted).toBe(true);
  });

  test("has told the generation's identifier, which an error after it keeps", async () => {
    const headers = { "x-generation-id": "gen-1" };
    const cut = new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
    const stalled = new ReadableStream({ pull: never });
    for (const [body, name] of [
      [cut, "ConnectionError"],
      [stalled, "RequestTimeoutError"],
    ] as const) {
      const { core } = stub(() => new Response(body, { headers }));
      expect(failure(await send(core, create, {}, { timeoutMs: 20 }))).toMatchObject({ name, generationId: "gen-1" });
    }
  });

  test("is a stream where one was asked for and came", async () => {
    const { core, requests } = stub(() => eventStream('data: {"id":"a"}\n\ndata: [DONE]\n\n'));
    const stream = success(await send(core, chat, { stream: true }));
    const items: unknown[] = [];
    for await (const item of stream as AsyncIterable<unknown>) items.push(item);
    expect(items).toEqual([{ ok: true, value: { id: "a" } }]);
    expect(requests[0]?.headers.get("accept")).toBe("text/event-stream");
  });

  test("that is no stream where one was asked for is an error that keeps it", async () => {
    const { core } = stub();
    expect(failure(await send(core, chat, { stream: true }))).toMatchObject({
      name: "ResponseValidationError",
      rawValue: { id: "1" },
    });
    const failing = stub(() => Response.json({ error: { code: 429, message: "wait" } }));
    expect(failure(await send(failing.core, chat, { stream: true }))).toBeInstanceOf(TooManyRequestsResponseError);
  });

  test("is a value where no stream was asked for", async () => {
    const { core } = stub();
    expect(success(await send(core, chat, { stream: false }))).toEqual({ id: "1" });
  });
});

describe("the time limit", () => {
  test("covers the key, the connection and the body", async () => {
    const slowBody = () => new Response(new ReadableStream({ pull: never }));
    for (const { core } of [stub(never), stub(slowBody), stub(undefined, { apiKey: never })]) {
      const error = failure(await send(core, list, {}, { timeoutMs: 20 }));
      expect(error).toBeInstanceOf(RequestTimeoutError);
      expect(error).toMatchObject({ timeoutMs: 20, message: "The time limit of 20 ms was reached" });
    }
  });

  test("is that of the options, the core, the operation, or a minute", async () => {
    vi.useFakeTimers();
    const limits = async (operation: Operation, options: OpenRouterOptions, timeoutMs?: number) => {
      const { core } = stub(never, options);
      const result = send(core, operation, {}, { timeoutMs });
      await vi.runAllTimersAsync();
      return (failure(await result) as RequestTimeoutError).timeoutMs;
    };
    const slow = { ...list, timeoutMs: 600_000 };
    expect(await limits(list, {})).toBe(60_000);
    expect(await limits(slow, {})).toBe(600_000);
    expect(await limits(slow, { timeoutMs: 5 })).toBe(5);
    expect(await limits(slow, { timeoutMs: 5 }, 7)).toBe(7);
  });

  test("is over when the answer is there", async () => {
    vi.useFakeTimers();
    success(await send(stub().core, list, {}));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("cancels the body if a fetch that ignores the signal responds too late", async () => {
    const cancelled = vi.fn();
    const body = new ReadableStream({ cancel: cancelled });
    const { core } = stub(() => new Promise((resolve) => setTimeout(() => resolve(new Response(body)), 30)));
    expect(failure(await send(core, list, {}, { timeoutMs: 10 }))).toBeInstanceOf(RequestTimeoutError);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
  });
});

describe("a signal", () => {
  test("reaches a `fetch` that takes a request and nothing else", async () => {
    const controller = new AbortController();
    const seen: Request[] = [];
    const fetch = async (request: Request) => {
      seen.push(request);
      controller.abort("enough");
      request.signal.throwIfAborted();
      return new Response("{}");
    };
    const core = new OpenRouterCore({ apiKey: KEY, fetch });
    const options = { signal: controller.signal, fetchOptions: { referrer: "https://app.example/page" } };

    expect(failure(await send(core, list, { a: 1 }, options))).toBeInstanceOf(RequestAbortedError);
    expect(seen[0]?.signal.aborted).toBe(true);
    expect(seen[0]).toMatchObject({ method: "GET", referrer: "https://app.example/page" });
    expect(seen[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  });

  test("that is aborted already sends nothing", async () => {
    const { core, fetch } = stub();
    for (const options of [
      { signal: AbortSignal.abort("no") },
      { fetchOptions: { signal: AbortSignal.abort("no") } },
    ]) {
      const error = failure(await send(core, list, {}, options));
      expect(error).toBeInstanceOf(RequestAbortedError);
      expect(error).toMatchObject({ cause: "no" });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ["the connection", stub(never)],
    ["the body", stub(() => new Response(new ReadableStream({ pull: never })))],
    ["a back-off wait", stub(() => new Response("", { status: 503, headers: { "retry-after": "30" } }))],
    ["the key", stub(undefined, { apiKey: never })],
  ])("ends %s at once, without a timer that has to fire", async (_, { core }) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const settled = vi.fn();
    const result = send(core, list, {}, { signal: controller.signal });
    result.then(settled);
    await vi.advanceTimersByTimeAsync(20);
    expect(settled).not.toHaveBeenCalled();
    controller.abort();
    expect(failure(await result)).toBeInstanceOf(RequestAbortedError);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a retry", () => {
  test("follows a transient failure, and cancels discarded bodies", async () => {
    const cancelled = vi.fn();
    let attempt = 0;
    const { core, requests } = stub(
      () =>
        attempt++ < 2
          ? new Response(new ReadableStream({ cancel: cancelled }), { status: 503 })
          : Response.json({ id: "3" }),
      { retryConfig: retryAtOnce },
    );
    expect(success(await send(core, list, {}))).toEqual({ id: "3" });
    expect(requests).toHaveLength(3);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(2));
  });

  test("waits as long as Retry-After says", async () => {
    vi.useFakeTimers();
    const retries: RetryEvent[] = [];
    let attempt = 0;
    const { core, fetch } = stub(
      () =>
        attempt++ ? Response.json({ id: "1" }) : new Response("", { status: 503, headers: { "retry-after": "9" } }),
      { onRetry: (event) => retries.push(event) },
    );
    const result = send(core, list, {});
    await vi.advanceTimersByTimeAsync(8_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(retries[0]?.delayMs ?? 0);
    expect(success(await result)).toEqual({ id: "1" });
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(retries).toMatchObject([{ attempt: 1, reason: 503 }]);
  });

  test("sends the same body again", async () => {
    let attempt = 0;
    const { core, requests } = stub(
      () => (attempt++ ? Response.json({ id: "1" }) : new Response("", { status: 429 })),
      {
        retryConfig: retryAtOnce,
      },
    );
    success(await send(core, create, { name: "n" }));
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([{ name: "n" }, { name: "n" }]);
  });

  test("follows a failed connection of a GET", async () => {
    let attempt = 0;
    const { core } = stub(() => (attempt++ ? Response.json({ id: "2" }) : Promise.reject(new TypeError("reset"))), {
      retryConfig: retryAtOnce,
    });
    expect(success(await send(core, list, {}))).toEqual({ id: "2" });
  });

  test("is announced with attempt, delay and reason", async () => {
    const retries: RetryEvent[] = [];
    const answers = [new Response("", { status: 503 }), new TypeError("reset"), Response.json({ id: "1" })];
    const { core } = stub(
      () => {
        const answer = answers.shift();
        if (answer instanceof Response) return answer;
        throw answer;
      },
      { retryConfig: retryAtOnce, onRetry: (event) => retries.push(event) },
    );
    success(await send(core, list, {}));
    expect(retries).toMatchObject([
      { attempt: 1, delayMs: 0, reason: 503 },
      { attempt: 2, delayMs: 0, reason: { name: "ConnectionError" } },
    ]);
  });

  test("is up to the options of the call, then the core", async () => {
    const { core, fetch } = stub(() => new Response("", { status: 418 }), {
      retryConfig: retryAtOnce,
      retryCodes: ["4XX"],
    });
    failure(await send(core, list, {}, { retries: { strategy: "none" } }));
    expect(fetch).toHaveBeenCalledTimes(1);
    failure(await send(core, list, {}, { retryCodes: [] }));
    expect(fetch).toHaveBeenCalledTimes(2);
    failure(
      await send(
        core,
        list,
        {},
        { retries: { strategy: "backoff", backoff: { initialInterval: 1, maxElapsedTime: 40 } } },
      ),
    );
    expect(fetch.mock.calls.length).toBeGreaterThan(3);
  });

  test("does not follow a client error", async () => {
    const { core, fetch } = stub();
    const fetchOptions = { mode: "nonsense" } as unknown as RequestInit;
    failure(await send(core, list, {}, { fetchOptions, retries: retryAtOnce }));
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("hooks", () => {
  test("see the request and the response", async () => {
    const requests: RequestEvent[] = [];
    const responses: ResponseEvent[] = [];
    const { core } = stub(() => Response.json({ id: "1" }, { headers: { "x-generation-id": "gen-1" } }), {
      onRequest: (event) => requests.push(event),
      onResponse: (event) => responses.push(event),
    });
    success(await send(core, get, { id: "a", part: "b", q: 1 }));
    const head = { method: "GET", url: "https://openrouter.ai/api/v1/things/a/parts/b?q=1" };
    expect(requests).toMatchObject([head]);
    expect(requests[0]?.headers.get("accept")).toBe("application/json");
    expect(requests[0]?.headers.has("authorization")).toBe(false);
    expect(responses).toMatchObject([{ ...head, status: 200, durationMs: expect.any(Number) }]);
    expect(responses[0]?.headers.get("x-generation-id")).toBe("gen-1");
  });

  test("that throw, reject or hang do not affect the call", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const throwing = () => {
      throw new Error("hook");
    };
    for (const hook of [throwing, () => Promise.reject(new Error("hook")), never]) {
      let attempt = 0;
      const { core } = stub(() => Response.json({ id: "1" }, { status: attempt++ ? 200 : 429 }), {
        onRequest: hook,
        onResponse: hook,
        onRetry: hook,
        retryConfig: retryAtOnce,
      });
      expect(success(await send(core, list, {}))).toEqual({ id: "1" });
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
