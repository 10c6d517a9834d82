import { describe, expect, test } from "vitest";
import { InternalServerResponseError, StreamIncompleteError } from "../../src/errors/index.js";
import { responsesCollectStream } from "../../src/funcs/responsesCollectStream.js";
import { responsesSend } from "../../src/funcs/responsesSend.js";
import { createResponsesCollector } from "../../src/lib/collect/responses.js";
import { OpenResponsesResult, type ResponsesStreamEvent } from "../../src/models/responses.js";
import { ok, type Result } from "../../src/result.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

const question = { model: "acme/one", input: "Any rain?" };
const usage = { input_tokens: 9, output_tokens: 3, total_tokens: 12, cost: 0.00025 };
const response = { id: "gen-1", object: "response", created_at: 1_700_000_000, model: "acme/one", output: [] };
const DONE = "data: [DONE]\n\n";

const created = { type: "response.created", response: { ...response, status: "in_progress" } };
const message = { type: "message", id: "msg-1", role: "assistant", status: "in_progress", content: [] };
const reasoning = { type: "reasoning", id: "rs-1", status: "in_progress", summary: [] };
const call = { type: "function_call", id: "fc-1", call_id: "call-1", name: "rain", arguments: "" };

const added = (output_index: number, item: object) => ({ type: "response.output_item.added", output_index, item });
const about = (type: string, output_index: number, fields: object) => ({
  type: `response.${type}`,
  output_index,
  ...fields,
});

async function collectFrom(events: readonly object[], end = "") {
  const text = events.map((event, at) => `data: ${JSON.stringify({ ...event, sequence_number: at })}\n\n`).join("");
  return collectText(text + end);
}

async function collectText(text: string) {
  api().post("/api/v1/responses").reply(200, text, { "content-type": "text/event-stream" });
  return responsesCollectStream(success(await responsesSend(createCore(), { ...question, stream: true })));
}

/** The items of a response that broke off after these events. */
async function partialOutput(...events: readonly object[]) {
  const outcome = await collectFrom([created, ...events]);
  expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
  const partial = outcome.ok ? undefined : outcome.partial;
  expect(await OpenResponsesResult["~standard"].validate(partial)).toEqual({ value: partial });
  expect(partial).toMatchObject({ id: "gen-1", status: "in_progress" });
  return partial?.output;
}

useNock();

describe("responsesCollectStream", () => {
  test.each(["completed", "incomplete", "failed"])("gives the response of response.%s", async (status) => {
    const last = {
      ...response,
      status,
      output: [{ ...message, content: [{ type: "output_text", text: "!" }] }],
      usage,
    };
    const events = [created, added(0, message), { type: `response.${status}`, response: last }];
    expect(success(await collectFrom(events, DONE))).toEqual(last);
    expect(success(await collectFrom(events))).toEqual(last);
  });

  test("gives it even if an error follows", async () => {
    const last = { ...response, status: "completed", usage };
    const error = { type: "error", code: "server_error", message: "Gone.", param: null };
    expect(success(await collectFrom([created, { type: "response.completed", response: last }, error]))).toEqual(last);
  });

  test("puts the items in where the last event has none of them", async () => {
    const last = { ...response, status: "failed", error: { code: "server_error", message: "Gone." } };
    const events = [created, added(0, message), { type: "response.failed", response: last }];
    expect(success(await collectFrom(events, DONE))).toEqual({ ...last, output: [message] });
  });

  test("an error in mid-stream keeps what there is", async () => {
    const error = { type: "error", code: "server_error", message: "Gone.", param: null };
    const outcome = await collectFrom([created, added(0, { ...message, status: "completed" }), error]);
    expect(failure(outcome)).toBeInstanceOf(InternalServerResponseError);
    expect(outcome).toMatchObject({ partial: { id: "gen-1", output: [{ id: "msg-1", status: "completed" }] } });
  });

  test.each([[], [created]])("a stream that ends before the last event is incomplete", async (...events) => {
    const outcome = await collectFrom(events, DONE);
    expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
    expect(outcome).toHaveProperty("partial", events[0]?.response);
  });

  test("a break in the middle keeps texts, refusals and notes", async () => {
    const note = { type: "url_citation", url: "https://example.com" };
    const part = { item_id: "msg-1", content_index: 0 };
    expect(
      await partialOutput(
        added(0, message),
        about("content_part.added", 0, { ...part, part: { type: "output_text", text: "", annotations: [] } }),
        about("output_text.delta", 0, { ...part, delta: "No" }),
        about("output_text.delta", 0, { ...part, delta: "ne." }),
        about("output_text.annotation.added", 0, { ...part, annotation_index: 0, annotation: note }),
        about("refusal.delta", 0, { ...part, content_index: 1, delta: "I" }),
        about("refusal.delta", 0, { ...part, content_index: 1, delta: "won't." }),
      ),
    ).toEqual([
      {
        ...message,
        content: [
          { type: "output_text", text: "None.", annotations: [note] },
          { type: "refusal", refusal: "Iwon't." },
        ],
      },
    ]);
  });

  test("a break in the middle keeps reasoning and its summary", async () => {
    const part = { item_id: "rs-1", summary_index: 0 };
    expect(
      await partialOutput(
        added(0, reasoning),
        about("reasoning_summary_part.added", 0, { ...part, part: { type: "summary_text", text: "" } }),
        about("reasoning_summary_text.delta", 0, { ...part, delta: "H" }),
        about("reasoning_summary_text.delta", 0, { ...part, delta: "m." }),
        about("reasoning_text.delta", 0, { item_id: "rs-1", content_index: 0, delta: "Well" }),
        about("reasoning_text.delta", 0, { item_id: "rs-1", content_index: 0, delta: "…" }),
      ),
    ).toEqual([
      {
        ...reasoning,
        summary: [{ type: "summary_text", text: "Hm." }],
        content: [{ type: "reasoning_text", text: "Well…" }],
      },
    ]);
  });

  test("a break in the middle keeps the arguments of calls, interleaved and in order", async () => {
    expect(
      await partialOutput(
        added(1, { ...call, id: "fc-2" }),
        added(0, call),
        about("function_call_arguments.delta", 0, { item_id: "fc-1", delta: '{"a"' }),
        about("function_call_arguments.delta", 1, { item_id: "fc-2", delta: "{" }),
        about("function_call_arguments.delta", 0, { item_id: "fc-1", delta: ":1}" }),
        added(2, { type: "custom_tool_call", call_id: "call-3", name: "note", input: "" }),
        about("custom_tool_call_input.delta", 2, { item_id: "ct-1", delta: "x" }),
        added(3, { type: "code_interpreter_call", id: "ci-1", code: null }),
        about("code_interpreter_call_code.delta", 3, { item_id: "ci-1", delta: "1" }),
        about("code_interpreter_call_code.delta", 3, { item_id: "ci-1", delta: "+1" }),
      ),
    ).toEqual([
      { ...call, arguments: '{"a":1}' },
      { ...call, id: "fc-2", arguments: "{" },
      { type: "custom_tool_call", call_id: "call-3", name: "note", input: "x" },
      { type: "code_interpreter_call", id: "ci-1", code: "1+1" },
    ]);
  });

  test("what is done replaces its pieces", async () => {
    const part = { item_id: "msg-1", content_index: 0 };
    const whole = { type: "output_text", text: "None at all.", annotations: [], logprobs: [] };
    expect(
      await partialOutput(
        added(0, message),
        about("output_text.delta", 0, { ...part, delta: "None" }),
        about("output_text.done", 0, { ...part, text: "None at all." }),
        about("content_part.done", 0, { ...part, part: whole }),
        added(1, call),
        about("function_call_arguments.done", 1, { item_id: "fc-1", arguments: "{}" }),
        added(2, reasoning),
        about("output_item.done", 2, { item: { ...reasoning, status: "completed", encrypted_content: "s3aled" } }),
      ),
    ).toEqual([
      { ...message, content: [whole] },
      { ...call, arguments: "{}" },
      { ...reasoning, status: "completed", encrypted_content: "s3aled" },
    ]);
  });

  test("what items came counts more than what an event says of the output so far", async () => {
    const progress = { ...created, type: "response.in_progress", response: { ...created.response, output: [message] } };
    expect(await partialOutput(added(0, message), progress, added(1, call))).toEqual([message, call]);
    expect(await partialOutput(progress)).toEqual([message]);
  });

  test("parts without a place, or with one too far, leave no gaps", async () => {
    expect(
      await partialOutput(
        added(0, message),
        about("output_text.delta", 0, { delta: "No" }),
        about("output_text.delta", 0, { delta: "ne." }),
        about("output_text.delta", 0, { content_index: 7, delta: "!" }),
      ),
    ).toEqual([
      {
        ...message,
        content: [
          { type: "output_text", text: "None." },
          { type: "output_text", text: "!" },
        ],
      },
    ]);
  });

  const text = { type: "output_text", text: "a" };
  test.each<[string, object, object]>([
    ["output_text.delta", { delta: "a" }, { type: "message", role: "assistant", content: [text] }],
    ["output_text.done", { text: "a" }, { type: "message", content: [text] }],
    ["content_part.added", { part: text }, { type: "message", content: [text] }],
    [
      "content_part.done",
      { part: { type: "reasoning_text", text: "a" } },
      { type: "reasoning", content: [{ text: "a" }] },
    ],
    ["refusal.delta", { delta: "a" }, { type: "message", content: [{ type: "refusal", refusal: "a" }] }],
    [
      "output_text.annotation.added",
      { annotation: { url: "a" } },
      { type: "message", content: [{ annotations: [{ url: "a" }] }] },
    ],
    [
      "reasoning_text.delta",
      { delta: "a" },
      { type: "reasoning", summary: [], content: [{ type: "reasoning_text", text: "a" }] },
    ],
    [
      "reasoning_summary_text.delta",
      { delta: "a" },
      { type: "reasoning", summary: [{ type: "summary_text", text: "a" }] },
    ],
    [
      "reasoning_summary_part.added",
      { part: { type: "summary_text", text: "a" } },
      { type: "reasoning", summary: [{ text: "a" }] },
    ],
    ["function_call_arguments.delta", { delta: "{" }, { type: "function_call", arguments: "{" }],
    ["custom_tool_call_input.delta", { delta: "a" }, { type: "custom_tool_call", input: "a" }],
    ["code_interpreter_call_code.done", { code: "a" }, { type: "code_interpreter_call", code: "a" }],
  ])("%s of an item that was not announced is kept", async (type, fields, item) => {
    expect(await partialOutput(added(0, message), about(type, 7, { item_id: "x-7", ...fields }))).toMatchObject([
      message,
      { ...item, id: "x-7" },
    ]);
  });

  test("pieces without a place go to the item that they name", async () => {
    async function* stream(): AsyncGenerator<Result<ResponsesStreamEvent, never>> {
      for (const item_id of ["a", "b", "a"])
        yield ok({ type: "response.function_call_arguments.delta", item_id, delta: item_id } as ResponsesStreamEvent);
    }
    const outcome = await responsesCollectStream(stream());
    expect(outcome).toMatchObject({
      partial: {
        output: [
          { id: "a", arguments: "aa" },
          { id: "b", arguments: "b" },
        ],
      },
    });
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])(
    "an event about %s walks up no prototypes",
    async (name) => {
      const events = ["added", "delta", "done"].map((stage) => about(`${name}.${stage}`, 0, { delta: "?", part: {} }));
      expect(await partialOutput(added(0, message), ...events)).toEqual([message]);
    },
  );

  test.each<[string, readonly unknown[], object]>([
    ["events that are none", [created, null, 5, "text", [], { type: 5 }, {}], { partial: { id: "gen-1", output: [] } }],
    [
      "a first event without a response",
      [{ type: "response.created" }, added(0, message)],
      { partial: { output: [message] } },
    ],
    [
      "a last event without a response",
      [created, added(0, message), { type: "response.completed", response: null }],
      { ok: false, partial: { output: [message] } },
    ],
    [
      "output that is null",
      [created, { type: "response.completed", response: { ...response, output: null } }],
      { ok: true, value: { id: "gen-1", output: [] } },
    ],
    [
      "output that is null, after items",
      [created, added(0, message), { type: "response.completed", response: { ...response, output: null } }],
      { ok: true, value: { output: [message] } },
    ],
    [
      "an item that is null",
      [created, added(0, message), { type: "response.output_item.done", output_index: 0, item: null }],
      { partial: { output: [message] } },
    ],
    [
      "a delta that is an object",
      [created, added(0, call), about("function_call_arguments.delta", 0, { delta: { q: 1 } })],
      { partial: { output: [{ arguments: '{"q":1}' }] } },
    ],
    [
      "places that are none",
      [
        created,
        added(0, message),
        about("output_text.delta", 0, { content_index: -1, delta: "a" }),
        about("output_text.delta", 0, { content_index: "x", delta: "b" }),
      ],
      { partial: { output: [{ content: [{ text: "ab" }] }] } },
    ],
  ])("is not lost through %s", async (_, events, expected) => {
    async function* stream(): AsyncGenerator<Result<ResponsesStreamEvent, never>> {
      for (const value of events) yield ok(value as ResponsesStreamEvent);
    }
    const outcome = await responsesCollectStream(stream());
    expect(outcome).toMatchObject(expected);
    if (!outcome.ok) expect(outcome.error.cause).toBeUndefined();
  });

  test("an adviser's text and unknown events change nothing", async () => {
    const adviser = { type: "openrouter:advisor", id: "adv-1", status: "in_progress" };
    expect(
      await partialOutput(
        added(0, adviser),
        about("output_text.delta", 0, { item_id: "adv-1", content_index: 0, delta: "Try." }),
        about("made_up.delta", 0, { item_id: "adv-1", delta: "?" }),
        about("fusion_call.in_progress", 0, { item_id: "adv-1" }),
        { type: "response.debug", debug: {} },
      ),
    ).toEqual([adviser]);
  });

  test.each([
    [[added(0, message)], [message]],
    [[], []],
  ])("a last event without any output, after %j, gives what items came", async (events, output) => {
    const { output: _, ...last } = { ...response, status: "completed" };
    async function* stream(): AsyncGenerator<Result<ResponsesStreamEvent, never>> {
      // Less than the types require: as a response of the API it would be refused.
      for (const value of [...events, { type: "response.completed", response: last }])
        yield ok(value as ResponsesStreamEvent);
    }
    expect(success(await responsesCollectStream(stream()))).toEqual({ ...last, output });
  });

  test("what was given does not change with later events", () => {
    const collector = createResponsesCollector();
    const piece = (type: string, fields: object) => {
      collector.add(about(type, 0, { content_index: 0, ...fields }) as ResponsesStreamEvent);
      const result = collector.result();
      return [result, structuredClone(result)];
    };
    const results = [
      piece("output_text.delta", { delta: "a" }),
      piece("output_text.annotation.added", { annotation: { url: "a" } }),
      piece("output_text.annotation.added", { annotation: { url: "b" } }),
      piece("output_text.delta", { content_index: 1, delta: "b" }),
    ];
    for (const [result, copy] of results) expect(result).toEqual(copy);
    expect(new Set(results.map(([result]) => JSON.stringify(result))).size).toBe(4);
  });

  test.each([
    ["parts", (at: number) => about("output_text.delta", 0, { content_index: at, delta: "a" })],
    ["notes", (at: number) => about("output_text.annotation.added", 0, { content_index: 0, annotation: { at } })],
    ["items", (at: number) => about("output_text.delta", at, { content_index: 0, delta: "a" })],
  ])("takes no longer for each of many %s than for each of some", (_, event) => {
    const timeOf = (pieces: number) => {
      const collector = createResponsesCollector();
      const began = performance.now();
      for (let at = 0; at < pieces; at++) collector.add(event(at) as ResponsesStreamEvent);
      expect(collector.result()?.output).not.toEqual([]);
      return performance.now() - began;
    };
    timeOf(2_000);
    const best = (pieces: number) => Math.min(...Array.from({ length: 3 }, () => timeOf(pieces)));
    // For 16 times the input, linear takes 16 times as long, quadratic 256 times.
    expect(best(32_000)).toBeLessThan(80 * best(2_000));
  });

  test("the events are left as they are", async () => {
    const events = [
      created,
      added(0, message),
      about("output_text.delta", 0, { content_index: 0, delta: "No" }),
      about("output_text.delta", 0, { content_index: 0, delta: "ne." }),
    ];
    const before = structuredClone(events);
    async function* stream(): AsyncGenerator<Result<ResponsesStreamEvent, never>> {
      // Less than the types require, as the rest does not matter here.
      for (const value of events) yield ok(value as ResponsesStreamEvent);
    }
    await responsesCollectStream(stream());
    expect(events).toEqual(before);
  });

  test.each(recorded("responses_stream"))(
    "gives exactly the completed response of the recorded %s",
    async (_, __, text) => {
      const events = text
        .split(/\r?\n/)
        .filter((line) => line.startsWith("data: {"))
        .map((line) => JSON.parse(line.slice("data: ".length)));
      expect(success(await collectText(text))).toEqual(events.at(-1).response);

      // Without its last event the output is the same, assembled from the others.
      const cut = events.slice(0, -1).map((event) => `data: ${JSON.stringify(event)}\n\n`);
      const outcome = await collectText(cut.join(""));
      expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
      expect(outcome).toMatchObject({ partial: { id: events[0].response.id, output: events.at(-1).response.output } });

      // The events with complete items can be missing, too.
      const pieces = cut.filter((line) => !line.includes('"response.output_item.done"'));
      const pieced = await collectText(pieces.join(""));
      const textOf = (output: unknown) => JSON.stringify(output).match(/"(text|arguments)":"[^"]*"/g);
      expect(textOf(pieced.ok ? [] : pieced.partial?.output)).toEqual(textOf(events.at(-1).response.output));
    },
  );
});
