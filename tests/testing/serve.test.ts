import { describe, expect, test } from "vitest";
import { OpenRouterCore } from "../../src/core.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { filesUpload } from "../../src/funcs/filesUpload.js";
import { generationsWaitForGeneration } from "../../src/funcs/generationsWaitForGeneration.js";
import { unwrap } from "../../src/result.js";
import { createFakeOpenRouter, type FakeOpenRouter, type FakeOpenRouterOptions } from "../../src/testing/index.js";
import { serve } from "../../src/testing/serve.js";
import { serveFetch } from "../loopback.js";

const messages = [{ role: "user" as const, content: "Hello there" }];

async function start(options?: FakeOpenRouterOptions): Promise<{ fake: FakeOpenRouter; core: OpenRouterCore }> {
  const fake = createFakeOpenRouter(options);
  const serverURL = `${await serveFetch(fake.fetch)}/api/v1`;
  return {
    fake,
    core: new OpenRouterCore({ apiKey: "sk-or-v1-made-up", serverURL, retryConfig: { strategy: "none" } }),
  };
}

describe("a fake behind HTTP", () => {
  test("streams a chat, and tells afterwards what it cost", async () => {
    const { fake, core } = await start({ reply: "one two three", chunkDelayMs: 20 });
    const startedAt = performance.now();
    const stream = unwrap(await chatSend(core, { messages, stream: true }));
    let text = "";
    let firstAt = 0;
    for await (const event of stream) {
      text += unwrap(event).choices[0]?.delta.content ?? "";
      firstAt ||= performance.now() - startedAt;
    }
    const tookMs = performance.now() - startedAt;
    const { data } = unwrap(
      await generationsWaitForGeneration(core, { id: stream.generationId ?? "" }, { intervalMs: 1 }),
    );

    expect(text).toBe("one two three");
    expect(tookMs - firstAt).toBeGreaterThan(30); // five more events, 20 ms apart: they did not come at once
    expect(data).toMatchObject({ streamed: true, tokens_completion: 3 });
    expect(fake.requests[0]).toMatchObject({
      method: "POST",
      path: "/chat/completions",
      body: { messages, stream: true },
    });
  });

  test("notices that the client went away", async () => {
    const { core } = await start({ reply: "word ".repeat(1_000), chunkDelayMs: 5 });
    const stream = unwrap(await chatSend(core, { messages, stream: true }));
    for await (const event of stream) {
      if (unwrap(event).choices[0]?.delta.content) break;
    }
    const { data } = unwrap(
      await generationsWaitForGeneration(core, { id: stream.generationId ?? "" }, { intervalMs: 5 }),
    );
    expect(data).toMatchObject({ cancelled: true, finish_reason: null });
    expect(data.tokens_completion).toBeLessThan(100);
  });

  test("receives files byte for byte", async () => {
    const { fake, core } = await start();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    unwrap(await filesUpload(core, { file: new File([bytes], "all.bin") }));

    const form = fake.requests[0]?.body;
    const file = form instanceof FormData ? form.get("file") : undefined;
    if (!(file instanceof File)) throw new Error("expected a file");
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  test("lets pages of other origins call it, and does not show it their preflights", async () => {
    const { fake, core } = await start();
    const url = `${core.options.serverURL}/credits`;
    const asked = { "access-control-request-method": "GET", "access-control-request-headers": "authorization" };
    const preflight = await fetch(url, { method: "OPTIONS", headers: asked });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
    expect(fake.requests).toEqual([]);
    expect((await fetch(url)).headers.get("access-control-allow-origin")).toBe("*");
  });

  test("listens where it is told to, and rejects if it cannot", async () => {
    const fake = createFakeOpenRouter();
    const free = await serve(fake.fetch);
    free.close();
    const port = Number(new URL(free.url).port);
    const url = await serveFetch(fake.fetch, { port });
    expect(url).toBe(`http://127.0.0.1:${port}`);
    await expect(serve(fake.fetch, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("breaks connections for real", async () => {
    const { fake, core } = await start();
    fake.fail({ type: "connection" });
    fake.fail({ type: "cut" });
    fake.fail({ type: "stall", after: 0 });

    expect(await chatSend(core, { messages })).toMatchObject({ error: { name: "ConnectionError" } });
    const items: unknown[] = [];
    for await (const event of unwrap(await chatSend(core, { messages, stream: true }))) items.push(event);
    expect(items.at(-1)).toMatchObject({ ok: false, error: { name: "StreamIncompleteError" } });
    expect(await chatSend(core, { messages }, { timeoutMs: 50 })).toMatchObject({
      error: { name: "RequestTimeoutError" },
    });
  });
});
