import { describe, expect, test } from "vitest";
import { embeddingsGenerate } from "../../src/funcs/embeddingsGenerate.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { messagesCollectStream } from "../../src/funcs/messagesCollectStream.js";
import { messagesSend } from "../../src/funcs/messagesSend.js";
import { providersList } from "../../src/funcs/providersList.js";
import { rerankRerank } from "../../src/funcs/rerankRerank.js";
import { responsesCollectStream } from "../../src/funcs/responsesCollectStream.js";
import { responsesSend } from "../../src/funcs/responsesSend.js";
import type { FakeReply } from "../../src/testing/index.js";
import { failure, readAll, streamOf, success } from "../support.js";
import { setUp } from "./support.js";

const TOOL_CALL = { id: "call_1", function: { name: "get_weather", arguments: '{"city":"Paris"}' } };
const TOOL = { type: "function", name: "get_weather", parameters: { type: "object" } } as const;
const input = "Hello there";
const asked = { max_tokens: 100, messages: [{ role: "user" as const, content: input }], model: "acme/pebble" };

/** A reply with every kind of content. */
const replies: readonly (readonly [string, FakeReply])[] = [
  ["text", "one two three"],
  ["reasoning and text", { reasoning: "Let me see.", content: "Yes, it is." }],
  ["tool calls", { tool_calls: [TOOL_CALL, { function: { name: "now", arguments: "{}" } }] }],
  ["all of them", { reasoning: "Hm.", content: "I look it up.", tool_calls: [TOOL_CALL] }],
  ["nothing", { content: "" }],
];

describe("POST /responses", () => {
  test("repeats the last message by default, and charges for it", async () => {
    const { core } = setUp({ generationDelay: 0 });
    const answer = success(await responsesSend(core, { input, instructions: "Be brief.", model: "acme/boulder" }));

    expect(answer).toMatchObject({
      object: "response",
      model: "acme/boulder-20250901",
      status: "completed",
      output: [{ type: "message", content: [{ text: expect.stringMatching(/^You said: "Hello there"/) }] }],
    });
    const { data } = success(await generationsGetGeneration(core, { id: answer.id }));
    expect(data).toMatchObject({ total_cost: answer.usage?.cost, tokens_completion: answer.usage?.output_tokens });
    expect(data.total_cost).toBeGreaterThan(0);
  });

  test.each(replies)("says %s alike, whole and streamed", async (_, reply) => {
    const whole = success(await responsesSend(setUp({ reply }).core, { input }));
    const stream = streamOf(await responsesSend(setUp({ reply }).core, { input, stream: true }));
    const events: object[] = [];
    for await (const event of stream) events.push(success(event));
    expect(events.at(-1)).toMatchObject({ type: "response.completed", response: whole });
    expect(events.map((event) => Reflect.get(event, "sequence_number"))).toEqual([...events.keys()]);
  });

  test.each(replies)("its events put together are %s as well, without the last of them", async (_, reply) => {
    const { core, fake } = setUp({ reply });
    const whole = success(await responsesSend(setUp({ reply }).core, { input }));
    fake.fail({ type: "truncate", after: 1_000 });
    const stream = streamOf(await responsesSend(core, { input, stream: true }));
    async function* pieces() {
      for await (const event of stream) if (success(event).type !== "response.completed") yield event;
    }
    const collected = await responsesCollectStream(pieces());
    expect((collected.ok ? collected.value : collected.partial)?.output).toEqual(whole.output);
  });

  test("results of tools reach the reply as messages", async () => {
    const { core } = setUp({
      reply: ({ messages }) =>
        messages.at(-1)?.role === "tool" ? `${messages.at(-1)?.content}` : { tool_calls: [TOOL_CALL] },
    });
    const first = success(await responsesSend(core, { input, tools: [TOOL] }));
    expect(first.output).toMatchObject([{ type: "function_call", call_id: "call_1", name: "get_weather" }]);
    const call = {
      type: "function_call" as const,
      id: "fc_1",
      call_id: "call_1",
      name: "get_weather",
      arguments: "{}",
    };
    const result = { type: "function_call_output" as const, call_id: "call_1", output: "sunny" };
    const second = success(
      await responsesSend(core, { input: [{ role: "user", content: input }, call, result], tools: [TOOL] }),
    );
    expect(second.output).toMatchObject([{ content: [{ text: "sunny" }] }]);
  });

  test("an answer that is cut off at its limit is incomplete", async () => {
    const { core } = setUp({ reply: "one two three" });
    const answer = success(await responsesSend(core, { input, max_output_tokens: 2 }));
    expect(answer).toMatchObject({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } });
    const stream = streamOf(await responsesSend(core, { input, max_output_tokens: 2, stream: true }));
    expect(success(await responsesCollectStream(stream))).toMatchObject({ status: "incomplete" });
  });

  test("errors come whole, in a stream, and half-way", async () => {
    const { core, fake } = setUp({ reply: "one two three four" });
    fake.fail({ type: "error", code: 429 });
    expect(failure(await responsesSend(core, { input }))).toMatchObject({ statusCode: 429 });
    fake.fail({ type: "error", form: "partial" });
    expect(success(await responsesSend(core, { input }))).toMatchObject({
      status: "failed",
      error: { code: "server_error" },
      output: [{ content: [{ text: "one two" }] }],
    });
    fake.fail({ type: "error", code: 503, after: 6 });
    const names: string[] = [];
    for await (const event of streamOf(await responsesSend(core, { input, stream: true }))) {
      names.push(event.ok ? event.value.type : event.error.name);
    }
    expect(names).toHaveLength(7);
    expect(names.at(-1)).toMatch(/ResponseError$/);
    fake.fail({ type: "error", form: "partial", after: 6 });
    const events = await readAll(streamOf(await responsesSend(core, { input, stream: true })));
    expect(JSON.stringify(events.at(-1))).toContain("failed");
  });

  test.each([{}, { input: [] }, { input: 5 }])("%j is refused", async (body) => {
    const { call } = setUp();
    expect((await call("/responses", body)).status).toBe(400);
  });
});

describe("POST /messages", () => {
  test("repeats the last message by default, and charges for it", async () => {
    const { core } = setUp({ generationDelay: 0 });
    const answer = success(await messagesSend(core, { ...asked, system: "Be brief." }));

    expect(answer).toMatchObject({
      type: "message",
      role: "assistant",
      stop_reason: "end_turn",
      content: [{ type: "text", text: expect.stringMatching(/^You said: "Hello there"/) }],
    });
    const { data } = success(await generationsGetGeneration(core, { id: answer.id }));
    expect(data).toMatchObject({ total_cost: answer.usage?.cost, tokens_completion: answer.usage?.output_tokens });
    expect(data.total_cost).toBeGreaterThan(0);
  });

  test.each(replies)("says %s alike, whole and streamed", async (_, reply) => {
    const whole = success(await messagesSend(setUp({ reply }).core, asked));
    const stream = streamOf(await messagesSend(setUp({ reply }).core, { ...asked, stream: true }));
    const collected = success(await messagesCollectStream(stream));
    const bare = (block: object) => ({ ...block, citations: undefined });
    expect({ ...collected, content: collected.content.map(bare) }).toEqual({
      ...whole,
      content: whole.content.map(bare),
    });
  });

  test("results of tools reach the reply as messages", async () => {
    const { core } = setUp({
      reply: ({ messages }) =>
        messages.at(-1)?.role === "tool" ? `${messages.at(-1)?.content}` : { tool_calls: [TOOL_CALL] },
    });
    const first = success(await messagesSend(core, asked));
    expect(first).toMatchObject({ stop_reason: "tool_use", content: [{ type: "tool_use", input: { city: "Paris" } }] });
    const second = success(
      await messagesSend(core, {
        ...asked,
        messages: [
          ...asked.messages,
          { role: "assistant", content: [{ type: "tool_use", id: "call_1", name: "get_weather", input: {} }] },
          { role: "user", content: [{ type: "tool_result", tool_use_id: "call_1", content: "sunny" }] },
        ],
      }),
    );
    expect(second.content).toMatchObject([{ text: "sunny" }]);
  });

  test("an answer that is cut off at its limit says so", async () => {
    const { core } = setUp({ reply: "one two three" });
    expect(success(await messagesSend(core, { ...asked, max_tokens: 2 }))).toMatchObject({ stop_reason: "max_tokens" });
  });

  test("errors come whole and in a stream, and who leaves early pays for what came", async () => {
    const { core, fake } = setUp({ reply: "one two three four", generationDelay: 0 });
    fake.fail({ type: "error", code: 429 });
    expect(failure(await messagesSend(core, asked))).toMatchObject({ statusCode: 429 });
    fake.fail({ type: "error", code: 503, after: 4 });
    const items = await readAll(streamOf(await messagesSend(core, { ...asked, stream: true })));
    expect(items).toHaveLength(5);
    expect(items.at(-1)).toMatchObject({ ok: false });

    const stream = streamOf(await messagesSend(core, { ...asked, stream: true }));
    for await (const event of stream) if (success(event).type === "content_block_delta") break;
    const { data } = success(await generationsGetGeneration(core, { id: stream.generationId ?? "" }));
    expect(data).toMatchObject({ cancelled: true, tokens_completion: 1 });
  });

  test.each([{}, { messages: [] }, { messages: "Hi" }])("%j is refused", async (body) => {
    const { call } = setUp();
    expect((await call("/messages", body)).status).toBe(400);
  });
});

describe("POST /embeddings", () => {
  const model = "acme/pebble";
  const cosine = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);

  test.each([
    ["a text", "Hi", 1],
    ["texts", ["Hi", "Ho"], 2],
    ["tokens", [1, 2, 3], 1],
    ["tokens of several texts", [[1, 2], [3]], 2],
    ["parts", [{ content: [{ type: "text" as const, text: "Hi" }] }], 1],
  ])("embeds %s, and keeps books", async (_, given, count) => {
    const { core } = setUp({ generationDelay: 0 });
    const { id, data, usage } = success(await embeddingsGenerate(core, { model, input: given }));
    expect(data.map(({ index }) => index)).toEqual(Array.from({ length: count }, (_, at) => at));
    for (const { embedding } of data) expect(embedding).toHaveLength(8);
    const record = success(await generationsGetGeneration(core, { id: id ?? "" })).data;
    expect(record).toMatchObject({ api_type: "embeddings", total_cost: usage?.cost, tokens_completion: 0 });
    expect(record.total_cost).toBeGreaterThan(0);
  });

  test("is the same every time, of length 1, and similar for similar texts", async () => {
    const vectors = async () => {
      const texts = ["the rain in Spain", "rain in Spain today", "quarterly tax forms"];
      const { data } = success(await embeddingsGenerate(setUp().core, { model, input: texts, dimensions: 64 }));
      return data.map(({ embedding }) => (Array.isArray(embedding) ? embedding : []));
    };
    const [a = [], b = [], c = []] = await vectors();
    expect(await vectors()).toEqual([a, b, c]);
    expect(cosine(a, a)).toBeCloseTo(1, 3);
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.3);
  });

  test("comes as base64 of 32-bit floats if asked for", async () => {
    const { core } = setUp();
    const [plain, coded] = await Promise.all(
      [undefined, "base64" as const].map(async (encoding_format) => {
        const { data } = success(await embeddingsGenerate(core, { model, input, encoding_format }));
        return data[0]?.embedding;
      }),
    );
    const bytes = Buffer.from(`${coded}`, "base64");
    const floats = Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
    expect(floats).toEqual((Array.isArray(plain) ? plain : []).map(Math.fround));
  });

  test("faults strike it, too", async () => {
    const { core, fake } = setUp();
    fake.fail({ type: "error", code: 502 });
    expect(failure(await embeddingsGenerate(core, { model, input }))).toMatchObject({ statusCode: 502 });
  });

  test("without an input, a known model or credits it is refused", async () => {
    const { call } = setUp({ models: [{ id: "acme/one" }] });
    expect((await call("/embeddings", { model: "acme/one" })).status).toBe(400);
    expect((await call("/embeddings", { model: "acme/two", input })).status).toBe(400);
    expect((await setUp({ credits: 0 }).call("/embeddings", { model, input })).status).toBe(402);
  });
});

test("POST /rerank sorts by the words that a document shares with the query", async () => {
  const documents = ["Tax forms", { text: "Rain in Spain" }, "Rain tomorrow"];
  const { core } = setUp();
  const request = { model: "acme/pebble", query: "rain in Spain", documents };
  const { results } = success(await rerankRerank(core, request));
  expect(results.map(({ index }) => index)).toEqual([1, 2, 0]);
  expect(results[0]).toMatchObject({ relevance_score: 1, document: { text: "Rain in Spain" } });
  expect(success(await rerankRerank(core, { ...request, top_n: 1 })).results).toHaveLength(1);
});

test("GET /providers has the fake's provider", async () => {
  expect(success(await providersList(setUp().core)).data).toMatchObject([{ name: "Fake", slug: "fake" }]);
});
