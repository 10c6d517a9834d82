import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { OpenRouterCore, type OpenRouterOptions, type RetryEvent } from "../../../src/core.js";
import { NotFoundResponseError } from "../../../src/errors/index.js";
import { readEvents } from "../../../src/lib/answer/stream.js";
import { json as writeJSON } from "../../../src/lib/call/body.js";
import type { Operation } from "../../../src/lib/call/operation.js";
import type { EventStream, StreamFailure } from "../../../src/lib/call/outcome.js";
import { send } from "../../../src/lib/call/send.js";
import { object, string } from "../../../src/lib/schema.js";
import { serve } from "../../loopback.js";
import { failure, KEY, success } from "../../support.js";

const schema = object<{ id: string }>({ id: string() });
const errors = { 404: NotFoundResponseError };
const get = { name: "thing", method: "GET", path: "/things", response: schema, errors } satisfies Operation;
const post = {
  name: "thing",
  method: "POST",
  path: "/things",
  body: writeJSON,
  response: schema,
  errors,
} satisfies Operation;
const chat = { ...post, event: schema, stream: readEvents } satisfies Operation;

/** A core for a server with this handler, and the requests that arrive there. */
async function connect(
  answer: (response: ServerResponse, request: IncomingMessage, attempt: number) => unknown,
  options: OpenRouterOptions = {},
) {
  const requests: IncomingMessage[] = [];
  /** Resolves when the connection of the newest request is closed. */
  let closed = Promise.resolve();
  const { serverURL, server } = await serve((request, response) => {
    requests.push(request);
    closed = once(response, "close").then(() => {});
    request.resume();
    answer(response, request, requests.length);
  });
  const core = new OpenRouterCore({ apiKey: KEY, serverURL, ...options });
  return { core, requests, server, serverURL, isClosed: () => closed };
}

const json = (response: ServerResponse, value: unknown, status = 200) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
const openStream = (response: ServerResponse) =>
  response.writeHead(200, { "content-type": "text/event-stream", "x-generation-id": "gen-1" });
const event = (id: string) => `data: ${JSON.stringify({ id })}\n\n`;
const soon = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

/** The outcome of a promise that settles without waiting for a timer or the network. */
function atOnce<Value>(outcome: Promise<Value>): Promise<Value> {
  const next = new Promise<never>((_, reject) => setImmediate(() => reject(new Error("it has not settled at once"))));
  return Promise.race([outcome, next]);
}

async function streamOf(core: OpenRouterCore, options = {}) {
  const result = await send(core, chat, { stream: true }, options);
  return success(result) as EventStream<{ id: string }, StreamFailure<typeof errors>>;
}

async function collect(stream: EventStream<unknown, Error>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item.ok ? item.value : item.error);
  return items;
}

describe("over real HTTP", () => {
  test("a value arrives, in pieces and after leading white space", async () => {
    const { core, requests } = await connect(async (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      for (const piece of ["\n         \n", "\n", '{"id"', ':"1"}']) {
        response.write(piece);
        await soon(2);
      }
      response.end();
    });
    expect(success(await send(core, get, { q: "x" }))).toEqual({ id: "1" });
    expect(requests[0]).toMatchObject({ method: "GET", url: "/api/v1/things?q=x" });
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test("a server that is not there is a ConnectionError", async () => {
    const { core, server, serverURL } = await connect((response) => response.end());
    await new Promise((resolve) => server.close(resolve));
    expect(failure(await send(core, post, {}))).toMatchObject({
      name: "ConnectionError",
      message: `The connection failed: connection refused to ${new URL(serverURL).host}`,
    });
  });

  test("a connection cut before the head or in the body is a ConnectionError", async () => {
    const early = await connect((response) => response.destroy());
    expect(failure(await send(early.core, post, {}))).toMatchObject({ name: "ConnectionError" });
    const late = await connect((response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"id":');
      setTimeout(() => response.destroy(), 10);
    });
    expect(failure(await send(late.core, post, {}))).toMatchObject({ name: "ConnectionError", rawText: '{"id":' });
  });

  test("a complete answer on a connection that stays open is a value, and closes the connection", async () => {
    const { core, isClosed } = await connect((response) => response.writeHead(200).write('{"id":"1"}'));
    expect(success(await send(core, post, {}))).toEqual({ id: "1" });
    await isClosed();
  });

  test.each<[string, (response: ServerResponse) => unknown]>([
    ["is cut", (response) => setTimeout(() => response.destroy(), 10)],
    ["stops", () => {}],
  ])("a status is known whose body %s", async (_, then) => {
    const { core, isClosed } = await connect((response) => {
      response.writeHead(404, { "x-generation-id": "gen-1" }).write('{"error":{"code":404,');
      then(response);
    });
    const error = failure(await send(core, post, {}, { timeoutMs: 100 }));
    expect(error).toBeInstanceOf(NotFoundResponseError);
    expect(error).toMatchObject({ statusCode: 404, body: '{"error":{"code":404,', generationId: "gen-1" });
    await isClosed();
  });

  test("a cut connection is tried again for a GET and never for a POST", async () => {
    const retryConfig = { strategy: "backoff", backoff: { initialInterval: 1 } } as const;
    const answer = (response: ServerResponse, _: unknown, attempt: number) =>
      attempt < 3 ? response.destroy() : json(response, { id: "1" });
    const once = await connect(answer, { retryConfig });
    expect(success(await send(once.core, get, {}))).toEqual({ id: "1" });
    const never = await connect(answer, { retryConfig });
    expect(failure(await send(never.core, post, {}))).toMatchObject({ name: "ConnectionError" });
    expect(never.requests).toHaveLength(1);
  });

  test("Retry-After is waited for, or the error comes at once if it does not fit", async () => {
    const answer = (response: ServerResponse, _: unknown, attempt: number) =>
      attempt < 2
        ? response.writeHead(429, { "retry-after": "0.1" }).end('{"error":{"message":"wait","code":429}}')
        : json(response, { id: "1" });
    const retries: RetryEvent[] = [];
    const patient = await connect(answer, { onRetry: (event) => retries.push(event) });
    expect(success(await send(patient.core, post, {}))).toEqual({ id: "1" });
    expect(retries).toMatchObject([{ attempt: 1, reason: 429 }]);
    expect(retries[0]?.delayMs).toBeGreaterThanOrEqual(100);
    const hasty = await connect(answer);
    expect(failure(await send(hasty.core, post, {}, { timeoutMs: 90 }))).toMatchObject({ statusCode: 429 });
    expect(hasty.requests).toHaveLength(1);
  });

  test.each(["http://127.0.0.1:9", "/elsewhere"])("a redirect to %s is not followed", async (location) => {
    const { core, requests } = await connect((response) => response.writeHead(307, { location }).end());
    expect(failure(await send(core, post, {}))).toMatchObject({ name: "OpenRouterDefaultError", statusCode: 307 });
    expect(requests).toHaveLength(1);
  });

  test("a redirect followed on demand does not take the key to another origin", async () => {
    const other = await connect((response) => json(response, { id: "1" }));
    const { core } = await connect((response) => response.writeHead(307, { location: `${other.serverURL}/x` }).end());
    expect(success(await send(core, get, {}, { fetchOptions: { redirect: "follow" } }))).toEqual({ id: "1" });
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe("an abort over real HTTP", () => {
  test.each<[string, (response: ServerResponse) => unknown]>([
    ["before the head", () => {}],
    ["in the body", (response) => response.writeHead(200).write('{"id":')],
  ])("%s ends the call before anything else happens, and closes the connection", async (_, answer) => {
    const { core, requests, isClosed } = await connect(answer);
    const controller = new AbortController();
    const result = send(core, get, {}, { signal: controller.signal });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    await soon();
    controller.abort("enough");
    expect(failure(await atOnce(result))).toMatchObject({ name: "RequestAbortedError", cause: "enough" });
    await isClosed();
  });

  test("in a stream ends it before anything else happens, and closes the connection", async () => {
    const { core, isClosed } = await connect((response) => openStream(response).write(event("a")));
    const controller = new AbortController();
    const stream = await streamOf(core, { signal: controller.signal });
    const items = collect(stream);
    await soon();
    controller.abort();
    expect(await atOnce(items)).toMatchObject([{ id: "a" }, { name: "RequestAbortedError" }]);
    await isClosed();
  });

  test("works after a garbage collection, in the body and in a stream", async () => {
    const { gc } = globalThis;
    if (!gc) throw new Error("run with --expose-gc");
    for (const streaming of [false, true]) {
      const { core, isClosed } = await connect((response) =>
        streaming ? openStream(response).write(event("a")) : response.writeHead(200).write('{"id":'),
      );
      const controller = new AbortController();
      const options = { signal: controller.signal };
      const ended = streaming
        ? streamOf(core, options)
            .then(collect)
            .then((items) => items.at(-1))
        : send(core, get, {}, options).then(failure);
      for (let round = 0; round < 5; round++) {
        await soon(10);
        gc();
      }
      controller.abort();
      expect(await ended).toMatchObject({ name: "RequestAbortedError" });
      await isClosed();
    }
  });

  test("by leaving the loop closes the connection", async () => {
    const { core, isClosed } = await connect((response) => openStream(response).write(event("a")));
    for await (const item of await streamOf(core)) {
      expect(item).toEqual({ ok: true, value: { id: "a" } });
      break;
    }
    await isClosed();
  });

  test("leaves no listener on a signal that is used for many calls and streams", async () => {
    const { core } = await connect((response, request) => {
      if (request.method === "GET") json(response, { id: "1" });
      else openStream(response).end(`${event("a")}data: [DONE]\n\n`);
    });
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    for (let call = 0; call < 20; call++) {
      success(await send(core, get, {}, { signal }));
      expect(await collect(await streamOf(core, { signal }))).toEqual([{ id: "a" }]);
    }
    const listeners = new Set(added.mock.calls.map(([, listener]) => listener));
    for (const [, listener] of removed.mock.calls) listeners.delete(listener);
    expect(added).toHaveBeenCalledTimes(40);
    expect(listeners.size).toBe(0);
  });
});

describe("a time limit over real HTTP", () => {
  test.each<[string, (response: ServerResponse) => unknown]>([
    ["the head", () => {}],
    ["the body", (response) => response.writeHead(200).write('{"id":')],
  ])("covers %s, beside a signal, and closes the connection", async (_, answer) => {
    const { core, isClosed } = await connect(answer);
    const { signal } = new AbortController();
    expect(failure(await send(core, get, {}, { signal, timeoutMs: 50 }))).toMatchObject({
      name: "RequestTimeoutError",
    });
    await isClosed();
  });

  test("does not cut a healthy stream", async () => {
    const { core } = await connect(async (response) => {
      openStream(response);
      for (let sent = 0; sent < 8; sent++) {
        response.write(event(`${sent}`));
        await soon(15);
      }
      response.end("data: [DONE]\n\n");
    });
    const items = await collect(await streamOf(core, { timeoutMs: 60, idleTimeoutMs: 60 }));
    expect(items).toHaveLength(8);
  });

  test("ends a stream in which only comments arrive", async () => {
    const { core, isClosed } = await connect((response) => {
      openStream(response).write(event("a"));
      const timer = setInterval(() => response.write(": OPENROUTER PROCESSING\n\n"), 10);
      response.on("close", () => clearInterval(timer));
    });
    const items = await collect(await streamOf(core, { idleTimeoutMs: 80 }));
    expect(items).toMatchObject([{ id: "a" }, { name: "RequestTimeoutError", timeoutMs: 80 }]);
    await isClosed();
  });
});

describe("a stream over real HTTP", () => {
  test("that breaks off is incomplete, whether cut or closed", async () => {
    for (const end of ["destroy", "end"] as const) {
      const { core } = await connect((response) => {
        openStream(response).write(event("gen-1"));
        setTimeout(() => response[end](), 10);
      });
      const [, last] = await collect(await streamOf(core));
      expect(last).toMatchObject({ name: "StreamIncompleteError", generationId: "gen-1", lastEvent: { id: "gen-1" } });
      expect((last as Error).cause !== undefined).toBe(end === "destroy");
    }
  });

  test("ends with [DONE] although the server keeps the connection", async () => {
    const { core, isClosed } = await connect((response) => openStream(response).write(`${event("a")}data: [DONE]\n\n`));
    expect(await collect(await streamOf(core))).toEqual([{ id: "a" }]);
    await isClosed();
  });

  test("holds the sender back while the reader is slow", async () => {
    let written = 0;
    const line = event("x".repeat(1000));
    const { core } = await connect((response) => {
      openStream(response);
      const write = () => {
        while (!response.destroyed && response.write(line)) written++;
      };
      response.on("drain", write);
      write();
    });
    const stream = await streamOf(core);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await soon(200);
    const whileWaiting = written;
    await soon(200);
    expect(written).toBe(whileWaiting);
    for (let read = 0; read < whileWaiting + 1000; read++) await iterator.next();
    expect(written).toBeGreaterThan(whileWaiting);
    await iterator.return?.();
  });
});
