import { EventEmitter, getEventListeners, once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { describe, expect, test, vi } from "vitest";
import { OpenRouterCore, type OpenRouterOptions } from "../../../src/core.js";
import { chatSend } from "../../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../../src/funcs/creditsGetCredits.js";
import { filesDownload } from "../../../src/funcs/filesDownload.js";
import { vaultDeleteVaultSecret } from "../../../src/funcs/vaultDeleteVaultSecret.js";
import { responseOf } from "../../../src/response.js";
import { serve } from "../../loopback.js";
import { failure, KEY, streamOf, success } from "../../support.js";

const CHAT = { messages: [{ role: "user" as const, content: "Hi" }], stream: true as const };
const CHUNK =
  'data: {"id":"gen-1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}\n\n';
const EVENTS = { "content-type": "text/event-stream" };

/** A core for a server with this handler; the sockets that were opened, and how many still are. */
async function connect(answer: (response: ServerResponse) => unknown, options?: OpenRouterOptions) {
  const sockets = new Set<Socket>();
  const requests = new EventEmitter();
  let open = 0;
  const { server, serverURL } = await serve((request, response) => {
    request.resume();
    request.on("error", () => {});
    response.on("close", () => requests.emit("close"));
    requests.emit("request");
    answer(response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    open++;
    socket.on("close", () => open--);
  });
  return { core: new OpenRouterCore({ apiKey: KEY, serverURL, ...options }), sockets, requests, open: () => open };
}

/** Collects garbage until the condition holds. */
async function collected(isSo: () => void) {
  await vi.waitFor(
    () => {
      globalThis.gc?.();
      isSo();
    },
    { timeout: 10_000, interval: 20 },
  );
}

describe("a connection is kept", () => {
  test.each<[string, (response: ServerResponse) => unknown]>([
    ["end at once", (response) => response.writeHead(200, EVENTS).end(`${CHUNK}data: [DONE]\n\n`)],
    [
      "end a moment later",
      (response) => {
        response.writeHead(200, EVENTS).write(`${CHUNK}data: [DONE]\n\n`);
        setTimeout(() => response.end(": bye\n\n"), 10);
      },
    ],
  ])("by streams in a row that %s", async (_, answer) => {
    const { core, sockets } = await connect(answer);
    for (let i = 0; i < 20; i++) {
      const items = [];
      for await (const item of streamOf(await chatSend(core, CHAT))) items.push(success(item));
      expect(items).toHaveLength(1);
      await new Promise((resolve) => setTimeout(resolve, 20)); // the rest is read in the background
    }
    expect(sockets.size).toBe(1);
  });

  test("after answers, errors and attempts that are repeated", async () => {
    let asked = 0;
    const { core, sockets } = await connect((response) => {
      const status = [503, 404, 200][asked++ % 3] ?? 200;
      response
        .writeHead(status, { "content-type": "application/json" })
        .end('{"data":{"total_credits":1,"total_usage":0}}');
    });
    for (let i = 0; i < 10; i++)
      await creditsGetCredits(core, undefined, { retries: { backoff: { initialInterval: 1 } } });
    expect(asked).toBeGreaterThan(10);
    expect(sockets.size).toBeLessThanOrEqual(2); // a second one where the rest of a failure was still being read
  });

  test("but not if the rest does not end", async () => {
    const { core, requests } = await connect((response) =>
      response.writeHead(200, EVENTS).write(`${CHUNK}data: [DONE]\n\n`),
    );
    const closed = once(requests, "close");
    for await (const item of streamOf(await chatSend(core, CHAT))) success(item);
    await closed;
  });

  test("but not if the rest is long", async () => {
    let written = 0;
    const { core, requests } = await connect((response) => {
      response.writeHead(200, EVENTS).write(`${CHUNK}data: [DONE]\n\n`);
      const more = () => {
        while (!response.destroyed && written < 50_000_000) {
          written += 65_536;
          if (!response.write(`: ${"x".repeat(65_534)}`)) return response.once("drain", more);
        }
        return response.end();
      };
      setTimeout(more, 10);
    });
    const closed = once(requests, "close");
    for await (const item of streamOf(await chatSend(core, CHAT))) success(item);
    await closed;
    expect(written).toBeLessThan(50_000_000);
  });
});

describe("a connection is let go of when its answer is dropped", () => {
  const hang = (response: ServerResponse) => response.writeHead(200, EVENTS).write(CHUNK.repeat(3));

  test.each<[string, (core: OpenRouterCore, signal: AbortSignal) => Promise<void>]>([
    [
      "a stream that nobody looked at",
      async (core, signal) => {
        success(await chatSend(core, CHAT, { signal }));
      },
    ],
    [
      "a stream that was half read",
      async (core, signal) => {
        const items = streamOf(await chatSend(core, CHAT, { signal }))[Symbol.asyncIterator]();
        success((await items.next()).value as never);
      },
    ],
    [
      "a binary answer that nobody looked at",
      async (core, signal) => {
        success(await filesDownload(core, { file_id: "f" }, { signal }));
      },
    ],
    [
      "a binary answer that was half read",
      async (core, signal) => {
        const reader = success(await filesDownload(core, { file_id: "f" }, { signal })).body?.getReader();
        expect((await reader?.read())?.value).toBeInstanceOf(Uint8Array);
      },
    ],
  ])("%s", { timeout: 30_000 }, async (_, call) => {
    const { core, open } = await connect((response) => {
      if (_.startsWith("a stream")) hang(response);
      else response.writeHead(200).write("x".repeat(100_000));
    });
    const { signal } = new AbortController();
    for (let i = 0; i < 5; i++) await call(core, signal);
    await collected(() => expect(open()).toBe(0));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("but not while it is read", async () => {
    const { core } = await connect((response) => {
      response.writeHead(200, EVENTS);
      let sent = 0;
      const timer = setInterval(() => {
        response.write(CHUNK);
        if (++sent === 10) {
          clearInterval(timer);
          response.end("data: [DONE]\n\n");
        }
      }, 10);
    });
    const iterate = async () => streamOf(await chatSend(core, CHAT))[Symbol.asyncIterator]();
    const items = await iterate();
    let count = 0;
    for (let item = await items.next(); !item.done; item = await items.next()) {
      success(item.value);
      globalThis.gc?.();
      count++;
    }
    expect(count).toBe(10);
  });

  test("nor while its body is read without the response", async () => {
    const { core } = await connect((response) => {
      response.writeHead(200).write("a");
      let sent = 0;
      const timer = setInterval(() => {
        response.write("b");
        if (++sent === 10) {
          clearInterval(timer);
          response.end();
        }
      }, 10);
    });
    const read = async () => success(await filesDownload(core, { file_id: "f" })).body?.getReader();
    const reader = await read();
    let text = "";
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      text += new TextDecoder().decode(piece.value);
      globalThis.gc?.();
    }
    expect(text).toBe(`a${"b".repeat(10)}`);
  });
});

describe("a signal for many calls", () => {
  test("gets one listener, prints no warning and ends them all", async () => {
    const warned = vi.fn();
    process.on("warning", warned);
    const { core } = await connect(() => {});
    const controller = new AbortController();
    const calls = Array.from({ length: 50 }, () => creditsGetCredits(core, undefined, { signal: controller.signal }));
    expect(getEventListeners(controller.signal, "abort").length).toBeLessThanOrEqual(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort("enough");
    for (const result of await Promise.all(calls)) {
      expect(failure(result)).toMatchObject({ name: "RequestAbortedError", cause: "enough" });
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("warning", warned);
    expect(warned).not.toHaveBeenCalled();
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});

/** Kinds of `fetch` that users pass. */
const fetches: Readonly<Record<string, OpenRouterOptions["fetch"]>> = {
  "the global one": undefined,
  "a wrapper of any arguments": (...args: [Request, RequestInit?]) => fetch(...args),
  "one that takes a request only": (request: Request) => fetch(request),
  "one that takes an address and init": (url, init) => fetch(`${url}`, init),
  "one whose bodies are streams of Node's": foreignFetch,
};

/** Like node-fetch: its own response, whose body is a stream of Node even if it is empty. */
async function foreignFetch(url: unknown, init?: RequestInit) {
  const { status, statusText, headers, body } = await fetch(`${url}`, init);
  return { status, statusText, headers, body: body ? Readable.fromWeb(body as NodeReadableStream) : Readable.from([]) };
}

describe("a response whose body is a stream of Node's", () => {
  test("is read as any other, and repeated", async () => {
    let count = 0;
    const { core } = await connect(
      (response) =>
        ++count === 1
          ? response.writeHead(503).end("{}")
          : response.writeHead(200, { "x-own": "1" }).end('{"data":{"total_credits":1,"total_usage":0}}'),
      { fetch: foreignFetch },
    );
    const result = await creditsGetCredits(core, {}, { retries: 1 });
    expect(success(result)).toEqual({ data: { total_credits: 1, total_usage: 0 } });
    expect(responseOf(result)).toMatchObject({ status: 200, attempts: 2 });
    expect(responseOf(result)?.headers.get("x-own")).toBe("1");
  });

  test("may be empty", async () => {
    const { core } = await connect((response) => response.writeHead(204).end(), { fetch: foreignFetch });
    expect(await vaultDeleteVaultSecret(core, { name: "s" })).toMatchObject({ ok: true });
  });

  test("is handed over as bytes", async () => {
    const { core } = await connect((response) => response.writeHead(200).end("abc"), { fetch: foreignFetch });
    expect(await success(await filesDownload(core, { file_id: "f" })).text()).toBe("abc");
  });
});

/** Phases of a response in which it can hang, and what the server sends until then. */
const phases: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  "before the head": () => {},
  "after the head": (response) => response.writeHead(200, EVENTS).flushHeaders(),
  "in the middle": (response) => response.writeHead(200, EVENTS).write(CHUNK),
};

describe.each(Object.keys(fetches))("with %s", (kind) => {
  describe.each(Object.keys(phases))("and an answer that hangs %s", (phase) => {
    test.each(["an abort", "the time limit"])(
      "%s ends the request at the server, after a garbage collection",
      async (by) => {
        const { core, requests } = await connect((response) => phases[phase]?.(response), { fetch: fetches[kind] });
        const controller = new AbortController();
        const arrived = once(requests, "request");
        const closed = once(requests, "close");
        const limit = by === "an abort" ? {} : { timeoutMs: 300, idleTimeoutMs: 300 };
        const call = (async () => {
          const result = await chatSend(core, CHAT, { signal: controller.signal, retries: 0, ...limit });
          if (!result.ok) return result.error.name;
          for await (const item of streamOf(result)) if (!item.ok) return item.error.name;
          return "no error";
        })();
        await arrived;
        for (let i = 0; i < 3; i++) {
          await new Promise((resolve) => setTimeout(resolve, 15));
          globalThis.gc?.();
        }
        if (by === "an abort") controller.abort();
        expect(await call).toBe(by === "an abort" ? "RequestAbortedError" : "RequestTimeoutError");
        await closed;
      },
    );
  });
});
