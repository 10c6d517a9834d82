import { describe, expect, test } from "vitest";
import { ProviderOverloadedResponseError, TooManyRequestsResponseError } from "../../src/errors/index.js";
import { messagesSend } from "../../src/funcs/messagesSend.js";
import { MessagesResult, MessagesStreamEvent } from "../../src/models/messages.js";
import type { MessagesMessage, MessagesRequest } from "../../src/models/messagesRequest.js";
import type { Status } from "../cases.js";
import { dataOf, describeInference, describeStreams, readStream } from "../streams.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const PATH = "/messages";
const ENDPOINT = `/api/v1${PATH}`;
const statuses: readonly Status[] = [400, 401, 403, 404, 429, 500, 503, 529];
const question = {
  model: "acme/one",
  max_tokens: 100,
  messages: [{ role: "user", content: "Any rain?" }],
} satisfies MessagesRequest;

const usage = {
  input_tokens: 9,
  output_tokens: 3,
  output_tokens_details: { thinking_tokens: 0 },
  cache_creation_input_tokens: null,
  cache_read_input_tokens: 4,
  cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
  server_tool_use: null,
  service_tier: "standard",
  inference_geo: null,
  cost: 0.00025,
  is_byok: false,
  cost_details: { upstream_inference_cost: null, upstream_inference_prompt_cost: 0.0001 },
};

function answer(content: readonly unknown[] = [{ type: "text", text: "None.", citations: null }], rest: object = {}) {
  return {
    id: "gen-1",
    type: "message",
    role: "assistant",
    model: "acme/one",
    content,
    stop_reason: "end_turn",
    stop_sequence: null,
    stop_details: null,
    container: null,
    usage,
    provider: "Acme",
    ...rest,
  };
}

const failed = (type: string, message: string) => ({ type: "error", error: { type, message } });
const event = (data: { type?: string }) => `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
const DONE = "event: data\ndata: [DONE]\n\n";

const start = { type: "message_start", message: answer([], { stop_reason: null }) };
const text = (words: string, index = 0) => ({
  type: "content_block_delta",
  index,
  delta: { type: "text_delta", text: words },
});
const end = { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage };
const stop = { type: "message_stop" };

const request: MessagesRequest = {
  ...question,
  stream: false,
  system: [{ type: "text", text: "Be brief.", cache_control: { type: "ephemeral", ttl: "1h" } }],
  messages: [
    {
      role: "user",
      content: [
        { type: "image", source: { type: "base64", media_type: "image/png", data: "AA==" } },
        { type: "image", source: { type: "url", url: "https://acme.example/map.png" } },
        {
          type: "document",
          source: { type: "base64", media_type: "application/pdf", data: "AA==" },
          title: "Forecast",
          citations: { enabled: true },
        },
        { type: "document", source: { type: "content", content: [{ type: "text", text: "Dry." }] } },
        { type: "search_result", source: "acme", title: "Rain", content: [{ type: "text", text: "None." }] },
        { type: "text", text: "Any rain?", cache_control: { type: "ephemeral" } },
      ],
    },
    {
      role: "system",
      content: "Answer in French.",
      clear_at: "next_user_message",
      output_config: { effort: "low" },
    },
  ],
  thinking: { type: "enabled", budget_tokens: 1024, block_binding: { prefix_mismatch_behavior: "drop_block" } },
  tools: [
    { name: "rain", input_schema: { type: "object", properties: { place: { type: "string" } } } },
    { type: "web_search_20250305", name: "web_search", max_uses: 2, user_location: { type: "approximate" } },
    { type: "bash_20250124", name: "bash" },
    { type: "openrouter:datetime", parameters: { timezone: "Europe/Oslo" } },
    { type: "openrouter:shell", parameters: { environment: { type: "container_auto" } } },
  ],
  tool_choice: { type: "tool", name: "rain", disable_parallel_tool_use: true },
  context_management: {
    edits: [
      { type: "clear_thinking_20251015", keep: "all" },
      {
        type: "clear_tool_uses_20250919",
        trigger: { type: "input_tokens", value: 1000 },
        clear_tool_inputs: ["rain"],
      },
      { type: "compact_20260112", trigger: null },
    ],
  },
  output_config: { effort: "high", format: { type: "json_schema", schema: { type: "object" } } },
  fallbacks: [{ model: "acme/two" }],
  provider: { order: ["Acme"], max_price: { prompt: 1 } },
  plugins: [{ id: "response-healing" }],
  metadata: { user_id: null },
  speed: null,
};

const ask = () => messagesSend(createCore(), { ...question, stream: true });

describeInference<MessagesRequest>({
  name: "messagesSend",
  path: PATH,
  call: (request) => messagesSend(createCore(), request),
  question,
  request,
  answer: answer([{ type: "text", text: "None.", citations: [], made_up: { kept: [true] } }]),
  schema: MessagesResult,
  taken: {
    "no content": answer([]),
    "no id": answer([], { id: undefined }),
    "a block of no kind": answer([{ text: "None." }]),
    "a cost that is text": answer([], { usage: { ...usage, cost: "0.1" } }),
    "a usage that is empty": answer([], { usage: {} }),
    "an unknown kind of block": answer([{ type: "hologram", tune: 1 }]),
    "an unknown stop reason": answer([], { stop_reason: "bored" }),
    "no stop reason": answer([], { stop_reason: undefined, stop_sequence: undefined, stop_details: undefined }),
    "a refusal": answer([], { stop_reason: "refusal", stop_details: { type: "refusal", category: null } }),
    "no usage": answer([], { usage: undefined }),
    "the least usage": answer([], { usage: { input_tokens: 1, output_tokens: 0 } }),
    "usage in steps": answer([], {
      usage: {
        ...usage,
        iterations: [
          { type: "compaction", input_tokens: 9, output_tokens: 1, cache_creation: null },
          { type: "advisor_message", model: "acme/wise" },
          { type: "nap" },
        ],
      },
    }),
    "a container": answer([], { container: { id: "container_1", expires_at: "2026-01-02T03:04:05Z" } }),
    "applied edits": answer([], { context_management: { applied_edits: [{ type: "nap", cleared_tool_uses: 2 }] } }),
    "a search of the web": answer([
      { type: "server_tool_use", id: "srvtoolu_1", name: "web_search", input: { query: "rain" } },
      {
        type: "web_search_tool_result",
        tool_use_id: "srvtoolu_1",
        content: [{ type: "web_search_result", url: "https://acme.example", title: "Rain", encrypted_content: "x" }],
      },
      {
        type: "web_search_tool_result",
        tool_use_id: "srvtoolu_2",
        content: { type: "web_search_tool_result_error", error_code: "unavailable" },
      },
      {
        type: "text",
        text: "None.",
        citations: [
          {
            type: "web_search_result_location",
            url: "https://acme.example",
            title: null,
            cited_text: "No rain.",
            encrypted_index: "y",
          },
        ],
      },
    ]),
    "a command in a container": answer([
      {
        type: "openrouter_bash_tool_result",
        tool_use_id: "srvtoolu_1",
        content: { stdout: "rain" },
        container_id: "c-1",
        files: [{ type: "container_file_citation", container_id: "c-1", file_id: "f-1", filename: "rain.csv" }],
      },
    ]),
  },
  refused: {
    "no content at all": answer([], { content: undefined }),
    "a text that is a number": answer([{ type: "text", text: 5 }]),
  },
  statuses,
  errorBody: failed("some_error", "No."),
});

describeStreams({
  name: "messagesSend",
  path: PATH,
  call: ask,
  sent: { ...question, stream: true },
  schema: MessagesStreamEvent,
  events: [start, text("No"), { type: "ping" }, text("ne."), end, stop],
  write: event,
  done: DONE,
  ends: { message_stop: stop },
  broken: {
    "an error": [
      failed("overloaded_error", "Full house."),
      ProviderOverloadedResponseError,
      { code: "overloaded_error", statusCode: 529, message: "Full house." },
    ],
  },
  misfit: { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: 5 } },
  statuses,
  errorBody: failed("overloaded_error", "Full house."),
  recordings: ["messages_stream"],
});

describe("messagesSend", () => {
  test("thinking and tool calls can be sent back with the results of the tools", async () => {
    const content = [
      { type: "thinking", thinking: "Look it up.", signature: "c2ln" },
      { type: "redacted_thinking", data: "s3aled==" },
      { type: "text", text: "Let me see.", citations: null },
      { type: "tool_use", id: "toolu_1", name: "rain", input: { place: "Oslo" }, caller: { type: "direct" } },
      { type: "hologram", tune: [{ note: "a" }] },
    ];
    api()
      .post(ENDPOINT)
      .reply(200, answer(content, { stop_reason: "tool_use" }));
    const { role, content: blocks, stop_reason } = success(await messagesSend(createCore(), question));
    expect(stop_reason).toBe("tool_use");

    const results: MessagesMessage["content"] = blocks.flatMap((block) =>
      block.type === "tool_use"
        ? [{ type: "tool_result", tool_use_id: block.id, content: "none", is_error: false }]
        : [],
    );
    const messages: MessagesMessage[] = [
      ...question.messages,
      { role, content: blocks },
      { role: "user", content: results },
    ];
    const sent = [
      ...question.messages,
      { role: "assistant", content },
      {
        role: "user",
        content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "none", is_error: false }],
      },
    ];
    api()
      .post(ENDPOINT, { ...question, messages: sent })
      .reply(200, answer());

    expect((await messagesSend(createCore(), { ...question, messages })).ok).toBe(true);
  });

  test("errors in OpenRouter's form are understood as well", async () => {
    const body = { error: { code: 429, message: "Slow down." } };
    api().post(ENDPOINT).reply(429, body);

    const error = failure(await messagesSend(createCore(), question));
    expect(error).toBeInstanceOf(TooManyRequestsResponseError);
    expect(error).toMatchObject({ code: 429, message: "Slow down.", body });
  });

  test("200 with an error body is an error", async () => {
    const body = failed("overloaded_error", "Full house.");
    api().post(ENDPOINT).reply(200, body);

    expect(failure(await messagesSend(createCore(), question))).toMatchObject({
      code: "overloaded_error",
      message: "Full house.",
      body,
    });
  });

  test("thinking, tool calls and citations come in pieces", async () => {
    const delta = (index: number, piece: object) => ({ type: "content_block_delta", index, delta: piece });
    const events = [
      start,
      {
        type: "content_block_start",
        index: 0,
        content_block: { type: "thinking", thinking: "", signature: "" },
      },
      delta(0, { type: "thinking_delta", thinking: "Look " }),
      delta(0, { type: "thinking_delta", thinking: "it up." }),
      delta(0, { type: "signature_delta", signature: "c2ln" }),
      { type: "content_block_stop", index: 0 },
      {
        type: "content_block_start",
        index: 1,
        content_block: { type: "tool_use", id: "toolu_1", name: "rain", input: {} },
      },
      delta(1, { type: "input_json_delta", partial_json: "" }),
      delta(1, { type: "input_json_delta", partial_json: '{"place":' }),
      delta(1, { type: "input_json_delta", partial_json: '"Oslo"}' }),
      { type: "content_block_stop", index: 1 },
      delta(2, { type: "citations_delta", citation: { type: "smell", smell: "burnt" } }),
      delta(3, { type: "compaction_delta", content: null }),
      delta(4, { type: "hum_delta", tune: 1 }),
      { type: "new_event", made_up: 1 },
      end,
      stop,
    ];
    const items = (await readStream(PATH, ask, events.map(event).join("") + DONE)).map(success);
    expect(items).toEqual(events);

    const pieces = items.flatMap((item) => (item.type === "content_block_delta" ? [item.delta] : []));
    const thinking = pieces.map((piece) => (piece.type === "thinking_delta" ? piece.thinking : "")).join("");
    const input = pieces.map((piece) => (piece.type === "input_json_delta" ? piece.partial_json : "")).join("");
    expect(thinking).toBe("Look it up.");
    expect(JSON.parse(input)).toEqual({ place: "Oslo" });
  });

  test.each(recorded("messages_stream"))("a MessagesResult starts the recorded %s", async (_, __, body) => {
    const started = dataOf(body).filter(({ type }) => type === "message_start");
    expect(started).not.toEqual([]);
    for (const { message } of started) {
      expect((await MessagesResult["~standard"].validate(message)).issues).toBeUndefined();
    }
  });
});
