import { describe, expect, test } from "vitest";
import { OpenRouter } from "../src/client.js";
import { OpenRouterCore, type OpenRouterOptions } from "../src/core.js";
import { chatSend } from "../src/funcs/chatSend.js";
import { creditsGetCredits } from "../src/funcs/creditsGetCredits.js";
import { filesDownload } from "../src/funcs/filesDownload.js";
import { responseOf } from "../src/response.js";
import { KEY, streamOf, success } from "./support.js";

const CREDITS = { data: { total_credits: 20, total_usage: 5 } };
const HEADERS = { "x-ratelimit-remaining": "7" };
const CHAT = { messages: [{ role: "user" as const, content: "Hi" }], stream: true as const };

const core = (answer: () => Response, options?: OpenRouterOptions) =>
  new OpenRouterCore({ apiKey: KEY, fetch: async () => answer(), ...options });
const stream = (...events: string[]) =>
  new Response(events.map((event) => `data: ${event}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });

describe("responseOf", () => {
  test("gives status, headers, attempts and duration of a result and of its value", async () => {
    const result = await creditsGetCredits(core(() => Response.json(CREDITS, { status: 201, headers: HEADERS })));
    const info = responseOf(result);
    expect(info).toMatchObject({ status: 201, attempts: 1, generationId: undefined });
    expect(info?.headers.get("x-ratelimit-remaining")).toBe("7");
    expect(info?.durationMs).toBeGreaterThan(0);
    expect(responseOf(success(result))).toEqual(info);
  });

  test("counts attempts", async () => {
    let attempt = 0;
    const answer = () => (attempt++ ? Response.json(CREDITS) : new Response("", { status: 503 }));
    const retries = { backoff: { initialInterval: 0 } };
    expect(responseOf(await creditsGetCredits(core(answer, { retries })))).toMatchObject({ status: 200, attempts: 2 });
  });

  test("of an error gives its response", async () => {
    const result = await creditsGetCredits(core(() => Response.json({}, { status: 404, headers: HEADERS })));
    expect(responseOf(result)).toMatchObject({ status: 404 });
  });

  test("is undefined if no response came, and for foreign values", async () => {
    const failing = core(() => {
      throw new TypeError("fetch failed");
    });
    expect(responseOf(await creditsGetCredits(failing, undefined, { retries: 0 }))).toBeUndefined();
    for (const other of [undefined, null, {}, []]) expect(responseOf(other)).toBeUndefined();
  });

  test("does not show in the result", async () => {
    const result = await creditsGetCredits(core(() => Response.json(CREDITS)));
    expect(result).toEqual({ ok: true, value: CREDITS });
    expect(JSON.stringify(result)).toBe(JSON.stringify({ ok: true, value: CREDITS }));
    expect(structuredClone(result)).toEqual({ ok: true, value: CREDITS });
    expect(Reflect.ownKeys(result)).toEqual(["ok", "value"]);
  });

  test("of a stream has the generation once an event names it", async () => {
    const event = '{"id":"gen-9","object":"chat.completion.chunk","created":1,"model":"m","choices":[]}';
    const result = await chatSend(
      core(() => stream(event, "[DONE]")),
      CHAT,
    );
    expect(responseOf(result)?.generationId).toBeUndefined();
    const events = streamOf(result);
    for await (const item of events) expect(item.ok).toBe(true);
    expect(responseOf(events)).toMatchObject({ status: 200, generationId: "gen-9" });
  });

  test("takes the values and streams of the class client", async () => {
    const client = new OpenRouter({
      apiKey: KEY,
      fetch: async (request) =>
        request.method === "GET" ? Response.json(CREDITS, { headers: HEADERS }) : stream("[DONE]"),
    });
    expect(responseOf(await client.credits.getCredits())?.headers.get("x-ratelimit-remaining")).toBe("7");
    expect(responseOf(await client.chat.send(CHAT))?.status).toBe(200);
  });

  test("takes a binary answer", async () => {
    const result = await filesDownload(
      core(() => new Response("bytes", { headers: HEADERS })),
      { file_id: "f" },
    );
    expect(responseOf(success(result))?.headers.get("x-ratelimit-remaining")).toBe("7");
  });
});
