import { describe, expect, test } from "vitest";
import { ProviderOverloadedResponseError, StreamIncompleteError } from "../../src/errors/index.js";
import { messagesCollectStream } from "../../src/funcs/messagesCollectStream.js";
import { messagesSend } from "../../src/funcs/messagesSend.js";
import { MessagesResult, type MessagesStreamEvent } from "../../src/models/messages.js";
import type { MessagesMessage, MessagesRequest } from "../../src/models/messagesRequest.js";
import { ok, type Result } from "../../src/result.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

const PATH = "/api/v1/messages";
const question = {
  model: "acme/one",
  max_tokens: 100,
  messages: [{ role: "user", content: "Any rain?" }],
} satisfies MessagesRequest;

const head = { id: "gen-1", type: "message", role: "assistant", model: "acme/one", provider: "Acme" };
const start = {
  type: "message_start",
  message: { ...head, content: [], stop_reason: null, usage: { input_tokens: 9, output_tokens: 1, cost: null } },
};
const stop = { type: "message_stop" };

const begin = (index: number, content_block: object) => ({ type: "content_block_start", index, content_block });
const delta = (index: number, delta: object) => ({ type: "content_block_delta", index, delta });
const ending = (delta: object, usage: object = {}) => ({
  type: "message_delta",
  delta,
  usage: { output_tokens: 3, ...usage },
});

async function collectFrom(...events: readonly object[]) {
  return collectText(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(""));
}

async function collectText(text: string) {
  api().post(PATH).reply(200, text, { "content-type": "text/event-stream" });
  return messagesCollectStream(success(await messagesSend(createCore(), { ...question, stream: true })));
}

/** The blocks of a whole message with these events in its middle. */
async function contentOf(...events: readonly object[]) {
  const value = success(await collectFrom(start, ...events, ending({ stop_reason: "end_turn" }), stop));
  expect(await MessagesResult["~standard"].validate(value)).toEqual({ value });
  return value.content;
}

useNock();

describe("messagesCollectStream", () => {
  test("gives the message as if it had come whole", async () => {
    const events = [
      start,
      begin(0, { type: "text", text: "", citations: null }),
      { type: "ping" },
      delta(0, { type: "text_delta", text: "No" }),
      delta(0, { type: "text_delta", text: "ne." }),
      { type: "content_block_stop", index: 0 },
      {
        ...ending(
          { stop_reason: "end_turn", stop_sequence: null },
          { input_tokens: null, cost: 0.1, cost_details: {} },
        ),
        context_management: { applied_edits: [] },
      },
      { ...stop, openrouter_metadata: { attempt: 1 } },
    ];
    expect(success(await collectFrom(...events))).toEqual({
      ...head,
      content: [{ type: "text", text: "None.", citations: null }],
      stop_reason: "end_turn",
      stop_sequence: null,
      usage: { input_tokens: 9, output_tokens: 3, cost: 0.1, cost_details: {} },
      context_management: { applied_edits: [] },
      openrouter_metadata: { attempt: 1 },
    });
  });

  test("its content can be sent back as it is", async () => {
    const content = await contentOf(
      begin(0, { type: "thinking", thinking: "", signature: "" }),
      delta(0, { type: "thinking_delta", thinking: "H" }),
      delta(0, { type: "thinking_delta", thinking: "m." }),
      delta(0, { type: "signature_delta", signature: "s1g" }),
      begin(1, { type: "redacted_thinking", data: "s3aled" }),
      begin(2, { type: "tool_use", id: "call-1", name: "rain", input: {} }),
      delta(2, { type: "input_json_delta", partial_json: "" }),
      ...[...'{"at":"noon"}'].map((partial_json) => delta(2, { type: "input_json_delta", partial_json })),
    );
    const sent = [
      { type: "thinking", thinking: "Hm.", signature: "s1g" },
      { type: "redacted_thinking", data: "s3aled" },
      { type: "tool_use", id: "call-1", name: "rain", input: { at: "noon" } },
    ];
    expect(content).toEqual(sent);
    const messages: MessagesMessage[] = [...question.messages, { role: "assistant", content }];
    api()
      .post(PATH, { ...question, messages: [...question.messages, { role: "assistant", content: sent }] })
      .reply(200, { ...head, content: [] });
    expect((await messagesSend(createCore(), { ...question, messages })).ok).toBe(true);
  });

  test("two calls may come interleaved, and out of order", async () => {
    const call = (id: string, input: unknown) => ({ type: "tool_use", id, name: "rain", input });
    expect(
      await contentOf(
        begin(1, call("b", {})),
        begin(0, call("a", {})),
        delta(0, { type: "input_json_delta", partial_json: '{"a"' }),
        delta(1, { type: "input_json_delta", partial_json: "[" }),
        delta(0, { type: "input_json_delta", partial_json: ":1}" }),
        delta(1, { type: "input_json_delta", partial_json: "]" }),
      ),
    ).toEqual([call("a", { a: 1 }), call("b", [])]);
  });

  test("a call without input keeps what it began with", async () => {
    const call = { type: "server_tool_use", id: "a", name: "web_search", input: { query: "rain" } };
    expect(await contentOf(begin(0, call), delta(0, { type: "input_json_delta", partial_json: "" }))).toEqual([call]);
  });

  test("input that is cut off stays a text", async () => {
    const call = { type: "tool_use", id: "a", name: "rain", input: {} };
    const content = await contentOf(begin(0, call), delta(0, { type: "input_json_delta", partial_json: '{"a' }));
    expect(content).toEqual([{ ...call, input: '{"a' }]);
  });

  test.each([[{ citations: null }], [{ citations: [] }], [{}]])("citations come to a text with %j", async (fields) => {
    const citation = (url: string) => ({
      type: "web_search_result_location",
      url,
      cited_text: "",
      encrypted_index: "",
    });
    expect(
      await contentOf(
        begin(0, { type: "text", text: "", ...fields }),
        delta(0, { type: "citations_delta", citation: citation("a") }),
        delta(0, { type: "text_delta", text: "None." }),
        delta(0, { type: "citations_delta", citation: citation("b") }),
      ),
    ).toEqual([{ type: "text", text: "None.", citations: [citation("a"), citation("b")] }]);
  });

  test("summaries, whole results and pieces that are not known are kept", async () => {
    const result = { type: "web_search_tool_result", tool_use_id: "a", content: [{ type: "web_search_result" }] };
    expect(
      await contentOf(
        begin(0, { type: "compaction", content: null }),
        delta(0, { type: "compaction_delta", content: "So far.", encrypted_content: "s3aled" }),
        begin(1, result),
        begin(2, { type: "hum", tune: "" }),
        delta(2, { type: "hum_delta", tune: "la" }),
      ),
    ).toEqual([
      { type: "compaction", content: "So far.", encrypted_content: "s3aled" },
      result,
      { type: "hum", tune: "la" },
    ]);
  });

  test.each([
    ["text", { type: "text_delta", text: "a" }, { type: "text", text: "a" }],
    ["thinking", { type: "thinking_delta", thinking: "a" }, { type: "thinking", thinking: "a", signature: "" }],
    ["a signature", { type: "signature_delta", signature: "s" }, { type: "thinking", thinking: "", signature: "s" }],
    ["input", { type: "input_json_delta", partial_json: "{}" }, { type: "tool_use", id: "", name: "", input: {} }],
    [
      "a note",
      { type: "citations_delta", citation: { url: "a" } },
      { type: "text", text: "", citations: [{ url: "a" }] },
    ],
    ["a summary", { type: "compaction_delta", content: "a" }, { type: "compaction", content: "a" }],
    ["what is not known", { type: "hum_delta", tune: "la" }, { type: "hum_delta", tune: "la" }],
    ["what is named like a field of all objects", { type: "constructor" }, { type: "constructor" }],
  ])("%s of a block that was not announced is kept", async (_, piece, block) => {
    expect(await contentOf(begin(0, { type: "text", text: "b" }), delta(7, piece))).toEqual([
      { type: "text", text: "b" },
      block,
    ]);
  });

  test("blocks that are numbered alike are kept, all of them", async () => {
    expect(
      await contentOf(
        begin(0, { type: "text", text: "" }),
        delta(0, { type: "text_delta", text: "a" }),
        begin(0, { type: "tool_use", id: "a", name: "rain", input: {} }),
        delta(0, { type: "input_json_delta", partial_json: '{"q":1}' }),
      ),
    ).toEqual([
      { type: "text", text: "a" },
      { type: "tool_use", id: "a", name: "rain", input: { q: 1 } },
    ]);
  });

  test.each<[string, readonly unknown[], unknown]>([
    ["events that are none", [start, null, 5, "text", [], { type: "constructor" }, {}], { id: "gen-1", content: [] }],
    [
      "no message",
      [{ type: "message_start" }, delta(0, { type: "text_delta", text: "a" })],
      { content: [{ type: "text", text: "a" }] },
    ],
    [
      "a message_delta without usage",
      [start, { type: "message_delta", delta: { stop_reason: "end_turn" } }],
      { stop_reason: "end_turn", usage: { input_tokens: 9 } },
    ],
    [
      "a message_delta without anything",
      [start, { type: "message_delta", delta: null, usage: null }],
      { usage: { input_tokens: 9 } },
    ],
    [
      "a delta that is null",
      [start, begin(0, { type: "text", text: "a" }), { type: "content_block_delta", index: 0, delta: null }],
      { content: [{ text: "a" }] },
    ],
    [
      "a block that is null",
      [
        start,
        { type: "content_block_start", index: 0, content_block: null },
        delta(0, { type: "text_delta", text: "a" }),
      ],
      { content: [{ text: "a" }] },
    ],
    [
      "no index",
      [
        start,
        { type: "content_block_start", content_block: { type: "text", text: "" } },
        { type: "content_block_delta", delta: { type: "text_delta", text: "a" } },
      ],
      { content: [{ text: "a" }] },
    ],
    [
      "input that is an object",
      [
        start,
        begin(0, { type: "tool_use", id: "a", name: "rain", input: {} }),
        delta(0, { type: "input_json_delta", partial_json: { q: 1 } }),
      ],
      { content: [{ input: { q: 1 } }] },
    ],
    [
      "input that is null",
      [
        start,
        begin(0, { type: "tool_use", id: "a", name: "rain", input: { q: 1 } }),
        delta(0, { type: "input_json_delta", partial_json: null }),
      ],
      { content: [{ input: { q: 1 } }] },
    ],
  ])("is not lost through %s", async (_, events, message) => {
    async function* stream(): AsyncGenerator<Result<MessagesStreamEvent, never>> {
      for (const value of events) yield ok(value as MessagesStreamEvent);
    }
    const outcome = await messagesCollectStream(stream());
    expect(outcome).toMatchObject({ ok: false, partial: message });
    expect(failure(outcome).cause).toBeUndefined();
  });

  test("a stream that is cancelled is an error, with what there is", async () => {
    const text = [start, begin(0, { type: "text", text: "No" })].map((event) => `data: ${JSON.stringify(event)}\n\n`);
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text.join(""))),
    });
    const fetch = async () => new Response(body, { headers: { "content-type": "text/event-stream" } });
    const stream = success(await messagesSend(createCore({ fetch }), { ...question, stream: true }));
    setTimeout(() => stream.cancel());
    const outcome = await messagesCollectStream(stream);
    expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
    expect(outcome).toMatchObject({ partial: { content: [{ text: "No" }] } });
  });

  test("a break in the middle keeps what there is", async () => {
    const outcome = await collectFrom(
      start,
      begin(0, { type: "text", text: "" }),
      delta(0, { type: "text_delta", text: "No" }),
    );
    expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
    expect(outcome).toMatchObject({ partial: { ...start.message, content: [{ type: "text", text: "No" }] } });
  });

  test("an error in mid-stream keeps what there is", async () => {
    const error = { type: "error", error: { type: "overloaded_error", message: "Busy.", code: 529 } };
    const outcome = await collectFrom(start, begin(0, { type: "text", text: "No" }), error);
    expect(failure(outcome)).toBeInstanceOf(ProviderOverloadedResponseError);
    expect(outcome).toMatchObject({ partial: { id: "gen-1", content: [{ type: "text", text: "No" }] } });
  });

  test("an error after the end does no harm", async () => {
    const error = { type: "error", error: { type: "overloaded_error", message: "Busy." } };
    expect((await collectFrom(start, stop, error)).ok).toBe(true);
  });

  test("a stream without a message is incomplete", async () => {
    const outcome = await collectFrom(ending({ stop_reason: "end_turn" }), stop);
    expect(outcome).toEqual({ ok: false, error: expect.any(StreamIncompleteError), partial: undefined });
  });

  test("usage is that of the end where the beginning has none", async () => {
    const { usage: _, ...message } = start.message;
    const usageOf = async (usage: object) =>
      success(await collectFrom({ ...start, message }, ending({}, usage), stop)).usage;
    expect(await usageOf({ input_tokens: 9 })).toEqual({ input_tokens: 9, output_tokens: 3 });
    expect(await usageOf({})).toEqual({ input_tokens: 0, output_tokens: 3 });
  });

  test("the events are left as they are", async () => {
    const events = [
      start,
      begin(0, { type: "text", text: "", citations: [] }),
      delta(0, { type: "text_delta", text: "No" }),
      delta(0, { type: "citations_delta", citation: {} }),
      ending({ stop_reason: "end_turn" }),
      stop,
    ];
    const before = structuredClone(events);
    async function* stream(): AsyncGenerator<Result<MessagesStreamEvent, never>> {
      // Less than the types require, as the rest does not matter here.
      for (const value of events) yield ok(value as MessagesStreamEvent);
    }
    expect(await messagesCollectStream(stream())).toMatchObject({ value: { content: [{ citations: [{}] }] } });
    expect(events).toEqual(before);
  });

  test.each(recorded("messages_stream"))("puts the recorded %s together", async (_, __, text) => {
    const events = text
      .split(/\r?\n/)
      .filter((line) => line.startsWith("data: {"))
      .map((line) => JSON.parse(line.slice("data: ".length)));
    const value = success(await collectText(text));
    expect(await MessagesResult["~standard"].validate(value)).toEqual({ value });
    const last = events.findLast(({ type }) => type === "message_delta");
    expect(value).toMatchObject({ id: events[0].message.id, model: events[0].message.model, ...last.delta });
    expect(value.usage).toEqual({ ...events[0].message.usage, ...last.usage });
    const textOf = (block: object) => Reflect.get(block, "text") ?? Reflect.get(block, "thinking") ?? "";
    expect(value.content.map(textOf).join("")).toBe(events.map(({ delta = {} }) => textOf(delta)).join(""));
  });
});
