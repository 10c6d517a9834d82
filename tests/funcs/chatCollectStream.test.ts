import { describe, expect, test } from "vitest";
import { BadGatewayResponseError, StreamIncompleteError } from "../../src/errors/index.js";
import { chatCollectStream } from "../../src/funcs/chatCollectStream.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { ChatResult, type ChatStreamChunk } from "../../src/models/chat.js";
import type { ChatMessage, ChatRequest } from "../../src/models/chatRequest.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

const PATH = "/api/v1/chat/completions";
const question = { model: "acme/one", messages: [{ role: "user", content: "Any rain?" }] } satisfies ChatRequest;
const head = { id: "gen-1", created: 1_700_000_000, model: "acme/one", provider: "Acme" };
const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, cost: 0.00025 };

const chunk = (delta: object, choice: object = {}, rest: object = {}) => ({
  ...head,
  object: "chat.completion.chunk",
  choices: [{ index: 0, delta: { role: "assistant", ...delta }, finish_reason: null, ...choice }],
  ...rest,
});

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const DONE = "data: [DONE]\n\n";

async function collectFrom(text: string) {
  api().post(PATH).reply(200, text, { "content-type": "text/event-stream", "x-generation-id": "gen-1" });
  return chatCollectStream(success(await chatSend(createCore(), { ...question, stream: true })));
}

useNock();

describe("chatCollectStream", () => {
  test("gives the completion as if it had come whole", async () => {
    const text =
      event(chunk({ content: "No" })) +
      event(chunk({ content: "ne." }, { finish_reason: "stop" })) +
      event({ ...chunk({}), choices: [], usage });
    expect(success(await collectFrom(text + DONE))).toEqual({
      ...head,
      object: "chat.completion",
      choices: [{ index: 0, message: { role: "assistant", content: "None." }, finish_reason: "stop" }],
      usage,
    });
  });

  test("its message can be sent back as it is", async () => {
    const call = { id: "call-1", type: "function", function: { name: "rain", arguments: '{"at":"noon"}' }, index: 0 };
    const text =
      event(chunk({ content: null, reasoning_details: [{ type: "reasoning.text", text: "Hm.", index: 0 }] })) +
      event(chunk({ reasoning_details: [{ type: "reasoning.text", signature: "s1g", index: 0 }] })) +
      event(chunk({ tool_calls: [{ ...call, function: { name: "rain", arguments: '{"at":' } }] })) +
      event(chunk({ tool_calls: [{ index: 0, function: { arguments: '"noon"}' } }] }, { finish_reason: "tool_calls" }));
    const [choice] = success(await collectFrom(text + DONE)).choices;
    const messages: ChatMessage[] = [...question.messages];
    if (choice) messages.push(choice.message);
    for (const { id } of choice?.message.tool_calls ?? [])
      messages.push({ role: "tool", tool_call_id: id, content: "" });

    const sent = [
      ...question.messages,
      {
        role: "assistant",
        content: null,
        reasoning_details: [{ type: "reasoning.text", text: "Hm.", signature: "s1g", index: 0 }],
        tool_calls: [call],
      },
      { role: "tool", tool_call_id: "call-1", content: "" },
    ];
    api()
      .post(PATH, { ...question, messages: sent })
      .reply(200, { ...head, object: "chat.completion", choices: [] });
    expect((await chatSend(createCore(), { ...question, messages })).ok).toBe(true);
  });

  test("a break in the middle keeps what there is", async () => {
    const outcome = await collectFrom(
      event(chunk({ content: "No" }, {}, { usage })) +
        event(chunk({ tool_calls: [{ index: 0, id: "a", function: { name: "rain", arguments: '{"a' } }] })),
    );
    expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
    expect(outcome).toMatchObject({
      error: { generationId: "gen-1", usage },
      partial: {
        id: "gen-1",
        choices: [
          { message: { content: "No", tool_calls: [{ id: "a", function: { name: "rain", arguments: '{"a' } }] } },
        ],
        usage,
      },
    });
  });

  test("an error in mid-stream keeps what there is", async () => {
    const error = { code: 502, message: "Gone." };
    const outcome = await collectFrom(event(chunk({ content: "No" })) + event(chunk({}, {}, { error })));
    expect(failure(outcome)).toBeInstanceOf(BadGatewayResponseError);
    expect(outcome).toMatchObject({ partial: { choices: [{ message: { content: "No" } }] } });
  });

  test.each([
    ["before it is read", 0],
    ["while it is read", 1],
  ])("a stream that is cancelled %s is an error, with what there is", async (_, late) => {
    const body = new ReadableStream<Uint8Array>({
      start(its) {
        its.enqueue(new TextEncoder().encode(event(chunk({ content: "No" }, { finish_reason: "stop" }, { usage }))));
      },
    });
    const headers = { "content-type": "text/event-stream", "x-generation-id": "gen-1" };
    const core = createCore({ fetch: async () => new Response(body, { headers }) });
    const stream = success(await chatSend(core, { ...question, stream: true }));
    expect(stream.isCancelled).toBe(false);
    if (!late) stream.cancel();
    const collecting = chatCollectStream(stream);
    if (late) await new Promise((resolve) => setTimeout(resolve));
    stream.cancel();
    const outcome = await collecting;
    expect(failure(outcome)).toBeInstanceOf(StreamIncompleteError);
    expect(outcome).toMatchObject({ error: { generationId: "gen-1" } });
    const partial = outcome.ok ? outcome.value : outcome.partial;
    expect(partial?.choices[0]?.message.content).toBe(late ? "No" : undefined);
    expect(stream.isCancelled).toBe(true);
  });

  test("cancelling a stream that has ended changes nothing", async () => {
    api()
      .post(PATH)
      .reply(200, event(chunk({ content: "No" })) + DONE, { "content-type": "text/event-stream" });
    const stream = success(await chatSend(createCore(), { ...question, stream: true }));
    const outcome = await chatCollectStream(stream);
    stream.cancel();
    expect(success(outcome).choices[0]?.message.content).toBe("No");
    expect(stream.isCancelled).toBe(false);
  });

  test("the error of an answer is a value", async () => {
    const error = { code: 502, message: "Gone." };
    const broken = chunk({ content: "" }, { finish_reason: "error", error });
    const value = success(await collectFrom(event(chunk({ content: "No" })) + event(broken) + DONE));
    expect(value.choices).toEqual([
      { index: 0, message: { role: "assistant", content: "No" }, finish_reason: "error", error },
    ]);
  });

  test.each(["", ": OPENROUTER PROCESSING\n\n"])("a stream of %j and [DONE] is incomplete", async (text) => {
    const outcome = await collectFrom(text + DONE);
    expect(outcome).toEqual({ ok: false, error: expect.any(StreamIncompleteError), partial: undefined });
    expect(outcome).toMatchObject({ error: { generationId: "gen-1" } });
  });

  test("20,000 chunks are no trouble", async () => {
    const text = event(chunk({ content: "word " })).repeat(20_000);
    expect(success(await collectFrom(text + DONE)).choices[0]?.message.content).toBe("word ".repeat(20_000));
  });
});

describe.each(recorded("chat_completions_stream"))("the recorded %s", (file, _, text) => {
  const chunks = text
    .split(/\r?\n/)
    .filter((line) => line.startsWith("data: {"))
    .map((line) => JSON.parse(line.slice("data: ".length)) as ChatStreamChunk);
  const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta));
  /** The values of a field in all deltas, joined. */
  const joined = (field: "content" | "reasoning") => deltas.map((delta) => delta[field] ?? "").join("");

  test("is put together", async () => {
    const outcome = await collectFrom(text);
    // This recording was cut off before `[DONE]`.
    expect(outcome.ok).toBe(file !== "chat_completions_stream/44.sse");
    const value = outcome.ok ? outcome.value : outcome.partial;
    expect(await ChatResult["~standard"].validate(value)).toEqual({ value });

    const [choice] = value?.choices ?? [];
    const { content, reasoning, tool_calls, reasoning_details } = choice?.message ?? {};
    expect(value).toMatchObject({ ...head, ...idOf(chunks[0]), object: "chat.completion" });
    expect(content ?? "").toBe(joined("content"));
    expect(reasoning ?? "").toBe(joined("reasoning"));
    expect(value?.usage).toEqual(chunks.findLast((one) => one.usage)?.usage);
    expect(choice?.finish_reason).toBe(
      chunks.flatMap(({ choices }) => choices).findLast((one) => one.finish_reason)?.finish_reason ?? null,
    );

    const calls = deltas.flatMap((delta) => delta.tool_calls ?? []);
    expect(tool_calls?.map(({ index }) => index) ?? []).toEqual([...new Set(calls.map(({ index }) => index))]);
    for (const call of tool_calls ?? []) {
      const pieces = calls.filter(({ index }) => index === call.index);
      expect(call.id).toBe(pieces.find(({ id }) => id)?.id);
      expect(call.function.name).toBe(pieces.find((piece) => piece.function?.name)?.function?.name);
      expect(JSON.parse(call.function.arguments ?? "")).toBeTypeOf("object");
    }

    const details = deltas.flatMap((delta) => delta.reasoning_details ?? []);
    const kindOf = ({ type, index }: { type: string; index?: unknown }) => `${type} ${index}`;
    expect(reasoning_details?.map(kindOf) ?? []).toEqual([...new Set(details.map(kindOf))]);
    for (const field of ["text", "summary", "data", "signature"]) {
      const textOf = (list: readonly object[]) => list.map((detail) => Reflect.get(detail, field) ?? "").join("");
      expect(textOf(reasoning_details ?? [])).toBe(textOf(details));
    }
  });
});

/** Fields of all chunks. */
function idOf({ id, created, model, provider }: Partial<ChatStreamChunk> = {}) {
  return { id, created, model, provider };
}
