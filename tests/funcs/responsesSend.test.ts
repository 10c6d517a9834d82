import { describe, expect, expectTypeOf, test } from "vitest";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  ResponseValidationError,
} from "../../src/errors/index.js";
import { betaResponsesSend } from "../../src/funcs/betaResponsesSend.js";
import { type ResponsesSendError, type ResponsesStreamError, responsesSend } from "../../src/funcs/responsesSend.js";
import type { EventStream } from "../../src/lib/call/outcome.js";
import { OpenResponsesResult, type ResponsesOutputItem, ResponsesStreamEvent } from "../../src/models/responses.js";
import type { ResponsesInputItem, ResponsesRequest, ResponsesTool } from "../../src/models/responsesRequest.js";
import type { Result } from "../../src/result.js";
import type { Status } from "../cases.js";
import { DONE, dataOf, describeInference, describeStreams, event, readStream } from "../streams.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const PATH = "/responses";
const ENDPOINT = `/api/v1${PATH}`;
const statuses: readonly Status[] = [400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529];
const question = { model: "acme/one", input: "Any rain?" } satisfies ResponsesRequest;

const usage = {
  input_tokens: 9,
  input_tokens_details: { cached_tokens: 4, cache_write_tokens: null },
  output_tokens: 3,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 12,
  cost: 0.00025,
  is_byok: false,
  cost_details: {
    upstream_inference_cost: null,
    upstream_inference_input_cost: 0.0001,
    upstream_inference_output_cost: 0.00015,
  },
};

const part = (text: string) => ({ type: "output_text", text, annotations: [], logprobs: [] });
const message = (text: string) => ({
  id: "msg_1",
  type: "message",
  role: "assistant",
  status: "completed",
  content: [part(text)],
});

function answer(output: readonly unknown[] = [message("None.")], rest: object = {}) {
  return {
    id: "gen-1",
    object: "response",
    created_at: 1767323045,
    completed_at: 1767323046,
    model: "acme/one",
    status: "completed",
    output,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    tools: [],
    tool_choice: "auto",
    parallel_tool_calls: true,
    temperature: 1,
    text: { format: { type: "text" } },
    usage,
    ...rest,
  };
}

const about = { output_index: 0, item_id: "msg_1", content_index: 0 };
const begin = {
  type: "response.created",
  response: answer([], { status: "in_progress", completed_at: null, usage: null }),
  sequence_number: 0,
};
const added = { type: "response.output_item.added", output_index: 0, item: message(""), sequence_number: 1 };
const text = (delta: string, sequence_number: number) => ({
  type: "response.output_text.delta",
  ...about,
  delta,
  logprobs: [],
  sequence_number,
});
const end = (type: string, response = answer()) => ({ type, response, sequence_number: 9 });

const request: ResponsesRequest = {
  ...question,
  stream: false,
  instructions: "Be brief.",
  input: [
    { role: "developer", content: "Answer in French." },
    {
      type: "message",
      role: "user",
      content: [
        { type: "input_text", text: "Any rain?", prompt_cache_breakpoint: { mode: "explicit" } },
        { type: "input_image", detail: "auto", image_url: "https://acme.example/map.png" },
        { type: "input_file", file_url: "https://acme.example/rain.pdf", filename: "rain.pdf" },
        { type: "input_audio", input_audio: { data: "AA==", format: "wav" } },
        { type: "input_video", video_url: "https://acme.example/rain.mp4" },
      ],
    },
    { type: "message", id: "msg_0", role: "assistant", content: "Let me see." },
    { type: "reasoning", id: "rs_0", summary: null, encrypted_content: "s3aled==" },
    { type: "mcp_approval_response", approval_request_id: "mcpr_1", approve: true },
    { type: "mcp_call", id: "m_1", server_label: "acme", name: "rain", arguments: "{}", error: "No." },
    { type: "apply_patch_call_output", call_id: "call_9", status: "completed" },
    { type: "shell_call", call_id: "call_8", action: { commands: ["rain"] } },
    { type: "item_reference", id: "msg_7" },
    { type: "configuration_update", reasoning: { effort: "low" } },
  ],
  reasoning: { effort: "high", summary: "auto", enabled: true, max_tokens: null },
  text: {
    format: { type: "json_schema", name: "rain", schema: { type: "object" }, strict: true },
    verbosity: "low",
  },
  tools: [
    { type: "function", name: "rain", parameters: { type: "object" }, strict: null, defer_loading: true },
    { type: "custom", name: "patch", format: { type: "grammar", syntax: "lark", definition: "start: /./" } },
    { type: "namespace", name: "maps", description: "Maps.", tools: [{ type: "function", name: "show" }] },
    { type: "web_search_preview", filters: { allowed_domains: ["acme.example"] }, user_location: null },
    {
      type: "file_search",
      vector_store_ids: ["vs_1"],
      filters: { type: "and", filters: [{ type: "gt", key: "year", value: 2000 }] },
    },
    { type: "code_interpreter", container: { type: "auto" } },
    { type: "mcp", server_label: "acme", server_url: "https://acme.example/mcp", require_approval: "never" },
    { type: "openrouter:datetime", parameters: { timezone: "Europe/Oslo" } },
    { type: "openrouter:apply_patch", parameters: { engine: "openrouter" } },
    { type: "openrouter:tool_search" },
  ],
  tool_choice: { type: "allowed_tools", mode: "auto", tools: [{ type: "function", name: "rain" }] },
  include: ["reasoning.encrypted_content"],
  stop_server_tools_when: [{ type: "step_count_is", step_count: 3 }],
  provider: { order: ["Acme"] },
  plugins: [{ id: "response-healing" }],
  metadata: { note: "one" },
  store: false,
  previous_response_id: null,
};

const ask = () => responsesSend(createCore(), { ...question, stream: true });
const finished = end("response.completed");
const failedHalfWay = answer([], { error: { code: "server_error", message: "Full house." } });

describeInference<ResponsesRequest>({
  name: "responsesSend",
  path: PATH,
  call: (request) => responsesSend(createCore(), request),
  question,
  request,
  answer: answer([{ ...message("None."), made_up: { kept: [true] } }]),
  schema: OpenResponsesResult,
  taken: {
    "no output": answer([]),
    "no id": answer([], { id: undefined }),
    "an item of no kind": answer([{ text: "None." }]),
    "a cost that is text": answer([], { usage: { ...usage, cost: "0.1" } }),
    "a token count that is text": answer([], { usage: { ...usage, output_tokens: "12" } }),
    "an item that does not tell how far it is": answer([{ ...message("None."), status: undefined }]),
    "an unknown kind of item": answer([{ type: "hologram", tune: 1 }]),
    "an unknown status": answer([], { status: "bored" }),
    "an older answer": answer([], { status: undefined, completed_at: undefined, output_text: "" }),
    "an answer that is cut off": answer([], {
      status: "incomplete",
      incomplete_details: { reason: "max_output_tokens" },
    }),
    "an answer that failed half-way": answer([message("No")], {
      status: "failed",
      error: { code: "server_error", message: "Full house." },
    }),
    "no usage": answer([], { usage: null }),
    "the least usage": answer([], { usage: { input_tokens: 1, output_tokens: 0, total_tokens: 1 } }),
    "what tools did": answer([
      { type: "web_search_call", id: "ws_1", status: "completed", action: { type: "search", query: "rain" } },
      { type: "openrouter:bash", status: "failed", exitCode: 1, stderr: "no", container_id: "c-1", files: [] },
      { type: "openrouter:advisor", status: "completed", advice: "Look up." },
    ]),
  },
  refused: {
    "no output at all": answer([], { output: undefined }),
    "a text that is a number": answer([{ type: "message", content: [{ type: "output_text", text: 5 }] }]),
  },
  statuses,
});

describeStreams({
  name: "responsesSend",
  path: PATH,
  call: ask,
  sent: { ...question, stream: true },
  schema: ResponsesStreamEvent,
  events: [begin, added, text("No", 2), text("ne.", 3), finished],
  ends: {
    "response.completed": finished,
    "response.completed with an error": end("response.completed", failedHalfWay),
    "response.incomplete": end("response.incomplete", failedHalfWay),
    "response.failed": end("response.failed", failedHalfWay),
  },
  broken: {
    "an error": [
      { type: "error", code: "server_error", message: "Full house.", param: null, sequence_number: 1 },
      InternalServerResponseError,
      { code: "server_error", message: "Full house." },
    ],
  },
  misfit: { type: "response.output_text.delta", delta: 5 },
  statuses,
  recordings: ["responses_stream"],
});

describe("responsesSend", () => {
  test("output can be sent back with the results of the tools", async () => {
    const output = [
      { type: "reasoning", id: "rs_1", summary: [{ type: "summary_text", text: "Look it up." }], content: null },
      { type: "function_call", id: "fc_1", call_id: "call_1", name: "rain", arguments: '{"place":"Oslo"}' },
      { type: "hologram", tune: [{ note: "a" }] },
    ];
    api().post(ENDPOINT).reply(200, answer(output));
    const { output: items } = success(await responsesSend(createCore(), question));
    const results = items.flatMap((item): ResponsesInputItem[] =>
      item.type === "function_call" ? [{ type: "function_call_output", call_id: item.call_id, output: "none" }] : [],
    );
    const input: ResponsesInputItem[] = [{ role: "user", content: "Any rain?" }, ...items, ...results];
    api()
      .post(ENDPOINT, {
        ...question,
        input: [
          { role: "user", content: "Any rain?" },
          ...output,
          { type: "function_call_output", call_id: "call_1", output: "none" },
        ],
      })
      .reply(200, answer());

    expect((await responsesSend(createCore(), { ...question, input })).ok).toBe(true);
  });

  test.each(recorded("responses"))("reads the recorded %s", async (file, status, body) => {
    const type = file.endsWith(".html") ? "text/html" : "application/json";
    api().post(ENDPOINT).reply(status, body, { "content-type": type });

    const result = await responsesSend(createCore(), question);
    if (type === "text/html") {
      expect(failure(result)).toBeInstanceOf(ResponseValidationError);
    } else if (status === 400) {
      expect(failure(result)).toBeInstanceOf(BadRequestResponseError);
      expect(failure(result)).toMatchObject({ body: JSON.parse(body) });
    } else {
      expect(success(result)).toEqual(JSON.parse(body));
    }
  });

  test("events tell the words and the cost", async () => {
    const events = [begin, added, text("No", 2), text("ne.", 3), finished];
    const items = (await readStream(PATH, ask, events.map(event).join("") + DONE)).map(success);

    const words = items.map((item) => (item.type === "response.output_text.delta" ? item.delta : ""));
    expect(words.join("")).toBe("None.");
    const cost = items.flatMap((item) => (item.type === "response.completed" ? [item.response.usage?.cost] : []));
    expect(cost).toEqual([0.00025]);
  });

  test("unknown events are kept", async () => {
    const unknown = { type: "response.hologram.added", tune: 1, sequence_number: 1 };
    const items = await readStream(PATH, ask, event(unknown) + DONE);
    expect(items.map(success)).toEqual([unknown]);
  });

  test.each(recorded("responses_stream"))("the recorded %s holds answers", async (_, __, body) => {
    const about = dataOf(body).filter(({ type }) => type === "response.created" || type === "response.completed");
    expect(about).not.toEqual([]);
    for (const { response } of about) {
      expect((await OpenResponsesResult["~standard"].validate(response)).issues).toBeUndefined();
    }
  });
});

describe("betaResponsesSend", () => {
  test("is the same function", () => {
    expect(betaResponsesSend).toBe(responsesSend);
    expectTypeOf(betaResponsesSend).toEqualTypeOf(responsesSend);
  });
});

describe("types", () => {
  test("the value follows `stream`", () => {
    type Events = EventStream<ResponsesStreamEvent, ResponsesStreamError>;
    const calls = [
      (stream: boolean) => responsesSend(createCore(), { ...question, stream }),
      () => responsesSend(createCore(), question),
      () => responsesSend(createCore(), { ...question, stream: true }),
    ] as const;
    expectTypeOf(calls[0]).returns.resolves.toEqualTypeOf<Result<OpenResponsesResult | Events, ResponsesSendError>>();
    expectTypeOf(calls[1]).returns.resolves.toEqualTypeOf<Result<OpenResponsesResult, ResponsesSendError>>();
    expectTypeOf(calls[2]).returns.resolves.toEqualTypeOf<Result<Events, ResponsesSendError>>();
  });

  test("output fits into input, and tools of an answer into a request", () => {
    expectTypeOf<ResponsesOutputItem>().toExtend<ResponsesInputItem>();
    expectTypeOf<NonNullable<OpenResponsesResult["tools"]>>().toExtend<NonNullable<ResponsesRequest["tools"]>>();
  });

  test("a function needs its parameters, and kinds are told apart", () => {
    // @ts-expect-error: no parameters
    const tool: ResponsesTool = { type: "function", name: "rain" };
    // @ts-expect-error: nothing is kept
    const request: ResponsesRequest = { ...question, previous_response_id: "gen-0" };
    // @ts-expect-error: no call
    const result: ResponsesInputItem = { type: "function_call_output", output: "none" };
    expect([tool, request, result]).toHaveLength(3);
  });
});
