import { describe, expect, test, vi } from "vitest";
import { type EndEvent, type Observers, OpenRouterCore, type OpenRouterOptions } from "../../../src/core.js";
import { chatSend } from "../../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../../src/funcs/creditsGetCredits.js";
import { filesDownload } from "../../../src/funcs/filesDownload.js";
import { generationsWaitForGeneration } from "../../../src/funcs/generationsWaitForGeneration.js";
import { failure, KEY, streamOf, success } from "../../support.js";

const CREDITS = { data: { total_credits: 20, total_usage: 5 } };
const CHAT = { messages: [{ role: "user" as const, content: "Hi" }] };
const CHUNK = { id: "gen-1", object: "chat.completion.chunk", created: 1, model: "m" };
const delta = (content: string) => ({ ...CHUNK, choices: [{ index: 0, delta: { content }, finish_reason: null }] });
const USAGE = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };

/** Observers that write down what they see. */
function witness() {
  const seen: [name: string, event: Record<string, unknown>][] = [];
  const note = (name: string) => (event: object) => void seen.push([name, { ...event }]);
  const observers: Observers = {
    onRequest: note("onRequest"),
    onResponse: note("onResponse"),
    onRetry: note("onRetry"),
    onEnd: note("onEnd"),
  };
  return { seen, observers, ends: () => seen.filter(([name]) => name === "onEnd").map(([, event]) => event) };
}

const core = (answer: () => Response | Promise<Response>, options?: OpenRouterOptions) =>
  new OpenRouterCore({ apiKey: KEY, fetch: async () => answer(), ...options });
const events = (...data: unknown[]) =>
  new Response(data.map((item) => `data: ${typeof item === "string" ? item : JSON.stringify(item)}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });

describe("observers", () => {
  test("see all of a call under one identity, the attempts numbered", async () => {
    let attempt = 0;
    const { seen, observers } = witness();
    const answer = () => (attempt++ ? Response.json(CREDITS) : new Response("", { status: 503 }));
    const before = Date.now();
    success(await creditsGetCredits(core(answer, { ...observers, retries: { backoff: { initialInterval: 0 } } })));
    expect(seen.map(([name, event]) => [name, event["attempt"]])).toEqual([
      ["onRequest", 1],
      ["onResponse", 1],
      ["onRetry", 1],
      ["onRequest", 2],
      ["onResponse", 2],
      ["onEnd", undefined],
    ]);
    const calls = new Set(seen.map(([, event]) => event["call"]));
    expect(calls.size).toBe(1);
    const [call] = [...calls] as [EndEvent["call"]];
    expect(call).toMatchObject({ id: expect.stringMatching(/^\w{6,}$/), operation: "creditsGetCredits" });
    expect(call.startedAt).toBeGreaterThanOrEqual(before);
    expect(seen.at(-1)?.[1]).toMatchObject({
      error: undefined,
      attempts: 2,
      status: 200,
      durationMs: expect.any(Number),
    });
  });

  test("of core and call are both told, each with an event of its own", async () => {
    const [ofCore, ofCall] = [witness(), witness()];
    const shown: Headers[] = [];
    const headers = ({ headers }: { headers: Headers }) => {
      shown.push(headers);
      headers.set("accept", "changed");
    };
    const sender = core(() => Response.json(CREDITS), { ...ofCore.observers, onRequest: headers });
    success(await creditsGetCredits(sender, undefined, { ...ofCall.observers, onRequest: headers }));
    expect(ofCore.seen.map(([name]) => name)).toEqual(["onResponse", "onEnd"]);
    expect(ofCall.seen.map(([name]) => name)).toEqual(["onResponse", "onEnd"]);
    expect(shown[0]).not.toBe(shown[1]);
    expect(shown).toHaveLength(2);
  });

  test.each([
    ["authorization", { authorization: "Basic dXNlcjpwYXNzd29yZA==" }],
    ["x-api-key", { "X-Api-Key": "gateway-key-0123456789" }],
    ["proxy-authorization", { "Proxy-Authorization": "Bearer of-the-proxy-0123" }],
    ["cookie", { cookie: "session=0123456789abcdef" }],
    ["cf-access-client-secret", { "CF-Access-Client-Secret": "0123456789abcdef" }],
    ["x-amz-security-token", { "x-amz-security-token": "0123456789abcdef" }],
  ])("do not see the header %s", async (name, headers) => {
    const { seen, observers } = witness();
    const sender = core(() => Response.json(CREDITS), { ...observers, headers });
    success(await creditsGetCredits(sender, undefined, { headers: { "x-trace": "1" } }));
    const shown = seen[0]?.[1]["headers"] as Headers;
    expect(shown.get(name)).toBeNull();
    expect(shown.get("authorization")).toBeNull();
    expect(shown.get("x-trace")).toBe("1");
  });

  test("tell two calls apart", async () => {
    const { ends, observers } = witness();
    const sender = core(() => Response.json(CREDITS), observers);
    await Promise.all([creditsGetCredits(sender), creditsGetCredits(sender)]);
    const ids = ends().map(({ call }) => (call as EndEvent["call"]).id);
    expect(new Set(ids).size).toBe(2);
  });

  test("that throw, reject, hang or are not functions do not affect the call", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const odd = [
      () => {
        throw undefined;
      },
      () => Promise.reject(new Error("no")),
      () => new Promise(() => {}),
      "no function",
    ] as (() => void)[];
    for (const onEnd of odd) {
      const observers = { onRequest: onEnd, onResponse: onEnd, onRetry: onEnd, onEnd };
      success(
        await creditsGetCredits(
          core(() => Response.json(CREDITS), observers),
          undefined,
          observers,
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("onEnd comes exactly once", () => {
  test("for an answer, with its usage and generation", async () => {
    const { ends, observers } = witness();
    const body = { ...CHUNK, object: "chat.completion", choices: [], usage: USAGE };
    success(
      await chatSend(
        core(() => Response.json(body), observers),
        CHAT,
      ),
    );
    expect(ends()).toMatchObject([{ error: undefined, status: 200, attempts: 1, generationId: "gen-1", usage: USAGE }]);
  });

  test("for an error of the server", async () => {
    const { ends, observers } = witness();
    const error = failure(await creditsGetCredits(core(() => Response.json({}, { status: 401 }), observers)));
    expect(ends()).toMatchObject([{ error, status: 401, attempts: 1, usage: undefined }]);
  });

  test("for a call that was never sent", async () => {
    const { ends, observers } = witness();
    const sender = core(() => Response.json(CREDITS), observers);
    const error = failure(await creditsGetCredits(sender, undefined, { timeoutMs: -1, ...observers }));
    expect(ends()).toMatchObject([
      { error, status: undefined, attempts: 0 },
      { error, status: undefined, attempts: 0 },
    ]);
  });

  test("for a stream when it ends, not before", async () => {
    const { ends, observers } = witness();
    const answer = () => events(delta("a"), { ...CHUNK, choices: [], usage: USAGE }, "[DONE]");
    const stream = streamOf(await chatSend(core(answer, observers), { ...CHAT, stream: true }));
    for await (const item of stream) {
      success(item);
      expect(ends()).toEqual([]);
    }
    stream.cancel();
    expect(ends()).toMatchObject([{ error: undefined, status: 200, generationId: "gen-1", usage: USAGE }]);
  });

  test.each<[string, unknown[], string]>([
    ["is cut", [delta("a")], "StreamIncompleteError"],
    ["has an error", [delta("a"), { error: { code: 502, message: "down" } }], "BadGatewayResponseError"],
  ])("for a stream that %s, with the error", async (_, data, name) => {
    const { ends, observers } = witness();
    const stream = streamOf(
      await chatSend(
        core(() => events(...data), observers),
        { ...CHAT, stream: true },
      ),
    );
    for await (const item of stream) if (!item.ok) expect(item.error.name).toBe(name);
    expect(ends()).toMatchObject([{ error: { name }, status: 200 }]);
  });

  test.each<[string, (stop: AbortController, stream: { cancel(): void }) => void, string | undefined]>([
    ["is cancelled", (_, stream) => stream.cancel(), undefined],
    ["is aborted", (stop) => stop.abort(), "RequestAbortedError"],
  ])("for a stream that %s while nobody reads it", async (_, end, name) => {
    const { ends, observers } = witness();
    const stop = new AbortController();
    const hanging = new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), {
      headers: { "content-type": "text/event-stream" },
    });
    const options = { signal: stop.signal };
    const stream = streamOf(
      await chatSend(
        core(() => hanging, observers),
        { ...CHAT, stream: true },
        options,
      ),
    );
    end(stop, stream);
    expect(ends()).toHaveLength(1);
    expect((ends()[0]?.["error"] as Error | undefined)?.name).toBe(name);
  });

  test("for a binary answer when its body was read", async () => {
    const { ends, observers } = witness();
    const response = success(
      await filesDownload(
        core(() => new Response("bytes"), observers),
        { file_id: "f" },
      ),
    );
    expect(ends()).toEqual([]);
    await response.text();
    expect(ends()).toMatchObject([{ error: undefined, status: 200 }]);
  });

  test("for each call of a function that makes several", async () => {
    const { ends, observers } = witness();
    let asked = 0;
    const answer = () =>
      asked++ ? Response.json({ data: { id: "gen-1", total_cost: 0.1 } }) : Response.json({}, { status: 404 });
    await generationsWaitForGeneration(core(answer, { ...observers, retries: 0 }), { id: "gen-1" });
    expect(ends().map(({ call, status }) => [(call as EndEvent["call"]).operation, status])).toEqual([
      ["generationsGetGeneration", 404],
      ["generationsGetGeneration", 200],
    ]);
  });
});
