import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { OpenRouter, type PlainEventStream } from "../src/client.js";
import { OpenRouterCore, type OpenRouterOptions } from "../src/core.js";
import {
  BadGatewayResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  RequestAbortedError,
  StreamIncompleteError,
} from "../src/errors/index.js";
import { creditsGetCredits } from "../src/funcs/creditsGetCredits.js";
import type { ChatStreamChunk } from "../src/models/chat.js";
import { tool } from "../src/tool.js";
import { api, KEY, success, useNock } from "./support.js";

const CHAT = "/api/v1/chat/completions";
const EVENTS = { "content-type": "text/event-stream" };
const CREDITS = { data: { total_credits: 10, total_usage: 4.25 } };
const question = { model: "acme/one", messages: [{ role: "user" as const, content: "Any rain?" }] };

const completion = {
  id: "gen-1",
  object: "chat.completion",
  created: 1_700_000_000,
  model: "acme/one",
  choices: [{ index: 0, message: { role: "assistant", content: "None.", refusal: null }, finish_reason: "stop" }],
};

const chunk = (content: string) => ({
  id: "gen-1",
  object: "chat.completion.chunk",
  created: 1_700_000_000,
  model: "acme/one",
  choices: [{ index: 0, delta: { role: "assistant", content }, finish_reason: null }],
});
const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const DONE = "data: [DONE]\n\n";

/** A client with a key and without retries, so that one reply is one call. */
function createClient(options: OpenRouterOptions = {}): OpenRouter {
  return new OpenRouter({ apiKey: KEY, retryConfig: { strategy: "none" }, ...options });
}

/** A stream from a server that is silent after the first event, and whether the request was cancelled. */
async function openStream(first: string, signal?: AbortSignal) {
  const cancelled = vi.fn();
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(first)),
    cancel: cancelled,
  });
  const client = createClient({ fetch: async () => new Response(body, { headers: EVENTS }) });
  return { stream: await client.chat.send({ ...question, stream: true }, { signal }), cancelled };
}

/** The error that a promise must reject with. */
function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => Promise.reject(new Error(`expected an error, got ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );
}

/** The outcome of a stream: its texts, and the error that iteration threw, if any. */
async function read(stream: PlainEventStream<ChatStreamChunk>) {
  const texts: unknown[] = [];
  try {
    for await (const { choices } of stream) texts.push(choices[0]?.delta.content);
    return { texts, error: undefined };
  } catch (error) {
    return { texts, error };
  }
}

useNock();

describe("a method", () => {
  test("sends what its function sends, and resolves to the value", async () => {
    api().post(CHAT, question).matchHeader("x-test", "1").reply(200, completion);

    expect(await createClient().chat.send(question, { headers: { "x-test": "1" } })).toEqual(completion);
  });

  test("rejects with the typed error", async () => {
    api()
      .get("/api/v1/generation?id=gen-1")
      .reply(404, { error: { code: 404, message: "No such generation" } });

    const error = await rejection(createClient().generations.getGeneration({ id: "gen-1" }));
    expect(error).toBeInstanceOf(NotFoundResponseError);
    expect(error).toMatchObject({ name: "NotFoundResponseError", statusCode: 404, message: "No such generation" });
  });

  test("resolves to a Response for bytes", async () => {
    api().get("/api/v1/files/file-1/content").reply(200, "bytes", { "content-type": "application/octet-stream" });

    const response = await createClient().files.download({ file_id: "file-1" });
    expect(response).toBeInstanceOf(Response);
    expect(await response.text()).toBe("bytes");
  });

  test("resolves to null where there is no content", async () => {
    api().delete("/api/v1/vault/secrets/TOKEN").reply(204);

    expect(await createClient().vault.deleteVaultSecret({ name: "TOKEN" })).toBeNull();
  });

  test("works without its client, and under a nested namespace", async () => {
    api().get("/api/v1/credits").reply(200, CREDITS);
    api()
      .post("/api/v1/responses")
      .reply(401, { error: { code: 401, message: "No" } });
    const { credits, beta } = createClient();
    const { getCredits } = credits;
    const { send } = beta.responses;

    expect(await getCredits()).toEqual(CREDITS);
    expect(await rejection(send({ input: "Hello" }))).toMatchObject({ statusCode: 401 });
  });

  test("never throws synchronously, whatever it is given", async () => {
    const { chat, credits, oAuth } = createClient();
    const given: readonly Promise<unknown>[] = [
      // @ts-expect-error: no request
      chat.send(),
      chat.send({
        get messages(): never {
          throw new Error("a getter");
        },
      }),
      // @ts-expect-error: not an object
      credits.getCredits("x"),
      oAuth.createAuthorizationUrl({ callback_url: "nowhere" }),
      oAuth.createSHA256CodeChallenge({ code_verifier: "short" }),
    ];
    for (const error of await Promise.all(given.map(rejection))) expect(error).toBeInstanceOf(InvalidRequestError);
  });
});

describe("a helper that makes no call", () => {
  test("is a method as well", async () => {
    const { oAuth } = createClient();
    const { code_verifier, ...challenge } = await oAuth.createSHA256CodeChallenge({ code_verifier: "v".repeat(43) });
    const url = new URL(await oAuth.createAuthorizationUrl({ callback_url: "https://app.example/", ...challenge }));

    expect(code_verifier).toBe("v".repeat(43));
    expect(url.searchParams.get("code_challenge")).toBe(challenge.code_challenge);
  });
});

describe("a stream", () => {
  test("gives plain events, with identifier and headers", async () => {
    api()
      .post(CHAT, { ...question, stream: true })
      .reply(200, event(chunk("No")) + event(chunk("ne.")) + DONE, { ...EVENTS, "x-generation-id": "gen-1" });

    const stream = await createClient().chat.send({ ...question, stream: true });
    expect(stream.generationId).toBe("gen-1");
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    expect(await read(stream)).toEqual({ texts: ["No", "ne."], error: undefined });
  });

  test("knows its identifier with the first event, if not before", async () => {
    api()
      .post(CHAT)
      .reply(200, event(chunk("No")) + DONE, EVENTS);

    const stream = await createClient().chat.send({ ...question, stream: true });
    expect(stream.generationId).toBeUndefined();
    await read(stream);
    expect(stream.generationId).toBe("gen-1");
  });

  test("rejects if it does not begin", async () => {
    api()
      .post(CHAT)
      .reply(502, { error: { code: 502, message: "No provider" } });

    expect(await rejection(createClient().chat.send({ ...question, stream: true }))).toBeInstanceOf(
      BadGatewayResponseError,
    );
  });

  test.each([
    ["the server says so", event({ error: { code: 502, message: "Gone" } }), BadGatewayResponseError],
    ["it breaks off", "", StreamIncompleteError],
  ])("throws the error after the last event if %s, and is over then", async (_, end, type) => {
    api()
      .post(CHAT)
      .reply(200, event(chunk("No")) + end, EVENTS);

    const stream = await createClient().chat.send({ ...question, stream: true });
    const { texts, error } = await read(stream);
    expect(texts).toEqual(["No"]);
    expect(error).toBeInstanceOf(type);
    expect(await read(stream)).toEqual({ texts: [], error: undefined });
  });

  test("lets go of the request when it throws", async () => {
    const { stream, cancelled } = await openStream(event({ error: { code: 502, message: "Gone" } }));
    const events = stream[Symbol.asyncIterator]();

    expect(await rejection(events.next())).toBeInstanceOf(BadGatewayResponseError);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("ends the request when the loop is left early", async () => {
    const { stream, cancelled } = await openStream(event(chunk("No")));

    for await (const { id } of stream) {
      expect(id).toBe("gen-1");
      break;
    }
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("ends the request when it is left while the next event is awaited", async () => {
    const { stream, cancelled } = await openStream(event(chunk("No")));
    const events = stream[Symbol.asyncIterator]();
    await events.next();
    const waiting = events.next();

    expect(await events.return?.()).toEqual({ done: true, value: undefined });
    expect((await waiting).done).toBe(true);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("ends quietly when it is cancelled", async () => {
    const { stream, cancelled } = await openStream(event(chunk("No")));
    const reading = read(stream);
    setTimeout(() => stream.cancel(), 10);

    expect(await reading).toEqual({ texts: ["No"], error: undefined });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("throws when the signal aborts", async () => {
    const controller = new AbortController();
    const { stream, cancelled } = await openStream(event(chunk("No")), controller.signal);
    setTimeout(() => controller.abort(), 10);

    expect((await read(stream)).error).toBeInstanceOf(RequestAbortedError);
    expect(cancelled).toHaveBeenCalledOnce();
  });
});

describe("a run of tools", () => {
  const rain = tool({ name: "rain", execute: () => "none" });
  const request = { ...question, tools: [rain] };
  const calling = {
    ...completion,
    choices: [
      {
        index: 0,
        finish_reason: "tool_calls",
        message: {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "call-1", type: "function", function: { name: "rain", arguments: "{}" } }],
        },
      },
    ],
  };
  const failing = { error: { code: 402, message: "No credits" } };

  test("resolves to the run", async () => {
    api().post(CHAT).reply(200, calling).post(CHAT).reply(200, completion);
    const run = await createClient().chat.runTools(request);
    expect(run).toMatchObject({ stopped: "answer", answer: completion });
  });

  test("that fails rejects with the error and the run so far", async () => {
    api().post(CHAT).reply(200, calling).post(CHAT).reply(402, failing);
    await expect(createClient().chat.runTools(request)).rejects.toMatchObject({
      name: "PaymentRequiredResponseError",
      partial: { turns: [{ results: [{ content: "none" }] }] },
    });
  });

  test("gives plain events at once, and throws the error as the last one", async () => {
    api().post(CHAT).reply(402, failing);
    const types: string[] = [];
    const read = async () => {
      for await (const event of createClient().chat.runToolsStream(request)) types.push(event.type);
    };
    await expect(read()).rejects.toMatchObject({ name: "PaymentRequiredResponseError", partial: { turns: [] } });
    expect(types).toEqual([]);
  });

  test("ends the request if the loop over its events is left", async () => {
    api()
      .post(CHAT)
      .reply(200, event(chunk("No")) + event(chunk("ne.")) + DONE, EVENTS);
    for await (const { type } of createClient().chat.runToolsStream(request)) {
      expect(type).toBe("chunk");
      break;
    }
  });
});

describe("a client", () => {
  test("makes a namespace when it is first used, and keeps it", () => {
    const entries = vi.spyOn(Object, "entries");
    const client = createClient();
    expect(entries).not.toHaveBeenCalled();

    expect(client.chat).toBe(client.chat);
    expect(entries).toHaveBeenCalledOnce();
    expect(client.alpha.decisions).toBe(client.alpha.decisions);
    expect(client.chat.send).toBe(client.chat.send);
    expect(createClient().chat).not.toBe(client.chat);
    entries.mockRestore();
  });

  test("is a core", async () => {
    api().get("/api/v1/credits").twice().reply(200, CREDITS);
    const client = createClient();
    expect(client).toBeInstanceOf(OpenRouterCore);
    expect(success(await creditsGetCredits(client))).toEqual(CREDITS);
    expect(await client.credits.getCredits()).toEqual(CREDITS);
  });

  test("shows the key nowhere", () => {
    const client = createClient({ appTitle: "App" });
    expect(client.chat).toBeDefined();
    const shown = [
      inspect(client, { depth: null, showHidden: true, getters: true }),
      inspect(client.chat, { depth: null, showHidden: true }),
      JSON.stringify(client),
      String(client),
      JSON.stringify({ ...client }),
      JSON.stringify(structuredClone(client)),
      Reflect.ownKeys(client).join(),
    ].join("\n");
    expect(shown).not.toContain(KEY);
    expect(shown).toContain("App");
  });

  test("needs no options", async () => {
    const { oAuth } = new OpenRouter();
    expect(await oAuth.createAuthorizationUrl({ callback_url: "https://app.example/" })).toContain("/auth?");
  });

  test("can be extended, and a namespace replaced", async () => {
    class Cheap extends OpenRouter {
      readonly extra = 1;
      override get credits() {
        return { ...super.credits, getCredits: async () => ({ data: { total_credits: this.extra, total_usage: 0 } }) };
      }
    }
    api().post(CHAT, question).reply(200, completion);
    const client = new Cheap({ apiKey: KEY });

    expect(await client.chat.send(question)).toEqual(completion);
    expect(await client.credits.getCredits()).toEqual({ data: { total_credits: 1, total_usage: 0 } });
  });

  test("lets tests replace a method", async () => {
    const client = createClient();
    vi.spyOn(client.credits, "getCredits").mockResolvedValue(CREDITS);

    expect(await client.credits.getCredits()).toEqual(CREDITS);
  });
});
