import { describe, expect, test } from "vitest";
import { StreamIncompleteError } from "../../src/errors/index.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { chatTextStream } from "../../src/funcs/chatTextStream.js";
import type { ChatStreamChunk } from "../../src/models/chat.js";
import type { ChatRequest } from "../../src/models/chatRequest.js";
import { ok, type Result } from "../../src/result.js";
import { createCore, failure, readAll, recorded, success } from "../support.js";

const question = { messages: [{ role: "user", content: "Any rain?" }], stream: true } satisfies ChatRequest;
const DONE = "data: [DONE]\n\n";

function chunk(choices: readonly object[], rest: object = {}): ChatStreamChunk {
  // Only the fields of a choice that matter here.
  return {
    id: "gen-1",
    object: "chat.completion.chunk",
    created: 1,
    model: "acme/one",
    choices,
    ...rest,
  } as ChatStreamChunk;
}

const event = (...choices: readonly object[]) => `data: ${JSON.stringify(chunk(choices))}\n\n`;

const piece = (delta: object, index = 0) => ({ index, delta });

/** A stream of `chatSend` over `text`, and whether its connection was cancelled. */
async function open(text: string, { ends = true } = {}) {
  const state = { cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      if (ends) controller.close();
    },
    cancel() {
      state.cancelled = true;
    },
  });
  const fetch = async () => new Response(body, { headers: { "content-type": "text/event-stream" } });
  return { state, stream: success(await chatSend(createCore({ fetch }), question)) };
}

describe("chatTextStream", () => {
  test("gives the pieces of the text and nothing else", async () => {
    const { stream } = await open(
      event(piece({ role: "assistant", content: "" })) +
        event(piece({ content: "", reasoning: "Hm." })) +
        event(piece({ content: "No" })) +
        event(piece({ content: null, tool_calls: [{ index: 0, id: "a", function: { name: "rain" } }] })) +
        event(piece({ content: "ne.", refusal: "No!" })) +
        event() +
        DONE,
    );
    expect((await readAll(chatTextStream(stream))).map(success)).toEqual(["No", "ne."]);
  });

  test("gives the first of several answers", async () => {
    const { stream } = await open(
      event(piece({ content: "Un" }, 1)) +
        event(piece({ content: "deux" }, 1), piece({ content: "Yes" }, 0)) +
        event(piece({ content: "." }, 0)) +
        DONE,
    );
    expect((await readAll(chatTextStream(stream))).map(success)).toEqual(["Yes", "."]);
  });

  test("an error is the last item", async () => {
    const { stream } = await open(event(piece({ content: "No" })));
    const [text, broken, ...rest] = await readAll(chatTextStream(stream));
    expect(text).toEqual({ ok: true, value: "No" });
    expect(broken && failure(broken)).toBeInstanceOf(StreamIncompleteError);
    expect(rest).toEqual([]);
  });

  const gone = { code: 502, message: "Gone." };
  test.each([
    ["an error", gone, { error: gone }],
    ["a reason", undefined, { finish_reason: "error" }],
    ["both", gone, { error: gone, finish_reason: "error" }],
  ])("a provider that fails half-way, with %s, is the last item, after the text", async (_, cause, fields) => {
    const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 };
    const { stream, state } = await open(
      `data: ${JSON.stringify(chunk([piece({ content: "No" })], { usage }))}\n\n` +
        event({ ...piece({ content: "ne" }), ...fields }) +
        event(piece({ content: "!" })),
      { ends: false },
    );
    const [first, text, broken, ...rest] = await readAll(chatTextStream(stream));
    expect([first, text]).toEqual([
      { ok: true, value: "No" },
      { ok: true, value: "ne" },
    ]);
    const error = broken && failure(broken);
    expect(error).toBeInstanceOf(StreamIncompleteError);
    expect(error).toMatchObject({
      message: `The provider failed half-way: ${cause?.message ?? "unknown reason"}`,
      generationId: "gen-1",
      lastEvent: { choices: [fields] },
      usage,
    });
    expect(error?.cause).toEqual(cause);
    expect(rest).toEqual([]);
    expect(state.cancelled).toBe(true);
  });

  test("an answer that fails does not end another one", async () => {
    const { stream } = await open(
      event({ ...piece({}, 1), finish_reason: "error" }) + event({ ...piece({ content: "Yes" }), error: null }) + DONE,
    );
    expect((await readAll(chatTextStream(stream))).map(success)).toEqual(["Yes"]);
  });

  test("chunks that lack what the types promise have no text", async () => {
    const odd = [
      undefined,
      null,
      "text",
      [{}],
      [null, { delta: { content: "Y" } }],
      [{ index: null, delta: null }],
      [{ index: 0, delta: "text" }],
      [{ index: "0", delta: { content: "e" } }],
      [{ delta: { content: [{ type: "text", text: "s" }, null, { type: "image_url" }, { type: "text", text: "!" }] } }],
      [{ delta: { content: 5 } }],
    ];
    async function* source(): AsyncGenerator<Result<ChatStreamChunk, never>> {
      yield ok(null as unknown as ChatStreamChunk);
      for (const choices of odd) yield ok(chunk([], { choices }));
    }
    expect((await readAll(chatTextStream(source()))).map(success)).toEqual(["Y", "e", "s!"]);
  });

  test("a source that throws is an incomplete stream", async () => {
    const cause = new Error("broken");
    async function* source() {
      yield ok(chunk([piece({ content: "No" })]));
      throw cause;
    }
    const [text, broken, ...rest] = await readAll(chatTextStream(Object.assign(source(), { generationId: "gen-1" })));
    expect(text).toEqual({ ok: true, value: "No" });
    expect(broken && failure(broken)).toMatchObject({
      name: "StreamIncompleteError",
      message: "The stream ended before it was complete",
      generationId: "gen-1",
      lastEvent: { id: "gen-1" },
      cause,
    });
    expect(rest).toEqual([]);
  });

  test("plain events are an incomplete stream", async () => {
    async function* source() {
      yield chunk([piece({ content: "No" })]);
    }
    // As from JavaScript, without the compiler.
    const items = await readAll(chatTextStream(source() as unknown as AsyncIterable<Result<ChatStreamChunk, never>>));
    const cause = { name: "TypeError", message: expect.stringContaining("yields no results") };
    expect(items).toMatchObject([{ ok: false, error: { name: "StreamIncompleteError", cause } }]);
  });

  test("something that is not a stream is a StreamIncompleteError", async () => {
    // As from JavaScript, without the compiler.
    const items = await readAll(chatTextStream(undefined as unknown as AsyncIterable<Result<ChatStreamChunk, never>>));
    expect(items).toMatchObject([{ ok: false, error: { cause: expect.any(TypeError) } }]);
  });

  test("calls that do not wait for one another are answered in order", async () => {
    const { stream } = await open(
      event(piece({ content: "" })) + event(piece({ content: "No" })) + event(piece({ content: "ne." })) + DONE,
    );
    const pieces = chatTextStream(stream)[Symbol.asyncIterator]();
    expect(await Promise.all([pieces.next(), pieces.next(), pieces.next(), pieces.next()])).toMatchObject([
      { value: { value: "No" } },
      { value: { value: "ne." } },
      { done: true },
      { done: true },
    ]);
  });

  test("leaving the loop ends the request", async () => {
    const { stream, state } = await open(event(piece({ content: "No" })), { ends: false });
    for await (const item of chatTextStream(stream)) {
      expect(success(item)).toBe("No");
      break;
    }
    expect(state.cancelled).toBe(true);
  });

  test.each(["before the first piece", "while a piece is waited for"])("it can be left %s", async (when) => {
    const { stream, state } = await open("", { ends: false });
    const pieces = chatTextStream(stream)[Symbol.asyncIterator]();
    const waiting = when.startsWith("while") ? pieces.next() : undefined;
    expect(await pieces.return?.()).toEqual({ done: true, value: undefined });
    expect(state.cancelled).toBe(true);
    if (waiting) expect(await waiting).toMatchObject({ done: true });
    expect(await pieces.next()).toMatchObject({ done: true });
  });

  test.each([[{}], [{ return: () => Promise.reject(new Error("no way out")) }]])(
    "a source that cannot be left early is left all the same",
    async (exit) => {
      const source: AsyncIterable<Result<ChatStreamChunk, never>> = {
        [Symbol.asyncIterator]: () => ({
          next: async () => ({ done: false, value: ok(chunk([piece({ content: "No" })])) }),
          ...exit,
        }),
      };
      for await (const item of chatTextStream(source)) {
        expect(item.ok).toBe(true);
        break;
      }
    },
  );

  test.each(recorded("chat_completions_stream"))("gives the text of the recorded %s", async (_, __, text) => {
    const { stream } = await open(text);
    const items = await readAll(chatTextStream(stream));
    const expected = text
      .split(/\r?\n/)
      .filter((line) => line.startsWith("data: {"))
      .map((line) => JSON.parse(line.slice("data: ".length)).choices[0]?.delta.content ?? "");
    expect(items.map((item) => (item.ok ? item.value : "")).join("")).toBe(expected.join(""));
  });
});
