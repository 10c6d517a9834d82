import { isRecord } from "../lib/isRecord.js";
import type { ChatUsage } from "../models/chat.js";
import type { ApiType, Generation, GenerationContent, ProviderResponse } from "../models/generations.js";
import type { GenerationNumber } from "./generations.js";
import type { FakeRequest } from "./http.js";
import { dollars, type ServedModel } from "./models.js";

/** A message of the conversation that a chat request sends. */
export interface FakeChatMessage {
  /** Who it is from: `system`, `user`, `assistant`, `tool`. */
  readonly role: string;
  /** What it says: a string, or parts of different kinds. */
  readonly content?: unknown;
  /** Whatever else it has. */
  readonly [field: string]: unknown;
}

/** A chat request, as it was received. */
export interface FakeChatRequest {
  /** The conversation, oldest message first. */
  readonly messages: readonly FakeChatMessage[];
  /** The model that it asks for. */
  readonly model?: string;
  /** Whether it asks for a stream. */
  readonly stream?: boolean;
  /** Whatever else it has. */
  readonly [field: string]: unknown;
}

/** A tool call that the fake model makes. */
export interface FakeToolCall {
  /** Identifier; `call_…` with a number if left out. */
  readonly id?: string | undefined;
  /** What to call; `arguments` is JSON text. */
  readonly function: { readonly name: string; readonly arguments: string };
}

/** What the fake model says. */
export interface FakeMessage {
  /** The text; null if left out. */
  readonly content?: string | null | undefined;
  /** The reasoning that comes before it. */
  readonly reasoning?: string | undefined;
  /** The tool calls that come after it. */
  readonly tool_calls?: readonly FakeToolCall[] | undefined;
  /**
   * Why it stopped. If left out: `length` where `max_tokens` cut the text off, `tool_calls` where there are some, else
   * `stop`.
   */
  readonly finish_reason?: string | undefined;
}

/** Name of the one provider there is. */
export const PROVIDER = "Fake";
const FIRST_TOKEN_MS = 200;
const TOKEN_MS = 20;
const TOKENS_AROUND_MESSAGE = 3;

/** A completion that has been thought out, but not sent. Texts are lists of their tokens. */
export interface Completion {
  /** Identifier: `gen-…`. */
  readonly id: string;
  /** In seconds since 1970. */
  readonly created: number;
  /** The model that answers. */
  readonly model: ServedModel;
  /** How many tokens the prompt is. */
  readonly promptTokens: number;
  /** The reasoning; empty if there is none. */
  readonly reasoning: readonly string[];
  /** The text; undefined if there is none. */
  readonly content: readonly string[] | undefined;
  /** The tool calls after it. */
  readonly toolCalls: readonly CompletionToolCall[];
  /** Why it stops. */
  readonly finishReason: string;
}

/** A tool call that has been thought out. */
export interface CompletionToolCall {
  /** Identifier, as the answering message names it. */
  readonly id: string;
  /** What to call. */
  readonly name: string;
  /** What to call it with: JSON text, in tokens. */
  readonly arguments: readonly string[];
}

/** How much of a completion came to be, and why it ended. */
export interface Outcome {
  /** Tokens that were written, reasoning included. */
  readonly tokens: number;
  /** Why it ended; null if it was cancelled. */
  readonly finishReason: string | null;
}

/** Thinks a completion out: what is said, in tokens, cut off where the request wants it. */
export function createCompletion(
  { messages, max_completion_tokens, max_tokens }: FakeChatRequest,
  { content, reasoning = "", tool_calls = [], finish_reason }: FakeMessage,
  model: ServedModel,
  { id, number }: GenerationNumber,
  nowMs: number,
): Completion {
  const tokens = content == null ? undefined : tokensOf(content);
  const length = tokens?.length ?? 0;
  const limit = [max_completion_tokens, max_tokens].find((value) => typeof value === "number") ?? length;
  const usualReason = length > limit ? "length" : tool_calls.length > 0 ? "tool_calls" : "stop";
  return {
    id,
    created: Math.floor(nowMs / 1000),
    model,
    promptTokens: sum(messages.map((message) => tokensOf(textOf(message.content)).length + TOKENS_AROUND_MESSAGE)),
    reasoning: tokensOf(reasoning),
    content: tokens?.slice(0, limit),
    toolCalls: tool_calls.map((call, index) => ({
      id: call.id ?? `call_${number}_${index}`,
      name: call.function.name,
      arguments: tokensOf(call.function.arguments),
    })),
    finishReason: finish_reason ?? usualReason,
  };
}

/** What is left of a completion that broke off half-way. */
export function breakOff(completion: Completion): Completion {
  const { content } = completion;
  return {
    ...completion,
    content: content?.slice(0, content.length >> 1),
    toolCalls: [],
    finishReason: "error",
  };
}

/** The text of a message's content, of which it can be the whole or parts. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((part) => (isRecord(part) ? `${part["text"] ?? ""}` : "")).join("") : "";
}

/** About as many as a real model has. Joined, they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(/\s*\S{1,7}|\s+$/gu) ?? [];
}

/** How many tokens a completion has in all. */
export function countTokens({ reasoning, content, toolCalls }: Completion): number {
  return reasoning.length + (content?.length ?? 0) + sum(toolCalls.map((call) => call.arguments.length));
}

/** What a completion used and cost, if it came as far as that many tokens. */
export function usageOf({ model: { id, pricing }, promptTokens, reasoning }: Completion, tokens: number): ChatUsage {
  // An answer without a single token is free, its prompt included.
  const charged = tokens > 0 ? 1 : 0;
  const promptCost = dollars(charged * promptTokens * Number(pricing.prompt));
  const completionCost = dollars(tokens * Number(pricing.completion));
  const cost = dollars(promptCost + completionCost + charged * Number(pricing.request ?? 0));
  // Of the recorded answers about half repeat the cost there, and the others say null. Here that is up to the model.
  const repeatsCost = cost > 0 && id.length % 2 === 1;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: tokens,
    total_tokens: promptTokens + tokens,
    cost,
    is_byok: false,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    cost_details: {
      upstream_inference_cost: repeatsCost ? cost : null,
      upstream_inference_prompt_cost: promptCost,
      upstream_inference_completions_cost: completionCost,
    },
    completion_tokens_details: { reasoning_tokens: Math.min(reasoning.length, tokens), image_tokens: 0 },
  };
}

/** The record of a completion, as `GET /generation` gives it. */
export function recordOf(
  completion: Completion,
  { tokens, finishReason }: Outcome,
  { headers }: FakeRequest,
  { stream, user, session_id }: Readonly<Record<string, unknown>>,
  nowMs: number,
  apiType: ApiType = "completions",
  cost = usageOf(completion, tokens).cost ?? 0,
): Required<Generation> {
  const { id, model, promptTokens, reasoning } = completion;
  const attempt: Required<ProviderResponse> = {
    id: `up-${id}`,
    endpoint_id: `${model.canonical_slug}/${PROVIDER}`,
    is_byok: false,
    latency: FIRST_TOKEN_MS,
    model_permaslug: model.canonical_slug,
    provider_name: PROVIDER,
    routed_service_tier: null,
    status: finishReason === "error" ? 502 : 200,
  };
  return {
    id,
    upstream_id: `up-${id}`,
    request_id: `req-${id}`,
    created_at: new Date(nowMs).toISOString(),
    model: model.canonical_slug,
    provider_name: PROVIDER,
    provider_responses: [attempt],
    api_type: apiType,
    streamed: stream === true,
    cancelled: finishReason === null,
    finish_reason: finishReason,
    native_finish_reason: finishReason,
    latency: FIRST_TOKEN_MS,
    generation_time: TOKEN_MS * tokens,
    moderation_latency: null,
    tokens_prompt: promptTokens,
    tokens_completion: tokens,
    native_tokens_prompt: promptTokens,
    native_tokens_completion: tokens,
    native_tokens_completion_images: null,
    native_tokens_reasoning: Math.min(reasoning.length, tokens),
    native_tokens_cached: 0,
    num_media_prompt: null,
    num_input_audio_prompt: null,
    num_media_completion: 0,
    num_search_results: null,
    num_fetches: null,
    web_search_engine: null,
    total_cost: cost,
    usage: cost,
    upstream_inference_cost: 0,
    cache_discount: null,
    is_byok: false,
    external_user: typeof user === "string" ? user : null,
    session_id: typeof session_id === "string" ? session_id : null,
    app_id: null,
    origin: headers["http-referer"] ?? "",
    http_referer: headers["http-referer"] ?? null,
    user_agent: headers["user-agent"] ?? null,
    router: null,
    preset_id: null,
    service_tier: null,
    data_region: "global",
    workspace_id: null,
    response_cache_source_id: null,
  };
}

/** What went into a completion and what came out, as `GET /generation/content` gives it. */
export function contentOf(
  { reasoning, content }: Completion,
  { tokens }: Outcome,
  { messages }: FakeChatRequest,
): GenerationContent {
  const written = Math.max(0, tokens - reasoning.length);
  return {
    input: { messages: [...messages] },
    output: {
      completion: content?.slice(0, written).join("") ?? null,
      reasoning: reasoning.slice(0, tokens).join("") || null,
    },
    error: null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
