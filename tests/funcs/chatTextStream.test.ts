import { describe, expect, test } from "vitest";
import { StreamIncompleteError } from "../../src/errors/index.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { chatTextStream } from "../../src/funcs/chatTextStream.js";
import type { ChatRequest } from "../../src/models/chatRequest.js";
import type { Result } from "../../src/result.js";
import { createCore, failure, recorded, success } from "../support.js";

const question = { messages: [{ role: "user", content: "Any rain?" }], stream: true } satisfies ChatRequest;
const DONE = "data: [DONE]\n\n";

function event(...choices: readonly object[]) {
  const chunk = { id: "gen-1", object: "chat.completion.chunk", created: 1, model: "acme/one", choices };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

const piece = (delta: object, index = 0) => ({ index, delta });

/** A stream of `chatSend` that reads `text`, and says when its connection is given up. */
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

async function collect<Failure>(items: AsyncIterable<Result<string, Failure>>) {
  const all: Result<string, Failure>[] = [];
  for await (const item of items) all.push(item);
  return all;
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
    expect((await collect(chatTextStream(stream))).map(success)).toEqual(["No", "ne."]);
  });

  test("gives the first of several answers", async () => {
    const { stream } = await open(
      event(piece({ content: "Un" }, 1)) +
        event(piece({ content: "deux" }, 1), piece({ content: "Yes" }, 0)) +
        event(piece({ content: "." }, 0)) +
        DONE,
    );
    expect((await collect(chatTextStream(stream))).map(success)).toEqual(["Yes", "."]);
  });

  test("an error is the last item", async () => {
    const { stream } = await open(event(piece({ content: "No" })));
    const [text, broken, ...rest] = await collect(chatTextStream(stream));
    expect(text).toEqual({ ok: true, value: "No" });
    expect(broken && failure(broken)).toBeInstanceOf(StreamIncompleteError);
    expect(rest).toEqual([]);
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

  test("a source that cannot be left early is left all the same", async () => {
    const source: AsyncIterable<Result<never, Error>> = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: { ok: false, error: new Error() } }) }),
    };
    for await (const item of chatTextStream(source)) {
      expect(item.ok).toBe(false);
      break;
    }
  });

  test.each(recorded("chat_completions_stream"))("gives the text of the recorded %s", async (_, __, text) => {
    const { stream } = await open(text);
    const items = await collect(chatTextStream(stream));
    const expected = text
      .split(/\r?\n/)
      .filter((line) => line.startsWith("data: {"))
      .map((line) => JSON.parse(line.slice("data: ".length)).choices[0]?.delta.content ?? "");
    expect(items.map((item) => (item.ok ? item.value : "")).join("")).toBe(expected.join(""));
  });
});
