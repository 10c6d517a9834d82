import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { StreamIncompleteError } from "../src/errors/index.js";
import { chatCollectStream } from "../src/funcs/chatCollectStream.js";
import { chatSend } from "../src/funcs/chatSend.js";
import { chatTextStream } from "../src/funcs/chatTextStream.js";
import { err, ok, type Result } from "../src/result.js";
import { teeStream } from "../src/streams.js";
import { play } from "./jobs/support.js";
import { createCore, readAll, success } from "./support.js";

/** A stream of numbers that records how it is read. */
function numbers(count = Infinity, last?: () => Result<number, string>) {
  const state = { given: 0, closed: 0 };
  const stream = {
    [Symbol.asyncIterator]: () => ({
      async next(): Promise<IteratorResult<Result<number, string>, undefined>> {
        if (state.closed || state.given > count) return { done: true, value: undefined };
        const value = state.given++ < count ? ok(state.given) : last?.();
        return value ? { done: false, value } : { done: true, value: undefined };
      },
      async return() {
        state.closed++;
        return { done: true as const, value: undefined };
      },
    }),
  };
  return { state, stream };
}

const first = (count: number) => Array.from({ length: count }, (_, at) => ok(at + 1));

/** Lets all pending promises settle. */
async function settle() {
  for (let turn = 0; turn < 300; turn++) await setImmediate();
}

describe("teeStream", () => {
  test.each([1, 2, 3, 10])("gives all events to each of %i readers", async (count) => {
    const { stream, state } = numbers(500);
    const all = await Promise.all(teeStream(stream, count).map(readAll));
    expect(all).toEqual(Array.from({ length: count }, () => first(500)));
    expect(state).toEqual({ given: 501, closed: 0 });
  });

  test("makes two branches unless told otherwise", () => {
    expect(teeStream(numbers().stream)).toHaveLength(2);
  });

  test("gives the last error to each reader", async () => {
    const { stream } = numbers(2, () => err("gone"));
    const all = await Promise.all(teeStream(stream).map(readAll));
    expect(all).toEqual([
      [...first(2), err("gone")],
      [...first(2), err("gone")],
    ]);
  });

  test("holds the fastest reader back until the slowest one has come nearer", async () => {
    const { stream, state } = numbers();
    const [fast, slow] = teeStream(stream, 2, { maxAhead: 3 }).map((branch) => branch[Symbol.asyncIterator]());
    const got: unknown[] = [];
    (async () => {
      for (let item = await fast?.next(); got.length < 5; item = await fast?.next()) got.push(item?.value);
    })();
    await settle();
    expect(got).toEqual(first(3));
    expect(state.given).toBe(3);
    await slow?.next();
    await settle();
    expect(got).toEqual(first(4));
  });

  test.each([undefined, Number.NaN])("lets a reader be 64 events ahead unless told otherwise: %s", async (maxAhead) => {
    const { stream, state } = numbers();
    const [fast] = teeStream(stream, 2, { maxAhead });
    readAll(fast);
    await settle();
    expect(state.given).toBe(64);
  });

  test("goes on without a reader that leaves", async () => {
    const { stream, state } = numbers(500);
    const [leaving, staying] = teeStream(stream, 2, { maxAhead: 2 });
    const all = readAll(staying);
    for await (const item of leaving) if (success(item) === 3) break;
    expect(await all).toEqual(first(500));
    expect(state.closed).toBe(0);
  });

  test("goes on without one that is cancelled before it was read", async () => {
    const { stream } = numbers(500);
    const [unread, read] = teeStream(stream);
    const all = readAll(read);
    await settle();
    unread.cancel();
    expect(await all).toEqual(first(500));
    expect(unread.isCancelled).toBe(true);
    expect(read.isCancelled).toBe(false);
    expect(await readAll(unread)).toEqual([]);
  });

  test("ends the stream once all have left, and only then", async () => {
    const { stream, state } = numbers();
    const [one, two] = teeStream(stream);
    for await (const _ of one) break;
    expect(state.closed).toBe(0);
    two.cancel();
    expect(state.closed).toBe(1);
    one.cancel();
    two.cancel();
    expect(state.closed).toBe(1);
    expect(await readAll(two)).toEqual([]);
  });

  test("ends a stream that nobody has read", () => {
    const { stream, state } = numbers();
    for (const branch of teeStream(stream, 3)) branch.cancel();
    expect(state).toEqual({ given: 0, closed: 1 });
  });

  test("answers calls of one reader in turn", async () => {
    const { stream } = numbers(3);
    const reader = teeStream(stream)[0][Symbol.asyncIterator]();
    const items = await Promise.all(Array.from({ length: 5 }, () => reader.next()));
    expect(items.map(({ value }) => value)).toEqual([...first(3), undefined, undefined]);
  });

  const throwing = (step: object) => ({ [Symbol.asyncIterator]: () => step });
  const broken: [name: string, stream: unknown][] = [
    ["nothing", undefined],
    ["an object", {}],
    [
      "one that throws",
      throwing({
        next: () => {
          throw new Error("x");
        },
      }),
    ],
    ["one that rejects", throwing({ next: () => Promise.reject(new Error("x")), return: () => Promise.reject(1) })],
    ["one of plain events", throwing({ next: async () => ({ done: false, value: 5 }) })],
    ["one that gives nothing", throwing({ next: () => undefined })],
  ];
  test.each(broken)("never rejects: %s has broken off, for each reader", async (_, stream) => {
    const all = await Promise.all(teeStream(stream as AsyncIterable<Result<number, never>>).map(readAll));
    for (const items of all) {
      expect(items).toHaveLength(1);
      expect(items[0]?.error).toBeInstanceOf(StreamIncompleteError);
    }
  });

  test.each([0, -1, 0.5, Number.NaN])("makes one branch if asked for %d", async (count) => {
    const branches: readonly AsyncIterable<unknown>[] = teeStream(numbers(2).stream, count as number);
    expect(await Promise.all(branches.map(readAll))).toEqual([first(2)]);
  });

  test("does not throw for too many branches", () => {
    expect(teeStream(numbers().stream, Infinity as number).length).toBeGreaterThan(100);
  });

  test("serves a text stream and a collector of one request", async () => {
    const { core, bodies } = await play({ content: "It rains in Oslo." });
    const stream = success(await chatSend(core, { messages: [], stream: true }));
    const [shown, kept] = teeStream(stream, 2);
    expect(kept.headers).toBe(stream.headers);
    const [texts, answer] = await Promise.all([readAll(chatTextStream(shown)), chatCollectStream(kept)]);
    expect(texts.map(success).join("")).toBe("It rains in Oslo.");
    expect(success(answer)).toMatchObject({ id: "gen-1", usage: { cost: 0.01 } });
    expect(kept.generationId).toBe("gen-1");
    expect(bodies).toHaveLength(1);
  });

  test("each reader gets the error of a request that breaks off", async () => {
    const { core } = await play({ content: "It rains", cut: true });
    const stream = success(await chatSend(core, { messages: [], stream: true }));
    const answers = await Promise.all(teeStream(stream, 2).map((branch) => chatCollectStream(branch)));
    for (const { error, partial } of answers) {
      expect(error).toBeInstanceOf(StreamIncompleteError);
      expect(partial?.choices[0]?.message.content).toBe("It rains");
    }
  });

  test("all that leave end the request, and a collector on a cancelled branch says so", async () => {
    let isCancelled = false;
    const chunk = { id: "gen-1", model: "m", choices: [{ index: 0, delta: { content: "It" } }] };
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\n`)),
      cancel() {
        isCancelled = true;
      },
    });
    const fetch = async () => new Response(body, { headers: { "content-type": "text/event-stream" } });
    const stream = success(await chatSend(createCore({ fetch }), { messages: [], stream: true }));
    const [one, two] = teeStream(stream, 2);
    await two[Symbol.asyncIterator]().next();
    one.cancel();
    expect(isCancelled).toBe(false);
    two.cancel();
    await settle();
    expect(isCancelled).toBe(true);
    expect(two.isCancelled).toBe(true);
    expect(await chatCollectStream(two)).toMatchObject({ ok: false, error: { name: "StreamIncompleteError" } });
  });
});
