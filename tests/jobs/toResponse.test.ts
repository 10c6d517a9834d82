import fc from "fast-check";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { OpenRouter } from "../../src/client.js";
import { OpenRouterCore, type OpenRouterOptions, type StreamOptions } from "../../src/core.js";
import * as errors from "../../src/errors/index.js";
import { chatCollectStream } from "../../src/funcs/chatCollectStream.js";
import { chatRunToolsStream } from "../../src/funcs/chatRunToolsStream.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { chatTextStream } from "../../src/funcs/chatTextStream.js";
import { filesDownload } from "../../src/funcs/filesDownload.js";
import { messagesSend } from "../../src/funcs/messagesSend.js";
import { modelsList } from "../../src/funcs/modelsList.js";
import { responsesSend } from "../../src/funcs/responsesSend.js";
import { toReadableStream, toResponse } from "../../src/response.js";
import { err, ok } from "../../src/result.js";
import { createFakeOpenRouter } from "../../src/testing/index.js";
import { serveFetch } from "../loopback.js";
import { failure, KEY, readAll, streamOf, success } from "../support.js";

const CHAT = { model: "acme/one", messages: [{ role: "user" as const, content: "Any rain?" }] };
const STREAM = { ...CHAT, stream: true as const };

const chunk = (content: string, rest: object = {}) => ({
  id: "gen-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "acme/one",
  choices: [{ index: 0, delta: { content }, finish_reason: null }],
  ...rest,
});
const sse = (...events: readonly unknown[]) =>
  events.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`).join("");
const streamed = (...events: readonly unknown[]) =>
  new Response(sse(...events), { headers: { "content-type": "text/event-stream" } });

const coreOf = (answer: (request: Request) => Response | Promise<Response>, options?: OpenRouterOptions) =>
  new OpenRouterCore({ apiKey: KEY, retries: 0, fetch: async (request) => answer(request), ...options });
/** A core whose requests `handler` serves, for example with the response of another core. */
const farOf = (handler: () => Promise<Response>) => coreOf(handler, { apiKey: "far" });

/** A stream with these items. */
async function* items(...given: readonly unknown[]) {
  yield* given;
}

const detail = {
  message: "as you wished",
  metadata: { provider_name: "Acme", raw: '{"why":"so"}', headers: { "X-RateLimit-Limit": "3" } },
};
const statuses = [400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529, 409, 418, 504];

/** The fields of an error that must be the same on both sides. */
function told(error: unknown) {
  const { name, message, statusCode, code, metadata, providerName, retryAfterMs, generationId } = Object(error);
  return { name, message, statusCode, code, metadata, providerName, retryAfterMs, generationId };
}

describe("the client gets the same typed error", () => {
  test.each(statuses)("status %i, whole and instead of a stream", async (status) => {
    const near = coreOf(() =>
      Response.json(
        { error: { code: status, ...detail } },
        { status, headers: { "retry-after": "7", "x-generation-id": "gen-7" } },
      ),
    );
    const expected = told(failure(await chatSend(near, CHAT)));
    expect(expected).toMatchObject({ statusCode: status, generationId: "gen-7", providerName: "Acme" });

    expect(
      told(
        failure(
          await chatSend(
            farOf(() => toResponse(chatSend(near, CHAT))),
            CHAT,
          ),
        ),
      ),
    ).toEqual(expected);
    expect(
      told(
        failure(
          await chatSend(
            farOf(() => toResponse(chatSend(near, STREAM))),
            STREAM,
          ),
        ),
      ),
    ).toEqual(expected);
    expect((await toResponse(chatSend(near, CHAT))).status).toBe(status);
  });

  test.each(statuses)("code %i, within a stream", async (code) => {
    const near = coreOf(() => streamed(chunk("None"), { error: { code, ...detail } }));
    const last = async (core: OpenRouterCore) => {
      const all = await readAll(streamOf(await chatSend(core, STREAM)));
      expect(all[0]).toEqual(ok(chunk("None")));
      return told(all[1]?.error);
    };
    const expected = await last(near);
    expect(expected).toMatchObject({ statusCode: code });
    expect(await last(farOf(() => toResponse(chatSend(near, STREAM))))).toEqual(expected);
  });

  test("every error class of a chat was tested", async () => {
    const names = statuses.map(async (status) => {
      const near = coreOf(() => Response.json({ error: { code: status, ...detail } }, { status }));
      return failure(await chatSend(near, CHAT)).name;
    });
    expect(new Set(await Promise.all(names)).size).toBe(15);
  });

  test("an error with status 200 is one of the status that it names, or 502", async () => {
    const named = coreOf(() => Response.json({ error: { code: 429, message: "slowly" } }));
    expect((await toResponse(chatSend(named, CHAT))).status).toBe(429);
    const nameless = coreOf(() => Response.json({ error: { message: "hm" } }));
    const response = await toResponse(chatSend(nameless, CHAT));
    expect([response.status, await response.json()]).toEqual([502, { error: { code: 502, message: "hm" } }]);
  });

  const hang = () => new Promise<Response>(() => {});
  const aborted = { signal: AbortSignal.abort() };
  test.each<[string, number, string, OpenRouterCore, StreamOptions?]>([
    ["RequestTimeoutError", 504, "The time limit of 5 ms was reached", coreOf(hang), { timeoutMs: 5 }],
    ["RequestAbortedError", 499, "The call was aborted", coreOf(hang), aborted],
    [
      "ResponseValidationError",
      502,
      "Unexpected answer: choices: expected array",
      coreOf(() => Response.json({ id: "a" })),
    ],
    [
      "ConnectionError",
      502,
      "The call failed",
      coreOf(() => {
        throw new TypeError("connect ECONNREFUSED 10.1.2.3:443");
      }),
    ],
    [
      "UnexpectedClientError",
      502,
      "The call failed",
      coreOf(hang, {
        apiKey: () => {
          throw new Error(`the vault at 10.1.2.3 says ${KEY}`);
        },
      }),
    ],
    [
      "InvalidRequestError",
      400,
      "`signal` must be an AbortSignal: `controller.signal`, not Object",
      coreOf(hang),
      { signal: {} as AbortSignal },
    ],
  ])("%s is %i", async (name, status, message, near, options) => {
    const answer = await chatSend(near, CHAT, options);
    expect(failure(answer).name).toBe(name);
    const response = await toResponse(answer);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code: status, message } });
    const far = failure(
      await chatSend(
        farOf(() => toResponse(answer)),
        CHAT,
      ),
    );
    expect(told(far)).toMatchObject({ statusCode: status, message });
  });

  test("a foreign error is 500, and its message is withheld", async () => {
    for (const thrown of [new Error(KEY), KEY, undefined, { statusCode: 404, message: KEY }, Object.freeze([])]) {
      for (const response of [await toResponse(Promise.reject(thrown)), await toResponse(err(thrown ?? new Error()))]) {
        expect(response.status).toBe(500);
        expect(await response.text()).toBe('{"error":{"code":500,"message":"The call failed"}}');
      }
    }
  });

  const fields = { code: 999, metadata: undefined, providerName: undefined, body: undefined, headers: new Headers() };
  test.each([
    ["a status beyond all", { ...fields, statusCode: 999, generationId: undefined }, 502],
    ["an identifier that is no text", { ...fields, statusCode: 404, generationId: "gen-\ud83c" }, 500],
    [
      "metadata that cannot be written",
      { ...fields, statusCode: 404, generationId: "gen-1", metadata: { a: 1n } },
      500,
    ],
  ])("with %s is an error still", async (_, given, status) => {
    const response = await toResponse(err(new errors.OpenRouterDefaultError("no", given)));
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code: status } }]);
  });

  test("a stream that breaks off or is cancelled breaks off for the client", async () => {
    const near = coreOf(() => streamed(chunk("None", { usage: { prompt_tokens: 1, completion_tokens: 1, cost: 1 } })));
    const far = streamOf(
      await chatSend(
        farOf(() => toResponse(chatSend(near, STREAM))),
        STREAM,
      ),
    );
    const { error, partial } = await chatCollectStream(far);
    expect(error).toBeInstanceOf(errors.StreamIncompleteError);
    expect(error).toMatchObject({ generationId: "gen-1", usage: { cost: 1 } });
    expect(partial?.choices[0]?.message.content).toBe("None");

    const endless = new ReadableStream({ start: (its) => its.enqueue(new TextEncoder().encode(sse(chunk("None")))) });
    const body = () => new Response(endless, { headers: { "content-type": "text/event-stream" } });
    const stream = streamOf(await chatSend(coreOf(body), STREAM));
    const response = await toResponse(stream);
    const reader = response.body?.getReader();
    await reader?.read();
    stream.cancel();
    expect(await reader?.read()).toEqual({ done: false, value: new Uint8Array() });
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });

  test("a time limit within a stream is 504", async () => {
    const endless = () =>
      new Response(new ReadableStream({ start: (its) => its.enqueue(new TextEncoder().encode(sse(chunk("None")))) }), {
        headers: { "content-type": "text/event-stream" },
      });
    const near = coreOf(endless);
    const far = farOf(() => toResponse(chatSend(near, STREAM, { idleTimeoutMs: 5 })));
    const { error } = await chatCollectStream(streamOf(await chatSend(far, STREAM)));
    expect(error).toMatchObject({ name: "OpenRouterDefaultError", statusCode: 504 });
  });

  test("an error of messages has the format of that API", async () => {
    const start = { type: "message_start", message: { id: "gen-1", content: [] } };
    const near = coreOf(() =>
      streamed(start, { type: "error", error: { type: "overloaded_error", message: "Overloaded", code: 529 } }),
    );
    const request = { model: "a", max_tokens: 5, messages: [], stream: true as const };
    const answer = () => toResponse(messagesSend(near, request));
    expect(await (await answer()).text()).toBe(
      `event: message_start\ndata: ${JSON.stringify(start)}\n\nevent: error\ndata: {"type":"error","error":{"code":529,"message":"Overloaded"}}\n\n`,
    );
    const all = await readAll(streamOf(await messagesSend(farOf(answer), request)));
    expect(all[1]?.error).toBeInstanceOf(errors.ProviderOverloadedResponseError);
  });
});

describe("a stream", () => {
  test("reaches the client event by event, with its end mark", async () => {
    const events = [chunk("None"), chunk(" today.", { extra: [1, null] })];
    const near = coreOf(() => streamed(...events, "[DONE]"));
    const response = await toResponse(chatSend(near, STREAM));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await response.text()).toBe(sse(...events, "[DONE]"));
    const far = streamOf(
      await chatSend(
        farOf(() => toResponse(chatSend(near, STREAM))),
        STREAM,
      ),
    );
    expect((await chatCollectStream(far)).value?.choices[0]?.message.content).toBe("None today.");
  });

  test("of messages names its events, that of responses does not, as the API does", async () => {
    const message = [{ type: "message_start", message: { id: "m", content: [] } }, { type: "message_stop" }];
    const request = { model: "a", max_tokens: 5, messages: [], stream: true as const };
    const messages = await toResponse(
      messagesSend(
        coreOf(() => streamed(...message)),
        request,
      ),
    );
    expect(await messages.text()).toBe(
      `${message.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\n`,
    );
    const created = { type: "response.created", response: { id: "r", output: [] } };
    const responses = await toResponse(
      responsesSend(
        coreOf(() => streamed(created, "[DONE]")),
        { input: "Hi", stream: true },
      ),
    );
    expect(await responses.text()).toBe(sse(created, "[DONE]"));
  });

  test("of a tool run has its events, and ends with the run", async () => {
    const fake = createFakeOpenRouter({ reply: "None." });
    const core = new OpenRouterCore({ apiKey: KEY, fetch: fake.fetch });
    const text = await (await toResponse(chatRunToolsStream(core, { ...CHAT, tools: [] }))).text();
    expect(text).toMatch(/^event: chunk\ndata: \{"type":"chunk","chunk":\{/);
    expect(text).toMatch(/event: end\ndata: \{"type":"end","run":\{.*"stopped":"answer".*\}\n\ndata: \[DONE\]\n\n$/);
  });

  test("of the class client's plain events works, too", async () => {
    const client = (...events: unknown[]) =>
      new OpenRouter({ apiKey: KEY, fetch: async () => streamed(...events) }).chat.send(STREAM);
    expect(await (await toResponse(client(chunk("a"), "[DONE]"))).text()).toBe(sse(chunk("a"), "[DONE]"));
    const failed = await (await toResponse(client(chunk("a"), { error: { code: 503, message: "no" } }))).text();
    expect(failed).toBe(sse(chunk("a"), { error: { code: 503, message: "no" } }));
  });

  test("is text with the format `text`", async () => {
    const near = coreOf(() =>
      streamed(chunk(""), chunk("None"), chunk(" today — ☂."), { ...chunk(""), choices: [] }, "[DONE]"),
    );
    for (const answer of [chatSend(near, STREAM), chatTextStream(streamOf(await chatSend(near, STREAM)))]) {
      const response = await toResponse(answer, { format: "text" });
      expect(response.headers.get("content-type")).toBe("text/plain;charset=utf-8");
      expect(await response.text()).toBe("None today — ☂.");
    }
  });

  test.each([
    ["an error", { error: { code: 502, message: "gone" } }],
    ["a provider that fails half-way", { ...chunk(""), choices: [{ index: 0, delta: {}, finish_reason: "error" }] }],
  ])("of text breaks at %s", async (_, last) => {
    const near = coreOf(() => streamed(chunk("None"), last));
    const reader = (await toResponse(chatSend(near, STREAM), { format: "text" })).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("None");
    await expect(reader?.read()).rejects.toBeDefined();
  });

  test("is lines of JSON, with an error as the last one", async () => {
    const lines = async (answer: unknown) => (await toResponse(answer, { format: "json" })).text();
    const near = coreOf(() => streamed(chunk("a"), "[DONE]"));
    expect(await lines(chatSend(near, STREAM))).toBe(`${JSON.stringify(chunk("a"))}\n`);
    const cut = await lines(
      chatSend(
        coreOf(() => streamed(chunk("a"))),
        STREAM,
      ),
    );
    expect(cut).toBe(`${JSON.stringify(chunk("a"))}\n{"error":{"code":502,"message":"The call failed"}}\n`);
    const response = await toResponse(items(1), { format: "json" });
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
  });

  test("is read no faster than the client reads", async () => {
    let asked = 0;
    const counting = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false as const, value: ok(chunk(`${++asked}`)) }) }),
    };
    const reader = (await toResponse(counting)).body?.getReader();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBe(0);
    await reader?.read();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBe(2);
  });

  test("ends when the client leaves, even while an event is awaited", async () => {
    for (const events of [[chunk("None")], []]) {
      const aborts: unknown[] = [];
      const near = coreOf(({ signal }) => {
        signal.addEventListener("abort", () => aborts.push(signal.reason));
        const cancel = () => void aborts.push("cancelled");
        const start = (its: ReadableStreamDefaultController) => its.enqueue(new TextEncoder().encode(sse(...events)));
        return new Response(new ReadableStream({ start, cancel }), {
          headers: { "content-type": "text/event-stream" },
        });
      });
      const url = await serveFetch(async () => toResponse(chatSend(near, STREAM)));
      const leaving = new AbortController();
      const response = await fetch(url, { signal: leaving.signal });
      if (events.length) await response.body?.getReader().read();
      leaving.abort();
      await vi.waitFor(() => expect(aborts).toHaveLength(1));
    }
  });

  test("is left at an event that cannot be written, and by its reader even if it resists", async () => {
    let left = 0;
    const source = (value: unknown) => ({
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value }),
        return: () => Promise.reject(new Error(`left ${++left} times`)), // unhandled, it would fail the test run
      }),
    });
    expect(await new Response(toReadableStream(source(ok(1n)))).text()).toContain("The call failed");
    expect(left).toBe(1);
    await toReadableStream(source(ok(1))).cancel();
    expect(left).toBe(2);
  });

  test("of a tool run does not show what a tool threw", async () => {
    const thrown = Object.assign(new Error("no"), { request: { authorization: KEY } });
    const tool = { name: "t", execute: () => Promise.reject(thrown) };
    const calls = [{ index: 0, id: "a", function: { name: "t", arguments: "{}" } }];
    const answers = [streamed(chunk("", { choices: [{ index: 0, delta: { tool_calls: calls } }] }), "[DONE]")];
    const near = coreOf(() => answers.pop() ?? streamed(chunk("Sorry."), "[DONE]"));
    const response = await toResponse(chatRunToolsStream(near, { ...CHAT, tools: [tool] }));
    const text = await response.text();
    expect(text).toContain('"content":"Error: no"');
    expect(text).toContain('"stopped":"answer"');
    expect(text).not.toContain(KEY);
  });
});

describe("a value", () => {
  test("is JSON, and the client gets the same value", async () => {
    const fake = createFakeOpenRouter({ reply: "None." });
    const near = new OpenRouterCore({ apiKey: KEY, fetch: fake.fetch });
    const far = farOf(() => toResponse(chatSend(near, CHAT)));
    expect(success(await chatSend(far, CHAT)).choices[0]?.message.content).toBe("None.");
    expect(success(await modelsList(farOf(() => toResponse(modelsList(near)))))).toEqual(
      success(await modelsList(near)),
    );
  });

  test.each<[unknown, string]>([
    [undefined, ""],
    [null, "null"],
    [0, "0"],
    ["text", '"text"'],
    [[1], "[1]"],
    [{ ok: "yes" }, '{"ok":"yes"}'],
    [{ ok: true }, '{"ok":true}'],
    [{ ok: false, why: 1 }, '{"ok":false,"why":1}'],
    [ok({ a: 1 }), '{"a":1}'],
    [ok(undefined), '{"ok":true}'],
  ])("%j is written as %s", async (value, text) => {
    const response = await toResponse(value);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  test("is its text with the format `text`", async () => {
    const near = coreOf(() =>
      Response.json({
        id: "a",
        choices: [{ message: { role: "assistant", content: [{ type: "text", text: "None" }] } }],
      }),
    );
    expect(await (await toResponse(chatSend(near, CHAT), { format: "text" })).text()).toBe("None");
    expect(await (await toResponse("None", { format: "text" })).text()).toBe("None");
  });

  test("in bytes stays bytes, without the headers of the API", async () => {
    const near = coreOf(
      () =>
        new Response("a,b", { headers: { "content-type": "text/csv", "set-cookie": "a=b", "content-encoding": "x" } }),
    );
    const response = await toResponse(filesDownload(near, { file_id: "f" }));
    expect(await response.text()).toBe("a,b");
    expect(Object.fromEntries(response.headers)).toEqual({ "content-type": "text/csv" });
  });

  test("that cannot be written is an error", async () => {
    const cycle: { self?: object } = {};
    cycle.self = cycle;
    for (const value of [
      cycle,
      1n,
      {
        toJSON: () => {
          throw new Error("no");
        },
      },
    ])
      expect((await toResponse(value)).status).toBe(500);
  });
});

test("headers of the caller's win, on errors as well", async () => {
  const headers = { "content-type": "text/x-events", "Access-Control-Allow-Origin": "*" };
  for (const answer of [items(ok(1)), err(new Error())]) {
    const response = await toResponse(answer, { headers });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  }
  expect((await toResponse(items(), { headers })).headers.get("content-type")).toBe("text/x-events");
  expect((await toResponse(1, { headers: { "x-bad": "line\nbreak" } })).status).toBe(500);
});

test("toReadableStream gives the body alone", async () => {
  const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
  expect(await text(toReadableStream(items(ok({ a: 1 }))))).toBe('data: {"a":1}\n\ndata: [DONE]\n\n');
  expect(await text(toReadableStream(items(ok("a"), ok("b")), { format: "text" }))).toBe("ab");
  expect(await text(toReadableStream(items(ok("a")), { format: "json" }))).toBe('"a"\n');
  expectTypeOf(toReadableStream).returns.toEqualTypeOf<ReadableStream<Uint8Array>>();
  expectTypeOf(toResponse).returns.resolves.toEqualTypeOf<Response>();
  // @ts-expect-error: no such format
  void (() => toResponse(1, { format: "xml" }));
  // @ts-expect-error: no stream
  void (() => toReadableStream("text"));
});

test("nothing rejects, and the key is never shown", async () => {
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true }),
    fc
      .constantFrom<() => unknown>(
        () =>
          new Proxy(
            {},
            {
              get: () => {
                throw new Error(KEY);
              },
            },
          ),
        () => ({
          ok: false,
          get error() {
            throw new Error(KEY);
          },
        }),
        () => ({
          [Symbol.asyncIterator]: () => {
            throw new Error(KEY);
          },
        }),
        () => ({
          [Symbol.asyncIterator]: () => ({
            next: () => {
              throw new Error(KEY);
            },
          }),
        }),
        () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: err(new Error(KEY)) }) }) }),
        () => ({
          [Symbol.asyncIterator]: () => ({
            next: async () => 7,
            return: () => {
              throw new Error(KEY);
            },
          }),
        }),
        () => ({ [Symbol.asyncIterator]: () => ({}) }),
        () => Promise.reject(new Error(KEY)),
      )
      .map((make) => make()),
  );
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.oneof(
        fc.constant(undefined),
        fc.record({ format: fc.constantFrom("sse", "text", "json"), headers: fc.anything() }),
        fc.anything(),
      ),
      async (value, options) => {
        const response = await toResponse(value, options as never);
        expect(response).toBeInstanceOf(Response);
        const reader = response.body?.getReader();
        const { value: bytes } = (await reader?.read().catch(() => undefined)) ?? {};
        expect(new TextDecoder().decode(bytes)).not.toContain(KEY);
        await reader?.cancel().catch(() => {});
      },
    ),
    { numRuns: 500 },
  );
});
