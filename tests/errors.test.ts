import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ResponseErrorFields } from "../src/errors/index.js";
import * as errors from "../src/errors/index.js";
import { generationsGetGeneration } from "../src/funcs/generationsGetGeneration.js";
import { mapError } from "../src/result.js";
import { createCore, failure, KEY } from "./support.js";

const init: ResponseErrorFields = {
  statusCode: 500,
  code: "x",
  metadata: { a: 1 },
  providerName: "Acme",
  body: { error: {} },
  headers: new Headers({ a: "b" }),
  generationId: "gen-1",
  retryAfterMs: 5,
};

const { ClientError, OpenRouterError, TaggedError, toPlain, ...classes } = errors;
const ofResponses = Object.entries(classes).filter(([, { prototype }]) => prototype instanceof OpenRouterError);
const ofThisSide = Object.entries(classes).filter(([, { prototype }]) => prototype instanceof ClientError);

describe("errors", () => {
  test("are either server or client errors", () => {
    expect(ofResponses.length + ofThisSide.length).toBe(Object.keys(classes).length);
    expect(ofResponses).toHaveLength(19);
    expect(ofThisSide).toHaveLength(9);
  });

  test.each(ofResponses)("%s bears its name and what the server said", (name, Class) => {
    const error = new (Class as typeof errors.OpenRouterDefaultError)("no", init);
    expect(error).toMatchObject({ ...init, name, _tag: name, message: "no" });
    expect(error).toBeInstanceOf(Error);
    expect(Object.keys(error)).not.toContain("message");
    expect(inspect(error)).toContain(name);
    expect(error.stack).toContain("no");
  });

  test.each(ofThisSide)("%s bears its name, its fields and its cause", (name, Class) => {
    const error = new (Class as unknown as typeof errors.RequestTimeoutError)("what to do", {
      timeoutMs: 10,
      cause: "why",
    });
    expect(error).toMatchObject({ name, _tag: name, timeoutMs: 10, cause: "why", message: "what to do" });
    expect(Object.keys(error)).not.toContain("cause");
    expect(error).toBeInstanceOf(ClientError);
    expect(inspect(error)).toContain(name);
  });
});

describe("a key that the error of a fetch shows", () => {
  const text = `refused: Bearer ${KEY}`;
  test.each<[string, unknown]>([
    ["message", new TypeError(text)],
    ["cause", new TypeError("failed", { cause: new Error(text) })],
    ["part", new AggregateError([new Error("a"), new Error(text)], "all")],
    ["text", text],
    ["root", new Error("a", { cause: new Error("b", { cause: text }) })],
  ])("as %s is in no message, data or console", async (_, cause) => {
    const reasons: unknown[] = [];
    const core = createCore({
      fetch: () => Promise.reject(cause),
      retries: { maxRetries: 1, backoff: { initialInterval: 0 } },
      onRetry: ({ reason }) => reasons.push(reason),
    });
    const error = failure(await generationsGetGeneration(core, { id: "gen-1" }));
    expect(error.name).toBe("ConnectionError");
    for (const shown of [error, ...reasons]) {
      expect(`${shown}${JSON.stringify(shown)}${inspect(shown, { depth: 9, showHidden: true })}`).not.toContain(KEY);
    }
    expect(reasons).toHaveLength(1);
    expect(JSON.stringify(error)).toContain("refused: Bearer [key]");
  });

  test("any other cause is handed over as it is", async () => {
    const cause = new TypeError("failed", { cause: new Error("reset") });
    const core = createCore({ fetch: () => Promise.reject(cause) });
    expect(failure(await generationsGetGeneration(core, { id: "gen-1" })).cause).toBe(cause);
  });

  test("a cause that cannot be read is a ConnectionError all the same", async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const core = createCore({ fetch: () => Promise.reject(proxy) });
    const error = failure(await generationsGetGeneration(core, { id: "gen-1" }));
    expect(toPlain(error)).toEqual({
      _tag: "ConnectionError",
      name: "ConnectionError",
      message: "The connection failed: unknown reason",
    });
  });
});

describe("an error as plain data", () => {
  const common = { generationId: "gen-1", headers: new Headers({ "x-secret": "s" }) };
  const errorsAndFields: readonly (readonly [errors.TaggedError, object])[] = [
    [
      new errors.TooManyRequestsResponseError("wait", init),
      { statusCode: 500, code: "x", metadata: { a: 1 }, providerName: "Acme", body: { error: {} }, retryAfterMs: 5 },
    ],
    [
      new errors.ResponseValidationError("odd", {
        ...common,
        issues: [{ path: ["data", 0], message: "expected string" }],
        rawValue: { data: [1] },
        rawText: '{"data":[1]}',
        statusCode: 200,
      }),
      { issues: [{ path: ["data", 0], message: "expected string" }], rawText: '{"data":[1]}', statusCode: 200 },
    ],
    [new errors.RequestTimeoutError("late", { timeoutMs: 7, rawText: '{"da' }), { timeoutMs: 7, rawText: '{"da' }],
    [
      new errors.StreamIncompleteError("cut", { generationId: "gen-1", lastEvent: { id: 1 }, usage: { cost: 2 } }),
      { lastEvent: { id: 1 }, usage: { cost: 2 } },
    ],
    [
      new errors.OutputError("does not fit", {
        generationId: "gen-1",
        reason: "mismatch",
        issues: [{ path: ["city"], message: "expected string" }],
        text: '{"city":1}',
        answer: { id: "gen-1", usage: { cost: 2 } },
      }),
      {
        reason: "mismatch",
        issues: [{ path: ["city"], message: "expected string" }],
        text: '{"city":1}',
        answer: { id: "gen-1", usage: { cost: 2 } },
      },
    ],
    [
      new errors.JobStateError("not yet", { state: { id: "batch_1", status: "in_progress" }, timeoutMs: 7 }),
      { state: { id: "batch_1", status: "in_progress" }, timeoutMs: 7 },
    ],
    [new errors.RequestAbortedError("enough", { cause: "a button" }), { cause: "a button" }],
    [
      new errors.ConnectionError("no connection", {
        cause: new TypeError("fetch failed", { cause: Object.assign(new Error("down"), { code: "E", socket: {} }) }),
      }),
      { cause: { name: "TypeError", message: "fetch failed", cause: { name: "Error", message: "down", code: "E" } } },
    ],
    [
      new errors.UnexpectedClientError("odd", { cause: new errors.InvalidRequestError("`id` is missing") }),
      { cause: { name: "InvalidRequestError", message: "`id` is missing" } },
    ],
    [new errors.UnexpectedClientError("odd", { cause: 5n }), {}],
  ];

  test.each(errorsAndFields)("$name has what is known, and travels", (error, fields) => {
    const plain = toPlain(error);
    expect(plain).toMatchObject({ name: error.name, _tag: error.name, message: error.message, ...fields });
    expect(JSON.parse(JSON.stringify(error))).toEqual(plain);
    expect(structuredClone(plain)).toEqual(plain);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    for (const field of ["headers", "rawValue", "stack"]) expect(plain).not.toHaveProperty(field);
  });

  test("goes with its result through a message and back, and does not show the key", async () => {
    const fetch = async () => Response.json({ error: { code: 429, message: `no: Bearer ${KEY}` } }, { status: 429 });
    const result = mapError(generationsGetGeneration(createCore({ fetch }), { id: "gen-1" }), toPlain);
    const { port1, port2 } = new MessageChannel();
    const received = new Promise((resolve) => port2.addEventListener("message", ({ data }) => resolve(data)));
    port2.start();
    port1.postMessage(await result);
    const error = failure(await result);
    expect(await received).toEqual({ ok: false, error });
    port1.close();
    expect(error).toMatchObject({ name: "TooManyRequestsResponseError", statusCode: 429, message: "no: Bearer [key]" });
    expect(JSON.stringify(error)).not.toContain(KEY);
  });
});
