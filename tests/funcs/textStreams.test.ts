import { describe, expect, test } from "vitest";
import { StreamIncompleteError } from "../../src/errors/index.js";
import { messagesTextStream } from "../../src/funcs/messagesTextStream.js";
import { responsesTextStream } from "../../src/funcs/responsesTextStream.js";
import type { MessagesStreamEvent } from "../../src/models/messages.js";
import type { ResponsesStreamEvent } from "../../src/models/responses.js";
import { err, ok, type Result } from "../../src/result.js";
import { failure, readAll, success } from "../support.js";

async function* streamOf<Event>(events: readonly object[], last?: string): AsyncGenerator<Result<Event, string>> {
  for (const event of events) yield ok(event as Event);
  if (last) yield err(last);
}

const output = (delta: unknown) => ({ type: "response.output_text.delta", output_index: 0, content_index: 0, delta });
const block = (delta: unknown) => ({ type: "content_block_delta", index: 0, delta });

describe("responsesTextStream", () => {
  const read = (events: readonly object[], last?: string) =>
    readAll(responsesTextStream(streamOf<ResponsesStreamEvent>(events, last)));

  test("gives the pieces of the text and nothing else", async () => {
    const items = await read([
      { type: "response.created", response: { id: "gen-1" } },
      { type: "response.reasoning_text.delta", delta: "Hm." },
      { type: "response.reasoning_summary_text.delta", delta: "Hm." },
      output("Hel"),
      output(""),
      { type: "response.function_call_arguments.delta", delta: "{}" },
      { type: "response.refusal.delta", delta: "No." },
      output("lo"),
      { type: "response.output_text.done", text: "Hello" },
      { type: "response.incomplete", response: { id: "gen-1" } },
    ]);
    expect(items.map(success)).toEqual(["Hel", "lo"]);
  });

  test("a provider that fails half-way is the last item, with what it said and what it cost", async () => {
    const error = { code: "server_error", message: "down" };
    const event = { type: "response.failed", response: { id: "gen-1", error, usage: { cost: 0.01 } } };
    const [text, broken, ...rest] = await read([output("Hel"), event, output("lo")]);
    expect(text).toEqual(ok("Hel"));
    expect(broken && failure(broken)).toBeInstanceOf(StreamIncompleteError);
    expect(broken && failure(broken)).toMatchObject({
      message: "The provider failed half-way: down",
      cause: error,
      lastEvent: event,
      usage: { cost: 0.01 },
    });
    expect(rest).toEqual([]);
  });

  test("an error is the last item", async () => {
    expect(await read([output("Hel")], "gone")).toEqual([ok("Hel"), err("gone")]);
  });

  test.each([[undefined], [5], [{ type: "response.failed" }], [output(5)], [output(null)]])(
    "the event %j does no harm",
    async (event) => {
      const items = await read([event as object, output("Hel")]);
      for (const { value, error } of items) expect(value ?? error).toBeDefined();
    },
  );
});

describe("messagesTextStream", () => {
  const read = (events: readonly object[], last?: string) =>
    readAll(messagesTextStream(streamOf<MessagesStreamEvent>(events, last)));

  test("gives the pieces of the text blocks and nothing else", async () => {
    const items = await read([
      { type: "message_start", message: { id: "gen-1", content: [] } },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      block({ type: "thinking_delta", thinking: "Hm." }),
      block({ type: "text_delta", text: "Hel" }),
      block({ type: "text_delta", text: "" }),
      block({ type: "input_json_delta", partial_json: "{}" }),
      block({ type: "text_delta", text: "lo" }),
      { type: "message_delta", delta: { stop_reason: "max_tokens" }, usage: { output_tokens: 2 } },
      { type: "message_stop" },
    ]);
    expect(items.map(success)).toEqual(["Hel", "lo"]);
  });

  test("an error is the last item", async () => {
    expect(await read([block({ type: "text_delta", text: "Hel" })], "gone")).toEqual([ok("Hel"), err("gone")]);
  });

  test("a stream that throws has broken off: its last event and its usage are told", async () => {
    const last = { type: "message_delta", delta: {}, usage: { output_tokens: 2 } };
    async function* broken(): AsyncGenerator<Result<MessagesStreamEvent, never>> {
      yield* streamOf<MessagesStreamEvent>([last]) as AsyncGenerator<Result<MessagesStreamEvent, never>>;
      throw new Error("reset");
    }
    const [item, ...rest] = await readAll(messagesTextStream(broken()));
    expect(item && failure(item)).toMatchObject({ name: "StreamIncompleteError", lastEvent: last, usage: last.usage });
    expect(rest).toEqual([]);
  });

  test.each([[undefined], [5], [{ type: "content_block_delta" }], [block(5)], [block({ type: "text_delta" })]])(
    "the event %j does no harm",
    async (event) => {
      const items = await read([event as object, block({ type: "text_delta", text: "Hel" })]);
      expect(items.map(success)).toEqual(["Hel"]);
    },
  );

  test("leaving the loop ends the stream", async () => {
    let isClosed = false;
    async function* source() {
      try {
        yield* streamOf<MessagesStreamEvent>([block({ type: "text_delta", text: "Hel" })]);
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of messagesTextStream(source())) break;
    expect(isClosed).toBe(true);
  });
});
