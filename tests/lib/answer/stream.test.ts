import { describe, expect, test, vi } from "vitest";
import {
  BadGatewayResponseError,
  OpenRouterError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseValidationError,
  StreamIncompleteError,
} from "../../../src/errors/index.js";
import { readEvents } from "../../../src/lib/answer/stream.js";
import { startDeadline } from "../../../src/lib/call/deadline.js";
import type { ErrorClasses, Operation } from "../../../src/lib/call/operation.js";
import type { StreamFailure } from "../../../src/lib/call/outcome.js";
import { object, string } from "../../../src/lib/schema.js";
import type { Result } from "../../../src/result.js";
import { KEY, readAll } from "../../support.js";

/** The headers of the request. */
const SENT = new Headers({ authorization: `Bearer ${KEY}` });

const schema = object<{ id: string }>({ id: string() });
const operation: Operation = {
  name: "thing",
  method: "POST",
  path: "/things",
  response: schema,
  event: schema,
  errors: { 502: BadGatewayResponseError },
};

type Item = Result<unknown, StreamFailure<ErrorClasses>>;
interface Source {
  pieces?: readonly (string | Uint8Array | Error)[];
  /** How the body goes on after the last piece. */
  after?: "end" | "hang";
  signals?: AbortSignal[];
  timeoutMs?: number;
  idleTimeoutMs?: number;
  headers?: Record<string, string>;
  lastEvent?: RegExp;
  /** Gives text where there should be bytes. */
  raw?: boolean;
}

function open({
  pieces = [],
  after = "end",
  signals = [],
  timeoutMs = 5000,
  idleTimeoutMs = 600_000,
  headers,
  lastEvent,
  raw,
}: Source) {
  const cancelled = vi.fn();
  let next = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[next++];
        if (piece instanceof Error) return controller.error(piece);
        if (piece !== undefined)
          return controller.enqueue(typeof piece === "string" && !raw ? encode(piece) : (piece as Uint8Array));
        if (after === "hang") return new Promise<void>(() => {});
        controller.close();
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, { headers: { "content-type": "text/event-stream; charset=utf-8", ...headers } });
  const deadline = startDeadline(timeoutMs, signals);
  const stream = readEvents(
    { operation: { ...operation, ...(lastEvent && { lastEvent }) }, response, sent: SENT },
    deadline,
    idleTimeoutMs,
  );
  if (!stream) throw new Error("expected a stream");
  return { stream, cancelled, deadline };
}

const encode = (text: string) => new TextEncoder().encode(text);
const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const DONE = "data: [DONE]\n\n";

const values = (items: Item[]) => items.map((item) => (item.ok ? item.value : item.error));

describe("readEvents", () => {
  test("gives the events and ends with [DONE]", async () => {
    const { stream, cancelled } = open({ pieces: [": hi\n\n", data({ id: "a", more: 1 }) + data({ id: "b" }), DONE] });
    expect(values(await readAll(stream))).toEqual([{ id: "a", more: 1 }, { id: "b" }]);
    expect(cancelled).not.toHaveBeenCalled(); // what came to its end keeps its connection
  });

  test.each(["[DONE]", " [DONE]", "  [done]", "[Done] "])("ends with %j", async (end) => {
    const { stream } = open({ pieces: [data({ id: "a" }), `data:${end}\n\n`, data({ id: "b" })] });
    expect(values(await readAll(stream))).toEqual([{ id: "a" }]);
  });

  test("does not end with a text that has [DONE] in it", async () => {
    const { stream } = open({ pieces: [data({ id: "say [DONE]" }), data({ id: "[DONE]" }), DONE] });
    expect(values(await readAll(stream))).toEqual([{ id: "say [DONE]" }, { id: "[DONE]" }]);
  });

  test.each(["5", '"text"', "null", "true", "[]", '[{"id":"x"}]'])(
    "passes over %s, which is JSON but no event",
    async (odd) => {
      const { stream } = open({ pieces: [`data: ${odd}\n\n`, data({ id: "a" }), `data: ${odd}\n\n`, DONE] });
      expect(values(await readAll(stream))).toEqual([{ id: "a" }]);
    },
  );

  test("ends with [DONE] even if the connection lingers", async () => {
    const { stream, cancelled, deadline } = open({ pieces: [data({ id: "a" }) + DONE], after: "hang" });
    expect(values(await readAll(stream))).toEqual([{ id: "a" }]);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
    expect(deadline.signal.aborted).toBe(false);
  });

  test("joins characters that were cut in half", async () => {
    const bytes = encode(data({ id: "naïve 🎈 漢字" }) + DONE);
    const { stream } = open({ pieces: Array.from(bytes, (byte) => Uint8Array.of(byte)) });
    expect(values(await readAll(stream))).toEqual([{ id: "naïve 🎈 漢字" }]);
  });

  test("gives each event once and in order to a caller who does not wait for the one before", async () => {
    const ids = ["a", "b", "c", "d", "e"];
    const [a = "", ...others] = ids.map((id) => data({ id }));
    const { stream } = open({ pieces: [a, others.slice(0, 3).join(""), others[3] ?? "", DONE] });
    const events = stream[Symbol.asyncIterator]();
    const early = [events.next(), events.next(), events.next()];
    await early[0];
    const items = await Promise.all([...early, events.next(), events.next(), events.next(), events.next()]);
    expect(items.map(({ value }) => value?.ok && value.value)).toEqual([
      ...ids.map((id) => ({ id })),
      undefined,
      undefined,
    ]);
    expect(items.map(({ done }) => done)).toEqual([...ids.map(() => false), true, true]);
  });

  test("knows the generation and the headers before the first event", () => {
    const { stream } = open({ headers: { "x-generation-id": "gen-7" } });
    expect(stream.generationId).toBe("gen-7");
    expect(stream.headers.get("x-generation-id")).toBe("gen-7");
    stream.cancel();
  });

  test.each([
    ["", { id: "gen-8" }],
    [" (responses)", { id: "event-1", response: { id: "gen-8" } }],
    [" (messages)", { id: "event-1", message: { id: "gen-8" } }],
  ])("knows the generation from the first event on where no header tells%s", async (_, first) => {
    const { stream } = open({ pieces: [data(first), data({ id: "item-9" }), data({ type: "error" })] });
    expect(stream.generationId).toBeUndefined();
    const items = await readAll(stream);
    expect(stream.generationId).toBe("gen-8");
    expect(items.at(-1)).toMatchObject({ ok: false, error: { generationId: "gen-8" } });
  });

  test("an event with an error is the last item, after the content before it", async () => {
    const error = { code: 502, message: "provider fell over" };
    for (const last of [
      { id: "gen-1", error },
      { error, user_id: "u" },
    ]) {
      const { stream } = open({ pieces: [data({ id: "a" }), data(last), data({ id: "never" })] });
      const items = await readAll(stream);
      expect(items).toHaveLength(2);
      const [, failed] = values(items);
      expect(failed).toBeInstanceOf(BadGatewayResponseError);
      expect(failed).toMatchObject({ statusCode: 502, message: "provider fell over", body: last });
    }
  });

  test("an event that cannot be read is the last item and keeps its text", async () => {
    const { stream, cancelled } = open({ pieces: [data({ id: "a" }), 'data: {"id":\n\n', data({ id: "never" })] });
    const [, failed, ...rest] = values(await readAll(stream));
    expect(failed).toBeInstanceOf(ResponseValidationError);
    expect(failed).toMatchObject({ rawText: '{"id":', rawValue: undefined });
    expect(rest).toEqual([]);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("an event of the wrong shape keeps its value", async () => {
    const { stream } = open({ pieces: [data({ id: 1 })] });
    expect(values(await readAll(stream))).toMatchObject([{ name: "ResponseValidationError", rawValue: { id: 1 } }]);
  });

  test("the end of the input before [DONE] gives StreamIncompleteError with what is known", async () => {
    const pieces = [data({ id: "gen-1", usage: { cost: 1 } }), data({ id: "gen-1", usage: null, n: 2 })];
    const failed = values(await readAll(open({ pieces }).stream)).at(-1);
    expect(failed).toBeInstanceOf(StreamIncompleteError);
    expect(failed).toMatchObject({
      generationId: "gen-1",
      lastEvent: { id: "gen-1", n: 2 },
      usage: { cost: 1 },
      cause: undefined,
    });
  });

  test("a connection that breaks gives StreamIncompleteError with the cause", async () => {
    const cause = new Error("reset");
    const { stream } = open({ pieces: [data({ id: "a" }), cause] });
    expect(values(await readAll(stream)).at(-1)).toMatchObject({
      name: "StreamIncompleteError",
      cause,
      lastEvent: { id: "a" },
    });
  });

  test("an event that lacks only its empty line still counts at the end", async () => {
    const whole = open({ pieces: [data({ id: "a" }), 'data: {"id":"b"}'] });
    expect(values(await readAll(whole.stream))).toMatchObject([
      { id: "a" },
      { id: "b" },
      { name: "StreamIncompleteError" },
    ]);
    const done = open({ pieces: [data({ id: "a" }), "data: [DONE]"] });
    expect(values(await readAll(done.stream))).toEqual([{ id: "a" }]);
    const half = open({ pieces: [data({ id: "a" }), 'data: {"id":"b'] });
    expect(values(await readAll(half.stream))).toMatchObject([{ id: "a" }, { name: "StreamIncompleteError" }]);
  });

  test("a text as `error` does not end the stream", async () => {
    const event = { id: "a", type: "panel.failed", error: "one of three" };
    expect(values(await readAll(open({ pieces: [data(event), DONE] }).stream))).toEqual([event]);
  });

  test.each<[string, string, object]>([
    ["nothing in it", "data: {}", { message: "HTTP 200", statusCode: 200, body: {} }],
    ["no data", "data:", { message: "HTTP 200", statusCode: 200 }],
    ["a text", "data: upstream hung up", { message: "upstream hung up", body: { error: "upstream hung up" } }],
    ["a text over lines", "data: upstream\ndata: hung up", { message: "upstream\nhung up" }],
    ["a list", "data: [1]", { message: "[1]" }],
    ["a message", 'data: {"message":"fell over"}', { message: "fell over" }],
    ["a code", 'data: {"code":502}', { name: "BadGatewayResponseError", statusCode: 502 }],
    ["what could be a value", data({ id: "gen-7" }).trim(), { generationId: "gen-7", body: { id: "gen-7" } }],
    ["the key", `data: ${KEY}`, { message: "[key]" }],
  ])("one with the name `error` ends the stream with an error, with %s", async (_, lines, error) => {
    const { stream } = open({ pieces: [data({ id: "a" }), `event: error\n${lines}\n\n`, data({ id: "b" }), DONE] });
    const [first, last, ...more] = await readAll(stream);
    expect(first).toEqual({ ok: true, value: { id: "a" } });
    expect(last).toMatchObject({ ok: false, error });
    expect(last?.error).toBeInstanceOf(OpenRouterError);
    expect(more).toEqual([]);
  });

  test("an event of the type `error` is the last item", async () => {
    const last = { type: "error", code: "server_error", message: "fell over" };
    const failed = values(await readAll(open({ pieces: [data({ id: "a" }), data({ id: "x", ...last })] }).stream)).at(
      -1,
    );
    expect(failed).toMatchObject({ name: "OpenRouterDefaultError", code: "server_error", message: "fell over" });
  });

  test("the operation's own last event is an end as good as [DONE]", async () => {
    const pieces = [data({ id: "a" }), data({ id: "b", type: "thing.completed" })];
    expect(values(await readAll(open({ pieces, lastEvent: /^thing\.completed$/ }).stream))).toHaveLength(2);
    expect(values(await readAll(open({ pieces, lastEvent: /^other$/ }).stream))).toHaveLength(3);
  });

  test("an error counts at the end even if it lacks its empty line", async () => {
    const pieces = [data({ id: "a" }), 'data: {"error":{"code":502,"message":"fell over"}}\n'];
    expect(values(await readAll(open({ pieces }).stream)).at(-1)).toMatchObject({ name: "BadGatewayResponseError" });
  });

  test("an error that does not name the generation knows it from the events before", async () => {
    const { stream } = open({ pieces: [data({ id: "gen-1" }), data({ error: { code: 502 }, user_id: "u" })] });
    expect(values(await readAll(stream)).at(-1)).toMatchObject({ statusCode: 502, generationId: "gen-1" });
  });

  test("passes over events without data, and knows [DONE] with white space after it", async () => {
    const { stream } = open({ pieces: ["data:\n\n", data({ id: "a" }), "data: [DONE] \n\n"] });
    expect(values(await readAll(stream))).toEqual([{ id: "a" }]);
  });

  test.each(["[DONE]", "the last line is [DONE]", "[DONE]\n\n", "data: [DONE]", 'say "[DONE]"', "\n[DONE]"])(
    "%j in the text of a model is no end",
    async (id) => {
      const { stream } = open({ pieces: [data({ id }), `data: ${JSON.stringify({ note: id, id: "b" })}\n\n`, DONE] });
      expect(values(await readAll(stream))).toEqual([{ id }, { note: id, id: "b" }]);
    },
  );

  test("never throws, whatever the body or an event holds", async () => {
    const odd = open({ pieces: [data({ id: "a", type: { toString: 1, valueOf: 1 } })] });
    expect(values(await readAll(odd.stream))).toMatchObject([{ id: "a" }, { name: "StreamIncompleteError" }]);
    const text = open({ pieces: [data({ id: "a" })], raw: true });
    expect(values(await readAll(text.stream))).toMatchObject([
      { name: "StreamIncompleteError", cause: expect.any(TypeError) },
    ]);
  });

  test("a stream that began in time goes on, however late the caller iterates", async () => {
    const { stream } = open({ pieces: [data({ id: "a" }), DONE], timeoutMs: 20 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(values(await readAll(stream))).toEqual([{ id: "a" }]);
  });

  test("return cancels the request, before the first event and while one is awaited", async () => {
    const fresh = open({ pieces: [data({ id: "a" })], after: "hang" });
    await fresh.stream[Symbol.asyncIterator]().return?.();
    expect(fresh.cancelled).toHaveBeenCalledOnce();
    const waiting = open({ pieces: [data({ id: "a" })], after: "hang" });
    const iterator = waiting.stream[Symbol.asyncIterator]();
    await iterator.next();
    const next = iterator.next();
    await iterator.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(waiting.cancelled).toHaveBeenCalledOnce();
  });

  test("a deadline that has passed already gives the error and nothing else", async () => {
    const deadline = startDeadline(1000, [AbortSignal.abort("before")]);
    const headers = { "content-type": "Text/Event-Stream" };
    const answer = { operation, response: new Response(data({ id: "a" }), { headers }), sent: SENT };
    const stream = readEvents(answer, deadline, 600_000);
    expect(stream && values(await readAll(stream))).toMatchObject([{ name: "RequestAbortedError", cause: "before" }]);
  });

  test("break cancels the request", async () => {
    const { stream, cancelled } = open({ pieces: [data({ id: "a" }) + data({ id: "b" })], after: "hang" });
    for await (const item of stream) {
      expect(item.ok).toBe(true);
      break;
    }
    expect(cancelled).toHaveBeenCalledOnce();
    expect(await readAll(stream)).toEqual([]);
  });

  test("cancel ends the stream without an error, also while an event is awaited", async () => {
    const { stream, cancelled } = open({ pieces: [data({ id: "a" })], after: "hang" });
    const events = stream[Symbol.asyncIterator]();
    expect(await events.next()).toEqual({ done: false, value: { ok: true, value: { id: "a" } } });
    const waiting = events.next();
    await new Promise(setImmediate);
    expect(cancelled).not.toHaveBeenCalled();
    stream.cancel();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("abort ends it with RequestAbortedError at once, buffered events or not", async () => {
    const controller = new AbortController();
    const { stream, cancelled } = open({
      pieces: [data({ id: "a" }) + data({ id: "b" }) + data({ id: "c" })],
      signals: [controller.signal],
    });
    const items: Item[] = [];
    for await (const item of stream) {
      items.push(item);
      controller.abort("enough");
    }
    expect(values(items)).toMatchObject([{ id: "a" }, { name: "RequestAbortedError", cause: "enough" }]);
    expect(items.at(-1)).toMatchObject({ error: expect.any(RequestAbortedError) });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("abort while an event is awaited ends it at once", async () => {
    const controller = new AbortController();
    const { stream } = open({ pieces: [], after: "hang", signals: [controller.signal] });
    setTimeout(() => controller.abort(), 5);
    expect(values(await readAll(stream))).toMatchObject([{ name: "RequestAbortedError" }]);
  });

  test("the time limit counts until the stream begins, then the idle limit between events", async () => {
    const headers = { "x-generation-id": "gen-1" };
    const waiting = open({ after: "hang", timeoutMs: 20, idleTimeoutMs: 9999, headers });
    expect(values(await readAll(waiting.stream))).toMatchObject([
      { name: "RequestTimeoutError", timeoutMs: 20, generationId: "gen-1" },
    ]);
    const begun = open({ pieces: [data({ id: "a" })], after: "hang", timeoutMs: 9999, idleTimeoutMs: 30 });
    const items = await readAll(begun.stream);
    expect(values(items)).toMatchObject([{ id: "a" }, { timeoutMs: 30 }]);
    expect(items.at(-1)).toMatchObject({ error: expect.any(RequestTimeoutError) });
  });

  test("comments do not set the idle limit anew, and waiting for the caller does not count", async () => {
    vi.useFakeTimers();
    const pieces: string[] = [data({ id: "a" }), data({ id: "b" })];
    const { stream, deadline } = open({ pieces, after: "hang", timeoutMs: 50, idleTimeoutMs: 1000 });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await iterator.next()).toMatchObject({ value: { value: { id: "b" } } });
    const waiting = iterator.next();
    await vi.advanceTimersByTimeAsync(999);
    expect(deadline.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ value: { error: { timeoutMs: 1000 } } });
  });

  test.each<[string, Response]>([
    ["an error status", new Response("", { status: 500, headers: { "content-type": "text/event-stream" } })],
    ["another content type", Response.json({})],
    ["no content type", new Response(new Uint8Array(1))],
    ["no body", new Response(null, { headers: { "content-type": "text/event-stream" } })],
  ])("a response with %s is no stream", (_, response) => {
    const deadline = startDeadline(10, []);
    expect(readEvents({ operation, response, sent: SENT }, deadline, 600_000)).toBeUndefined();
    deadline.end();
  });
});
