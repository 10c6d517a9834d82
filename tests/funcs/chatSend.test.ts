import { describe, expect, test } from "vitest";
import { BadGatewayResponseError, TooManyRequestsResponseError } from "../../src/errors/index.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { ChatResult, ChatStreamChunk } from "../../src/models/chat.js";
import type { ChatMessage, ChatRequest } from "../../src/models/chatRequest.js";
import type { Status } from "../cases.js";
import { DONE, describeInference, describeStreams, event, readStream } from "../streams.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const PATH = "/chat/completions";
const ENDPOINT = `/api/v1${PATH}`;
const statuses: readonly Status[] = [400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529];
const question = { model: "acme/one", messages: [{ role: "user", content: "Any rain?" }] } satisfies ChatRequest;

const head = { id: "gen-1", created: 1_700_000_000, model: "acme/one", provider: "Acme" };
const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, cost: 0.00025 };

function completion(message: object = {}, choice: object = {}, rest: object = {}) {
  return {
    ...head,
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: "None.", refusal: null, ...message },
        finish_reason: "stop",
        ...choice,
      },
    ],
    usage,
    ...rest,
  };
}

function chunk(delta: object, choice: object = {}, rest: object = {}) {
  return {
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta: { role: "assistant", ...delta }, finish_reason: null, ...choice }],
    ...rest,
  };
}

async function send(body: object) {
  api().post(ENDPOINT).reply(200, body);
  return chatSend(createCore(), question);
}

const read = (text: string) => readStream(PATH, () => chatSend(createCore(), { ...question, stream: true }), text);

describeInference<ChatRequest>({
  name: "chatSend",
  path: PATH,
  call: (request) => chatSend(createCore(), request),
  question,
  request: {
    ...question,
    temperature: 0,
    stream: false,
    provider: { order: ["Acme"], max_price: { prompt: 1 } },
    user: undefined,
  },
  answer: completion({ made_up: { kept: [true] } }, { native_finish_reason: "STOP" }, { system_fingerprint: null }),
  schema: ChatResult,
  taken: {
    "a null finish_reason": completion({}, { finish_reason: null }),
    "no finish_reason": completion({}, { finish_reason: undefined }),
    "a leaked finish_reason": completion({}, { finish_reason: "end_turn" }),
    "null content without tool calls": completion({ content: null }),
    "content in parts": completion({ content: [{ type: "text", text: "None." }, { type: "hologram" }] }),
    "a bare number as logprobs": completion({}, { logprobs: -0.5 }),
    "null details of usage": completion(
      {},
      {},
      { usage: { ...usage, cost_details: null, prompt_tokens_details: null } },
    ),
    "no usage": completion({}, {}, { usage: undefined }),
    "an unknown service tier": completion({}, {}, { service_tier: "first-class" }),
    "an unknown kind of reasoning": completion({ reasoning_details: [{ type: "reasoning.hum", tune: 1 }] }),
    "an unknown kind of note": completion({ annotations: [{ type: "smell", smell: "burnt" }] }),
    images: completion({ images: [{ index: 0, type: "image_url", image_url: { url: "data:image/png;base64,AA==" } }] }),
    sound: completion({ audio: { id: "audio-1", data: "AA==", transcript: "None.", expires_at: 1_700_000_600 } }),
    citations: completion({}, {}, { citations: ["https://acme.example"] }),
    "an error beside partial content": completion({}, { finish_reason: "error", error: { code: 502, message: "cut" } }),
    "no answers": completion({}, {}, { choices: [] }),
    "no id": completion({}, {}, { id: undefined }),
    "a cost that is text": completion({}, {}, { usage: { ...usage, cost: "0.1" } }),
    "half a usage": completion({}, {}, { usage: { prompt_tokens: 5, completion_tokens: null } }),
    "a tool call without a function": completion({ tool_calls: [{ id: "call-1", type: "function" }] }),
    "arguments that are an object": completion({ tool_calls: [{ id: "c", function: { name: "f", arguments: {} } }] }),
    "reasoning of no kind": completion({ reasoning_details: [{ text: "Hm." }] }),
    "created, object and model that are null": completion({}, {}, { created: null, object: null, model: null }),
  },
  refused: {
    "no choices at all": completion({}, {}, { choices: undefined }),
    "choices that are text": completion({}, {}, { choices: "none" }),
    "a choice that is text": completion({}, {}, { choices: ["none"] }),
    "a message that is text": completion({}, { message: "none" }),
  },
  statuses,
});

describeStreams({
  name: "chatSend",
  path: PATH,
  call: () => chatSend(createCore(), { ...question, stream: true }),
  sent: { ...question, stream: true },
  schema: ChatStreamChunk,
  events: [chunk({ content: "No" }), chunk({ content: "ne." })],
  broken: {
    "an error beside a choice": [
      chunk({ content: "" }, { finish_reason: "error" }, { error: { code: 502, message: "Gone." } }),
      BadGatewayResponseError,
      { message: "Gone.", statusCode: 502, generationId: "gen-1" },
    ],
    "a bare error": [
      { error: { code: 429, message: "Slow down." }, user_id: "user-1" },
      TooManyRequestsResponseError,
      { message: "Slow down." },
    ],
  },
  misfit: { ...chunk({}), choices: "none" },
  statuses,
  // This recording was cut off before `[DONE]`.
  recordings: ["chat_completions_stream", "chat_completions_stream/44.sse"],
});

describe("chatSend", () => {
  test("leading white space is skipped", async () => {
    const body = completion();
    api()
      .post(ENDPOINT)
      .reply(200, `\n         \n\n         \n${JSON.stringify(body)}`);

    expect(success(await chatSend(createCore(), question))).toEqual(body);
  });

  test("tool calls come with their arguments as text", async () => {
    const tool_calls = [
      { id: "call-1", type: "function", index: 0, function: { name: "rain", arguments: '{"place":"Oslo"}' } },
      { id: "call-2", type: "function", index: 1, function: { name: "now" } },
    ];
    const body = completion({ content: null, tool_calls }, { finish_reason: "tool_calls" });

    const { message } = success(await send(body)).choices[0] ?? {};
    expect(message?.tool_calls).toEqual(tool_calls);
  });

  test("the answer and the results of its tool calls can be sent back", async () => {
    const message = success(
      await send(
        completion({ content: null, tool_calls: [{ id: "call-1", type: "function", function: { name: "now" } }] }),
      ),
    ).choices[0]?.message;
    if (!message) throw new Error("expected a message");
    const messages: ChatMessage[] = [
      ...question.messages,
      message,
      { role: "tool", tool_call_id: "call-1", content: "noon" },
    ];
    api()
      .post(ENDPOINT, { model: "acme/one", messages: JSON.parse(JSON.stringify(messages)) })
      .reply(200, completion());

    expect((await chatSend(createCore(), { model: "acme/one", messages })).ok).toBe(true);
  });

  test("tool calls come in pieces, with identifiers and names in the first", async () => {
    const pieces = [
      { index: 0, id: "call-1", type: "function", function: { name: "rain", arguments: "" } },
      { index: 0, id: null, type: "function", function: { name: null, arguments: '{"place":' } },
      { index: 0, id: "", function: { arguments: '"Oslo"}' } },
      { index: 0, function: {} },
      { index: 0 },
    ];
    const text = pieces.map((piece) => event(chunk({ content: null, tool_calls: [piece] }))).join("");

    const calls = (await read(text + DONE)).flatMap((item) => success(item).choices[0]?.delta.tool_calls ?? []);
    expect(calls).toEqual(pieces);
    expect(calls.map((call) => call.function?.arguments ?? "").join("")).toBe('{"place":"Oslo"}');
  });

  test("usage, metadata and debugging come in events without choices", async () => {
    const first = { ...chunk({}), choices: [], debug: { echo_upstream_body: { model: "one" } } };
    const last = { ...chunk({}), choices: [], usage, openrouter_metadata: { attempt: 1 } };
    expect(await read(event(first) + event(last) + DONE)).toEqual([
      { ok: true, value: first },
      { ok: true, value: last },
    ]);
  });

  test("an incomplete stream tells which generation it was", async () => {
    const last = (await read(event(chunk({ content: "No" })))).at(-1);
    expect(last && failure(last)).toMatchObject({ generationId: "gen-1" });
  });

  test.each(recorded("chat_completions"))("reads the recorded %s", async (_, status, text) => {
    const raw = JSON.parse(text);
    api().post(ENDPOINT).reply(status, text);

    const result = await chatSend(createCore(), question);
    if (raw.error) {
      const statusCode = status === 200 ? raw.error.code : status;
      expect(failure(result)).toMatchObject({ statusCode, body: raw });
    } else {
      expect(success(result)).toEqual(raw);
    }
  });
});

describe("a conversation", () => {
  const made = JSON.stringify(
    completion({
      reasoning_details: [
        {
          type: "reasoning.encrypted",
          data: "s3aled==",
          id: "rs_1",
          format: "acme-v1",
          index: 0,
          seal: { v: [1, null] },
        },
        { type: "reasoning.text", text: "Hm.", signature: "sig", index: 1 },
        { type: "reasoning.hum", tune: [{ note: "a" }] },
      ],
      tool_calls: [
        { id: "call_1", type: "function", function: { name: "rain", arguments: '{"at":"noon"}' }, extra: 1 },
      ],
      made_up: { deep: [{ deeper: true }] },
    }),
  );
  const texts = [["a made-up answer", 200, made] as const, ...recorded("chat_completions")].filter(
    ([, status, text]) => status === 200 && !JSON.parse(text).error,
  );

  test.each(texts)("sends back unchanged what came in %s", async (_, __, text) => {
    const { message } = JSON.parse(text).choices[0];
    api().post(ENDPOINT).reply(200, text);
    const [choice] = success(await chatSend(createCore(), question)).choices;
    if (!choice) throw new Error("expected a choice");

    const sent: object[] = [];
    api()
      .post(ENDPOINT, (body: object) => sent.push(body) > 0)
      .reply(200, made);
    const messages: ChatMessage[] = [...question.messages, choice.message];
    success(await chatSend(createCore(), { ...question, messages, made_up: { kept: [1] } } as ChatRequest));
    expect(sent).toEqual([{ ...question, messages: [...question.messages, message], made_up: { kept: [1] } }]);
  });
});
