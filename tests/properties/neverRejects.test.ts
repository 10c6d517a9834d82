import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OpenRouterCore, type OpenRouterOptions } from "../../src/core.js";
import { ClientError, OpenRouterError } from "../../src/errors/index.js";
import { chatRunTools } from "../../src/funcs/chatRunTools.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { generationsWaitForGeneration } from "../../src/funcs/generationsWaitForGeneration.js";
import { readEvents } from "../../src/lib/answer/stream.js";
import { json } from "../../src/lib/call/body.js";
import type { Operation } from "../../src/lib/call/operation.js";
import { send } from "../../src/lib/call/send.js";
import { object, string } from "../../src/lib/schema.js";
import { request } from "../../src/request.js";
import type { Result } from "../../src/result.js";
import { KEY, readAll } from "../support.js";
import { fail, forbidUnhandled, hostileProxy, newSeed, withGetter } from "./hostile.js";

const RUNS = process.env["CI"] ? 2600 : 500; // for each of the four properties
const seed = newSeed();
forbidUnhandled();

const schema = object<{ id: string }>({ id: string() });
const operations = [
  { name: "thing", method: "GET", path: "/things/{id}", response: schema, errors: {} },
  { name: "thing", method: "DELETE", path: "/things", response: schema, errors: {} },
  {
    name: "thing",
    method: "POST",
    path: "/things",
    body: json,
    headers: ["X-A"],
    query: ["q"],
    response: schema,
    errors: {},
    event: schema,
    stream: readEvents,
  },
] satisfies Operation[];

/** Checks the outcome of a call: a Result, its stream read to the end, and no key in errors. */
async function settle(call: () => Promise<Result<unknown, unknown>>): Promise<void> {
  const result = await call();
  if (result.ok) {
    const { value } = result;
    if (value !== null && typeof value === "object" && Symbol.asyncIterator in value) {
      const items = await readAll(value as AsyncIterable<Result<unknown, unknown>>);
      expect(items.slice(0, -1).every(({ ok }) => ok)).toBe(true);
      const last = items.at(-1);
      if (last && !last.ok) checkError(last.error);
    }
  } else checkError(result.error);
}

function checkError(error: unknown): void {
  expect(error instanceof ClientError || error instanceof OpenRouterError).toBe(true);
  const { name, message, stack } = error as Error;
  expect(name).toMatch(/^\w+Error$/);
  expect(typeof message).toBe("string");
  expect(`${message}${stack}`).not.toContain(KEY);
  expect(inspect(error, { depth: 6 })).not.toContain(KEY);
}

const check = (property: fc.IAsyncProperty<never[]> | fc.IAsyncProperty<unknown[]>) =>
  fc.assert(property as fc.IAsyncProperty<unknown[]>, { numRuns: RUNS, seed });

/** Values of every kind, hostile ones included. */
const anything = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
  fc
    .constantFrom<() => unknown>(
      () => {
        const cycle: Record<string, unknown> = {};
        cycle["self"] = cycle;
        return cycle;
      },
      () => withGetter("id", new Error("getter")),
      () => new Proxy({}, { ownKeys: fail(new Error("proxy")) }),
      () => ({ toJSON: fail(new Error("toJSON")) }),
      () => ({ addEventListener() {}, aborted: false }),
      () => ({ addEventListener() {}, removeEventListener: fail(new Error("remove")) }),
      () => Symbol("s"),
      () => fail(new Error("function")),
      () => JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'),
      () => Object.create(null),
    )
    .map((make) => make()),
);

const text = fc.oneof(
  fc.constantFrom(
    "",
    " \n",
    "null",
    "[]",
    '{"id":"1"}',
    '{"id":',
    '{"error":{"code":429,"message":"x"}}',
    '{"error":"x"}',
    '{"error":{"metadata":5,"code":{},"message":[]}}',
    "<html>",
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    "[".repeat(20_000),
    `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
    'data: {"id":"1"}\n\n',
    'data: {"id":"1"}\n\ndata: [DONE]\n\n',
    ": c\n\ndata: {\n\n",
    "data: [DONE]",
    'data: {"error":{"code":502}}\n\n',
  ),
  fc.json(),
  fc.string({ unit: "binary" }),
  fc.json().map((json) => json.slice(0, json.length >> 1)),
);

const body = fc.oneof(
  text,
  fc.uint8Array({ maxLength: 200 }),
  fc.constant(null),
  fc
    .tuple(
      fc.array(fc.oneof(text, fc.uint8Array({ maxLength: 50 })), { maxLength: 4 }),
      fc.constantFrom("close", "error", "hang"),
    )
    .map(
      ([pieces, end]) =>
        new ReadableStream({
          pull(controller) {
            const piece = pieces.shift();
            if (piece !== undefined)
              controller.enqueue(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
            else if (end === "close") controller.close();
            else if (end === "error") controller.error(new Error("cut"));
            return end === "hang" ? new Promise<void>(() => {}) : undefined;
          },
        }),
    ),
);

const response = fc
  .record({
    status: fc.oneof(
      fc.constantFrom(200, 200, 201, 204, 205, 304, 400, 401, 404, 429, 500, 502, 529),
      fc.integer({ min: 200, max: 599 }),
    ),
    type: fc.constantFrom(
      "application/json",
      "text/event-stream",
      "text/html; charset=latin1",
      "",
      "application/octet-stream",
    ),
    retryAfter: fc.constantFrom("", "0", "0.001", "-1", "soon", "99999999999", "Thu, 01 Jan 1970 00:00:00 GMT"),
    id: fc.constantFrom("", "gen-1", "x"),
    body,
  })
  .map(({ status, type, retryAfter, id, body }) => () => {
    const headers = { "content-type": type, "retry-after": retryAfter, "x-generation-id": id };
    return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
  });

const answer = fc.oneof(
  { weight: 8, arbitrary: response as fc.Arbitrary<() => unknown> },
  fc.constantFrom<() => unknown>(
    fail(new TypeError("fetch failed")),
    () => Promise.reject(new Error("late")),
    () => Promise.reject(undefined),
    () => undefined,
    () => ({ ok: true, status: 200, headers: new Headers() }),
    () => new Promise(() => {}),
  ),
);

const hook = fc.constantFrom<OpenRouterOptions["onRequest"]>(
  undefined,
  fail(new Error("hook")),
  () => Promise.reject(new Error("hook")),
  () => new Promise(() => {}),
);

const core = (answer: () => unknown, options: OpenRouterOptions = {}) =>
  new OpenRouterCore({ apiKey: KEY, fetch: (async () => answer()) as never, timeoutMs: 25, ...options });

describe("no call rejects or throws", () => {
  test("whatever the server answers", async () => {
    await check(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        answer,
        hook,
        fc.boolean(),
        async (operation, answer, hook, stream) => {
          const options = { onRequest: hook, onResponse: hook, onRetry: hook } as OpenRouterOptions;
          await settle(() =>
            send(core(answer, options), operation, { id: "1", stream }, { timeoutMs: 10, idleTimeoutMs: 10 }),
          );
        },
      ),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 120_000);

  test("whatever is passed for the request", async () => {
    await check(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        fc.oneof(anything, fc.dictionary(fc.constantFrom("id", "q", "X-A", "stream", "b"), anything)),
        async (operation, request) => {
          await settle(() =>
            send(
              core(() => Response.json({ id: "1" })),
              operation,
              request,
            ),
          );
        },
      ),
    );
  }, 120_000);

  test("whatever is passed for the options", async () => {
    const option = fc.constantFrom(
      "signal",
      "timeoutMs",
      "retries",
      "retryCodes",
      "serverURL",
      "headers",
      "fetchOptions",
      "idleTimeoutMs",
    );
    const options = fc.oneof(
      anything,
      fc.dictionary(
        option,
        fc.oneof(
          anything,
          fc.dictionary(fc.constantFrom("signal", "headers", "strategy", "backoff", "mode", "redirect"), anything),
        ),
      ),
    );
    await check(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        options,
        fc.constantFrom(200, 429, 503),
        async (operation, options, status) => {
          const sender = core(() => Response.json({ id: "1" }, { status }), { timeoutMs: 10 });
          await settle(() => send(sender, operation, { id: "1" }, options as never));
        },
      ),
    );
  }, 120_000);

  test("whatever is passed for the core, or configured in it", async () => {
    const option = fc.constantFrom(
      "apiKey",
      "security",
      "serverURL",
      "httpReferer",
      "appTitle",
      "headers",
      "userAgent",
      "timeoutMs",
      "retryConfig",
      "retryCodes",
      "fetch",
      "onRequest",
      "onResponse",
    );
    const cores = fc.oneof(
      anything,
      fc.dictionary(option, anything).map((options) => core(() => Response.json({ id: "1" }), options)),
      fc
        .constantFrom<OpenRouterOptions>(
          { apiKey: fail(new Error("key")) },
          { apiKey: () => Promise.reject(null) },
          { apiKey: () => new Promise(() => {}) },
        )
        .map((options) => core(() => Response.json({ id: "1" }), options)),
    );
    await check(
      fc.asyncProperty(cores, fc.nat(1), async (core, which) => {
        await settle(() =>
          which
            ? generationsGetGeneration(core as OpenRouterCore, { id: "1" }, { timeoutMs: 25 })
            : chatSend(core as OpenRouterCore, { messages: [] }, { timeoutMs: 25 }),
        );
      }),
    );
  }, 120_000);
});

test.each<[string, (thrown: object) => Promise<Result<unknown, unknown>>]>([
  ["the request", (thrown) => chatSend(new OpenRouterCore(), withGetter("messages", thrown) as never)],
  ["the options", (thrown) => chatSend(new OpenRouterCore(), { messages: [] }, withGetter("signal", thrown))],
  ["a wait", (thrown) => generationsWaitForGeneration(new OpenRouterCore(), { id: "1" }, withGetter("onPoll", thrown))],
  ["an endpoint", (thrown) => request(new OpenRouterCore(), withGetter("path", thrown) as never)],
  [
    "a run of tools",
    (thrown) => chatRunTools(new OpenRouterCore(), { messages: [] }, { prepareTurn: () => Promise.reject(thrown) }),
  ],
])("what %s throws need not bear a look", async (_, call) => {
  for (const reason of [new Error("no"), undefined]) {
    const { error } = await call(hostileProxy(reason));
    expect(error instanceof ClientError).toBe(true);
  }
});
