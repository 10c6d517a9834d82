import { describe, expect, test } from "vitest";
import type { StandardSchemaV1 } from "../../src/lib/standardSchema.js";
import { GetKeyResponse } from "../../src/models/apiKeys.js";
import { ChatResult, ChatStreamChunk } from "../../src/models/chat.js";
import { GetCreditsResponse } from "../../src/models/credits.js";
import { GenerateEmbeddingsResponse } from "../../src/models/embeddings.js";
import { ListEndpointsResponse } from "../../src/models/endpoints.js";
import { GetGenerationResponse } from "../../src/models/generations.js";
import { GenerateImagesResponse } from "../../src/models/images.js";
import { MessagesResult, MessagesStreamEvent } from "../../src/models/messages.js";
import { ListModelsResponse } from "../../src/models/models.js";
import { ListProvidersResponse } from "../../src/models/providers.js";
import { RerankDocumentsResponse } from "../../src/models/rerank.js";
import { OpenResponsesResult, ResponsesStreamEvent } from "../../src/models/responses.js";
import { CreateTranscriptionResponse } from "../../src/models/stt.js";
import { ListVideoModelsResponse, VideoJob } from "../../src/models/videoGeneration.js";
import { recorded } from "../support.js";

type JSONValue = null | boolean | number | string | JSONValue[] | { [key: string]: JSONValue };

/** The values that replace a field, one at a time. */
const CHANGES: Readonly<Record<string, (value: JSONValue) => readonly JSONValue[] | undefined>> = {
  gone: () => undefined,
  null: () => [null],
  "of another type": (value) => [7, "odd", true, [], {}].filter((other) => kindOf(other) !== kindOf(value)),
};

/** The responses to change: recorded ones if they lie beside the project, and one of our own for each schema. */
const SUBJECTS: readonly [name: string, schema: StandardSchemaV1, endpoint: string, own: JSONValue][] = [
  [
    "chat",
    ChatResult,
    "chat_completions",
    {
      id: "gen-1",
      object: "chat.completion",
      created: 1,
      model: "m",
      choices: [
        {
          index: 0,
          finish_reason: "stop",
          message: {
            role: "assistant",
            content: "a",
            reasoning_details: [{ type: "reasoning.text", text: "b", index: 0 }],
            tool_calls: [{ id: "c", type: "function", function: { name: "f", arguments: "{}" } }],
          },
        },
      ],
      usage: {
        prompt_tokens: 1,
        completion_tokens: 2,
        total_tokens: 3,
        cost: 0.1,
        cost_details: { server_tool_cost: 1 },
      },
    },
  ],
  [
    "chunk",
    ChatStreamChunk,
    "chat_completions_stream",
    {
      id: "gen-1",
      object: "chat.completion.chunk",
      created: 1,
      model: "m",
      choices: [
        {
          index: 0,
          delta: { role: "assistant", content: "a", tool_calls: [{ index: 0, function: { arguments: "" } }] },
        },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    },
  ],
  [
    "messages",
    MessagesResult,
    "",
    {
      id: "gen-1",
      type: "message",
      role: "assistant",
      model: "m",
      content: [
        { type: "text", text: "a" },
        { type: "tool_use", id: "t", name: "f", input: {} },
      ],
      stop_reason: "end_turn",
      usage: { input_tokens: 1, output_tokens: 2 },
    },
  ],
  [
    "messages event",
    MessagesStreamEvent,
    "messages_stream",
    { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 1 } },
  ],
  [
    "responses",
    OpenResponsesResult,
    "responses",
    {
      id: "gen-1",
      object: "response",
      created_at: 1,
      model: "m",
      output: [
        { type: "message", id: "m", content: [{ type: "output_text", text: "a", annotations: [] }] },
        { type: "function_call", id: "c", call_id: "c", name: "f", arguments: "{}" },
      ],
      usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
    },
  ],
  [
    "responses event",
    ResponsesStreamEvent,
    "responses_stream",
    { type: "response.output_text.delta", delta: "a", output_index: 0 },
  ],
  [
    "generation",
    GetGenerationResponse,
    "generation",
    { data: { id: "gen-1", total_cost: 0.1, provider_responses: [{ status: 200 }] } },
  ],
  ["credits", GetCreditsResponse, "credits", { data: { total_credits: 1, total_usage: 2 } }],
  ["key", GetKeyResponse, "key", { data: { hash: "h", name: "n", limit: null, usage: 1 } }],
  [
    "models",
    ListModelsResponse,
    "models",
    { data: [{ id: "a/b", name: "B", pricing: { prompt: "0" }, architecture: { modality: "text" } }] },
  ],
  [
    "endpoints",
    ListEndpointsResponse,
    "model_endpoints",
    { data: { id: "a/b", endpoints: [{ name: "e", tag: "t" }] } },
  ],
  ["providers", ListProvidersResponse, "providers", { data: [{ name: "n", slug: "s" }] }],
  [
    "embeddings",
    GenerateEmbeddingsResponse,
    "embeddings",
    { object: "list", data: [{ embedding: [0.1], index: 0 }], model: "m" },
  ],
  ["images", GenerateImagesResponse, "images", { created: 1, data: [{ b64_json: "aa" }] }],
  [
    "rerank",
    RerankDocumentsResponse,
    "rerank",
    { id: "r", results: [{ index: 0, relevance_score: 0.5, document: { text: "a" } }] },
  ],
  ["transcription", CreateTranscriptionResponse, "audio_transcriptions", { text: "a", usage: { seconds: 1 } }],
  ["video", VideoJob, "videos", { id: "v", status: "pending", polling_url: "https://x" }],
  ["video models", ListVideoModelsResponse, "videos_models", { data: [{ id: "v", name: "V" }] }],
];

/** The fields without which a response is refused or a stream ends, and why. */
const JUDGED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  gone: {
    chat: ["choices"],
    messages: ["content", "content.*.text", "content.*.thinking"],
    "messages event": [
      "content_block",
      "content_block.text",
      "content_block.thinking",
      "delta",
      "delta.partial_json",
      "delta.signature",
      "delta.text",
      "delta.thinking",
    ],
    responses: ["output", "output.*.content.*.refusal", "output.*.content.*.text", "output.*.summary.*.text"],
    "responses event": [
      "arguments",
      "delta",
      "input",
      "item",
      "item.content.*.text",
      "item.summary.*.text",
      "response.output.*.content.*.text",
      "response.output.*.summary.*.text",
      "text",
    ],
    generation: ["data"],
    credits: ["data"],
    key: ["data"],
    models: ["data"],
    endpoints: ["data"],
    providers: ["data"],
    embeddings: ["data"],
    images: ["data"],
    rerank: ["results"],
    transcription: ["text"],
    video: ["id"],
    "video models": ["data"],
  },
};
/** Containers, which count as empty if they are null, but must not be of another type. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  chat: ["choices", "choices.*", "choices.*.message"],
  chunk: ["choices", "choices.*", "choices.*.delta"],
  messages: ["content", "content.*"],
  "messages event": ["message", "message.content", "message.content.*", "content_block", "delta"],
  responses: ["output", "output.*", "output.*.content", "output.*.content.*", "output.*.summary", "output.*.summary.*"],
  "responses event": [
    "response",
    "response.output",
    "response.output.*",
    "response.output.*.content",
    "response.output.*.content.*",
    "response.output.*.summary",
    "response.output.*.summary.*",
    "item",
    "item.content",
    "item.content.*",
    "item.summary",
    "item.summary.*",
  ],
  generation: ["data"],
  credits: ["data"],
  key: ["data"],
  models: ["data"],
  endpoints: ["data", "data.endpoints"],
  providers: ["data"],
  embeddings: ["data"],
  images: ["data"],
  rerank: ["results"],
  "video models": ["data"],
};
const mayRefuse = (change: string, name: string): readonly string[] => {
  const { [name]: gone = [] } = JUDGED["gone"] ?? {};
  const { [name]: containers = [] } = CONTAINERS;
  if (change === "gone") return gone;
  // A null container is filled. A null item is refused, and so is null for the one object of a response.
  const items = containers.filter((path) => path.endsWith("*"));
  if (change === "null") return [...gone, ...items];
  return [...gone, ...containers];
};

function kindOf(value: JSONValue): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The places of a value, list positions as numbers. */
function* placesOf(value: JSONValue, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    yield at;
    yield* placesOf(inner, at);
  }
}

function changed(
  value: JSONValue,
  path: readonly (string | number)[],
  change: readonly JSONValue[] | undefined,
): JSONValue {
  const copy = structuredClone(value);
  let at = copy as Record<string | number, JSONValue>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, JSONValue>;
  const last = path.at(-1) as string | number;
  if (change) at[last] = change[0] as JSONValue;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}

const isValue = (schema: StandardSchemaV1, value: JSONValue) => !schema["~standard"].validate(value).issues;

/** The bodies of an endpoint, or the events of its streams, without errors. */
function bodiesOf(endpoint: string): JSONValue[] {
  return recorded(endpoint).flatMap(([file, status, text]) => {
    if (status >= 300) return [];
    const texts = file.endsWith(".sse")
      ? [...text.matchAll(/^data: ?(\{.*\})$/gm)].map(([, data = ""]) => data)
      : [text];
    return texts.flatMap((each) => {
      try {
        return [JSON.parse(each) as JSONValue];
      } catch {
        return [];
      }
    });
  });
}

describe.each(SUBJECTS)("one changed field in %s", (name, schema, endpoint, own) => {
  const bodies = [own, ...(endpoint ? bodiesOf(endpoint) : [])].filter((body) =>
    isValue(schema, structuredClone(body)),
  );
  // Each place is changed once per body; in long lists only in the first items.
  const cases = bodies.slice(0, 40).flatMap((body) =>
    [...placesOf(body)]
      .filter((path) => path.every((key) => typeof key === "string" || key < 2))
      .slice(0, 400)
      .map((path) => ({ body, path, shown: path.map((key) => (typeof key === "number" ? "*" : key)).join(".") })),
  );

  test("has responses to start from", () => {
    expect(isValue(schema, structuredClone(own))).toBe(true);
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(CHANGES))("that is %s costs the answer only where the table says so", (change, make) => {
    const refused = new Set<string>();
    for (const { body, path, shown } of cases) {
      let value: JSONValue = body;
      for (const key of path) value = (value as Record<string | number, JSONValue>)[key] as JSONValue;
      const changes = make(value);
      const variants = changes ? changes.map((other) => [other]) : [undefined];
      for (const variant of variants) if (!isValue(schema, changed(body, path, variant))) refused.add(shown);
    }
    expect([...refused].filter((path) => !mayRefuse(change, name).includes(path))).toEqual([]);
  });
});

describe("the table", () => {
  const sizes = (change: string) => SUBJECTS.reduce((sum, [name]) => sum + mayRefuse(change, name).length, 0);

  test("is short", () => {
    expect(sizes("gone")).toBeLessThan(70);
    expect(mayRefuse("null", "chat").length).toBeLessThanOrEqual(6);
    expect(mayRefuse("null", "chunk").length).toBeLessThanOrEqual(2);
    expect(mayRefuse("of another type", "chunk").length).toBeLessThanOrEqual(12);
  });
});

describe("what comes is a value", () => {
  test.each<[string, StandardSchemaV1, JSONValue]>([
    ["a chunk of usage alone", ChatStreamChunk, { choices: [], usage: { total_tokens: 1 } }],
    ["a chunk without choices", ChatStreamChunk, { id: "gen-1" }],
    ["a chunk without index and delta", ChatStreamChunk, { choices: [{ finish_reason: "stop" }] }],
    [
      "a chunk whose delta is null",
      ChatStreamChunk,
      { choices: [{ delta: null }], created: null, system_fingerprint: 5 },
    ],
    ["half a usage", ChatStreamChunk, { choices: [], usage: { prompt_tokens: 5, completion_tokens: null } }],
    ["an empty usage", ChatStreamChunk, { choices: [], usage: {} }],
    ["content in parts", ChatStreamChunk, { choices: [{ delta: { content: [{ type: "text", text: "a" }] } }] }],
    [
      "arguments that are an object",
      ChatStreamChunk,
      { choices: [{ delta: { tool_calls: [{ function: { arguments: { q: 1 } } }] } }] },
    ],
    ["message_delta without usage", MessagesStreamEvent, { type: "message_delta", delta: { stop_reason: "end_turn" } }],
    [
      "response.completed without output",
      ResponsesStreamEvent,
      { type: "response.completed", response: { id: "r", output: null } },
    ],
    ["an event of an unknown type", ResponsesStreamEvent, { type: "response.constructor.done" }],
    ["an event without a type", MessagesStreamEvent, { progress: 1 }],
    ["a rerank result without its document", RerankDocumentsResponse, { results: [{ index: 0 }] }],
    ["an endpoint without a tag", ListEndpointsResponse, { data: { endpoints: [{ name: "e" }] } }],
    ["a list that is null", ListModelsResponse, { data: null }],
  ])("%s", (_, schema, value) => {
    expect(schema["~standard"].validate(value).issues).toBeUndefined();
  });

  test("and its containers can be walked through", () => {
    const chunk = { choices: [{ delta: null }, {}] } as unknown as ChatStreamChunk;
    ChatStreamChunk["~standard"].validate(chunk);
    expect(chunk.choices.map(({ delta }) => delta)).toEqual([{}, {}]);
  });
});
