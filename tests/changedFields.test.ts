import { describe, expect, test } from "vitest";
import type { StandardSchemaV1 } from "../src/lib/standardSchema.js";
import { CreateKeyResponse, GetCurrentKeyResponse } from "../src/models/apiKeys.js";
import { BYOKKey } from "../src/models/byok.js";
import { ChatResult } from "../src/models/chat.js";
import { ModelEndpoint } from "../src/models/endpoints.js";
import { Generation } from "../src/models/generations.js";
import { Guardrail } from "../src/models/guardrails.js";
import { Intern } from "../src/models/interns.js";
import { MessagesResult, MessagesStreamEvent } from "../src/models/messages.js";
import { Model } from "../src/models/models.js";
import { OpenResponsesResult } from "../src/models/responses.js";
import { CreateTranscriptionResponse } from "../src/models/stt.js";
import { CreateDecisionsResponse } from "../src/models/systemOne.js";

// Fields that responses have had since September 2026 are not checked: whatever they hold, the response is a value.

const currentKey = { label: "sk-or-v1-abc...123", limit: null, limit_remaining: null, usage: 0, is_free_tier: false };
const chat = { id: "gen-1", object: "chat.completion", created: 1, model: "acme/one", choices: [] };
const message = { id: "gen-1", type: "message", role: "assistant", content: [], model: "acme/one" };
const response = { id: "gen-1", object: "response", created_at: 1, model: "acme/one", output: [] };
const segment = { start: 0, end: 1, text: "Hm." };
const word = { start: 0, end: 1, word: "Hm." };
const pricing = { prompt: "0", completion: "0" };
const model = { id: "acme/one", name: "One", created: 1, pricing };
const endpoint = { name: "Acme | acme/one", tag: "acme", provider_name: "Acme", pricing };

/** A schema, the field, and a response that has it. */
const cases: [string, StandardSchemaV1, (value: unknown) => object][] = [
  ["data.last_used_at", CreateKeyResponse, (value) => ({ key: "k", data: { hash: "f01d", last_used_at: value } })],
  ["data.budgets", GetCurrentKeyResponse, (value) => ({ data: { ...currentKey, budgets: value } })],
  ["data.effective_budget", GetCurrentKeyResponse, (value) => ({ data: { ...currentKey, effective_budget: value } })],
  ["declared_region", BYOKKey, (value) => ({ id: "k-1", declared_region: value })],
  ["alignment", ChatResult, (value) => ({ ...chat, alignment: value })],
  ["native_tools", ModelEndpoint, (value) => ({ ...endpoint, native_tools: value })],
  ["a harness rule", Guardrail, (value) => ({ id: "g-1", enforce_first_party_harness_models: value })],
  ["icon_sha256", Intern, (value) => ({ id: "i-1", status: "running", icon_sha256: value })],
  ["safeguard_results", MessagesResult, (value) => ({ ...message, safeguard_results: value })],
  ["input_transformations", MessagesResult, (value) => ({ ...message, input_transformations: value })],
  [
    "message.input_transformations",
    MessagesStreamEvent,
    (value) => ({ type: "message_start", message: { ...message, input_transformations: value } }),
  ],
  ["endpoints", Model, (value) => ({ ...model, endpoints: value })],
  ["entities", CreateTranscriptionResponse, (value) => ({ text: "Hm.", entities: value })],
  ["language_confidence", CreateTranscriptionResponse, (value) => ({ text: "Hm.", language_confidence: value })],
  ...["speaker_label", "channel"].map((field): (typeof cases)[number] => [
    `${field} of a segment`,
    CreateTranscriptionResponse,
    (value) => ({ text: "Hm.", segments: [{ ...segment, [field]: value }] }),
  ]),
  ...["speaker_label", "channel", "type"].map((field): (typeof cases)[number] => [
    `${field} of a word`,
    CreateTranscriptionResponse,
    (value) => ({ text: "Hm.", words: [{ ...word, [field]: value }] }),
  ]),
  [
    "usage.input_tokens_details",
    CreateDecisionsResponse,
    (value) => ({ answers: {}, usage: { input_tokens_details: value } }),
  ],
];

describe.each(cases)("%s", (_, schema, answer) => {
  test.each([null, undefined, 1, "text", true, [], {}, [{ made_up: [null] }]])("may be %j", (value) => {
    const given = answer(value);
    expect(schema["~standard"].validate(given)).toEqual({ value: given });
  });
});

test.each<[string, StandardSchemaV1, object]>([
  ["a kind of generation", Generation, { id: "gen-1", total_cost: 0, api_type: "tools_invoke" }],
  [
    "a service tier",
    Generation,
    { id: "gen-1", total_cost: 0, provider_responses: [{ routed_service_tier: "ultrafast" }] },
  ],
  ["a provider", ModelEndpoint, { ...endpoint, provider_name: "ElevenLabs" }],
  [
    "a block",
    MessagesResult,
    { ...message, content: [{ type: "openrouter_tool_search_result", tool_use_id: "t-1", content: {} }] },
  ],
  [
    "an item",
    OpenResponsesResult,
    { ...response, output: [{ type: "tool_search_call", call_id: "c-1", execution: "client", arguments: { q: 1 } }] },
  ],
  ["an item that is not taken back", OpenResponsesResult, { ...response, output: [{ type: "openrouter:mcp" }] }],
  ["a code of an error", OpenResponsesResult, { ...response, error: { code: "flex_unavailable", message: "No" } }],
  [
    "a box",
    CreateDecisionsResponse,
    { answers: { where: { type: "box", box: { top: 0, left: 0, right: 0.5, bottom: 0.5 } } } },
  ],
])("%s is read", (_, schema, answer) => {
  expect(schema["~standard"].validate(answer)).toEqual({ value: answer });
});
