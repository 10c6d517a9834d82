import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { OpenRouterCore } from "../../../src/core.js";
import { readEvents } from "../../../src/lib/answer/stream.js";
import { json } from "../../../src/lib/call/body.js";
import type { Operation } from "../../../src/lib/call/operation.js";
import type { EventStream } from "../../../src/lib/call/outcome.js";
import { send } from "../../../src/lib/call/send.js";
import { object, string } from "../../../src/lib/schema.js";
import { serve } from "../../loopback.js";
import { KEY, success } from "../../support.js";

const schema = object<{ id: string }>({ id: string() });
const get = { name: "thing", method: "GET", path: "/things", response: schema, errors: {} } satisfies Operation;
const chat = { ...get, method: "POST", body: json, event: schema, stream: readEvents } satisfies Operation;

const core = (answer: () => Response) => new OpenRouterCore({ apiKey: KEY, fetch: async () => answer() });
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

/** Bytes on the heap after a collection. */
function heapUsed(): number {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

describe("in large numbers", () => {
  test("a signal that served 10,000 calls has no listeners left, and no timer runs", async () => {
    const { signal } = new AbortController();
    const idle = timers();
    const sender = core(() => Response.json({ id: "1" }));
    for (let batch = 0; batch < 100; batch++) {
      const calls = Array.from({ length: 100 }, () => send(sender, get, {}, { signal }));
      expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    }
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(timers()).toBe(idle);
  });

  test("memory stays flat over 200,000 events", async () => {
    const total = 200_000;
    const perPiece = 50;
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        let text = "";
        for (let i = 0; i < perPiece; i++) text += `data: {"id":"gen-${sent++}","delta":"${"word ".repeat(20)}"}\n\n`;
        controller.enqueue(new TextEncoder().encode(sent < total ? text : `${text}data: [DONE]\n\n`));
        if (sent >= total) controller.close();
      },
    });
    const { signal } = new AbortController();
    const answer = () => new Response(body, { headers: { "content-type": "text/event-stream" } });
    const stream = success(await send(core(answer), chat, { stream: true }, { signal })) as EventStream<unknown, Error>;
    let received = 0;
    let early = 0;
    for await (const item of stream) {
      if (!item.ok) throw item.error;
      if (++received === total / 4) early = heapUsed();
    }
    expect(received).toBe(total);
    expect(heapUsed() - early).toBeLessThan(3_000_000);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("nothing is kept of calls whose body broke off", async () => {
    const { serverURL } = await serve((_, response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"id":');
      setTimeout(() => response.destroy(), 1);
    });
    const sender = new OpenRouterCore({ apiKey: KEY, serverURL, retryConfig: { strategy: "none" } });
    const calls = async (batches: number) => {
      for (let batch = 0; batch < batches; batch++) {
        const results = await Promise.all(Array.from({ length: 50 }, () => send(sender, get, {})));
        expect(results.every((result) => !result.ok && result.error.name === "ConnectionError")).toBe(true);
      }
    };
    await calls(5);
    const early = heapUsed();
    await calls(55);
    expect(heapUsed() - early).toBeLessThan(10_000_000); // what belongs to 2,750 responses would be 50 MB
  });

  test("values and streams that are kept do not keep their requests", async () => {
    const event = () => new Response("data: [DONE]\n\n", { headers: { "content-type": "text/event-stream" } });
    const sender = core(() => Response.json({ id: "1" }));
    const streamer = core(event);
    const kept: unknown[] = [];
    const early = heapUsed();
    for (let i = 0; i < 20; i++) {
      const text = `${i}`.repeat(1_000_000);
      kept.push(success(await send(sender, chat, { text })));
      kept.push(success(await send(streamer, chat, { text, stream: true })));
    }
    expect(heapUsed() - early).toBeLessThan(5_000_000); // the bodies are 60 MB
    expect(kept).toHaveLength(40);
  });

  test("an answer of 10 MB arrives whole", async () => {
    const id = "x".repeat(10_000_000);
    expect(
      success(
        await send(
          core(() => Response.json({ id })),
          get,
          {},
        ),
      ),
    ).toEqual({ id });
  });

  test("an event of 10 MB in pieces of 16 kB takes no more than its length", async () => {
    const bytes = new TextEncoder().encode(`data: {"id":"${"x".repeat(10_000_000)}"}\n\ndata: [DONE]\n\n`);
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes.subarray(at, at + 16_384));
        at += 16_384;
        if (at >= bytes.length) controller.close();
      },
    });
    const answer = () => new Response(body, { headers: { "content-type": "text/event-stream" } });
    const stream = success(await send(core(answer), chat, { stream: true })) as EventStream<{ id: string }, Error>;
    const lengths: number[] = [];
    for await (const item of stream) lengths.push(item.ok ? item.value.id.length : -1);
    expect(lengths).toEqual([10_000_000]);
  });
});
