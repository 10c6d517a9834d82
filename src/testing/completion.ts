import { isRecord } from "../lib/isRecord.js";
import type { ChatUsage } from "../models/chat.js";
import type { ApiType, Generation, GenerationContent, ProviderResponse } from "../models/generations.js";
import type { GenerationNumber } from "./generations.js";
import type { FakeRequest } from "./http.js";
import { dollars, type ServedModel } from "./models.js";

/** A message of a chat request. */
export interface FakeChatMessage {
  /** Role: `system`, `user`, `assistant`, `tool`. */
  readonly role: string;
  /** Content: a string, or a list of parts. */
  readonly content?: unknown;
  /** Other fields. */
  readonly [field: string]: unknown;
}

/** A chat request, as received. */
export interface FakeChatRequest {
  /** The conversation, oldest message first. */
  readonly messages: readonly FakeChatMessage[];
  /** The requested model. */
  readonly model?: string;
  /** Whether to stream. */
  readonly stream?: boolean;
  /** Other fields. */
  readonly [field: string]: unknown;
}

/** A tool call that the fake model makes. */
export interface FakeToolCall {
  /** Identifier; `call_…` with a number by default. */
  readonly id?: string | undefined;
  /** The function to call; `arguments` is JSON text. */
  readonly function: { readonly name: string; readonly arguments: string };
}

/** The reply of the fake model. */
export interface FakeMessage {
  /** The text; null by default. */
  readonly content?: string | null | undefined;
  /** The reasoning before it. */
  readonly reasoning?: string | undefined;
  /** The tool calls after it. */
  readonly tool_calls?: readonly FakeToolCall[] | undefined;
  /**
   * Why it stopped. By default `length` if `max_tokens` cut the text off, `tool_calls` if there are any, else `stop`.
   */
  readonly finish_reason?: string | undefined;
}

/** Name of the only provider. */
export const PROVIDER = "Fake";
const FIRST_TOKEN_MS = 200;
const TOKEN_MS = 20;
const TOKENS_AROUND_MESSAGE = 3;

/** A completion before it is sent. Texts are lists of tokens. */
export interface Completion {
  /** Identifier: `gen-…`. */
  readonly id: string;
  /** Creation time, in seconds since 1970. */
  readonly created: number;
  /** The model that answers. */
  readonly model: ServedModel;
  /** Number of tokens of the prompt. */
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

/** A tool call before it is sent. */
export interface CompletionToolCall {
  /** Identifier, which the answering message names. */
  readonly id: string;
  /** Name of the function. */
  readonly name: string;
  /** Arguments: JSON text, in tokens. */
  readonly arguments: readonly string[];
}

/** How much of a completion was generated, and why it ended. */
export interface Outcome {
  /** Generated tokens, reasoning included. */
  readonly tokens: number;
  /** Why it ended; null if it was cancelled. */
  readonly finishReason: string | null;
}

/** Creates a completion, in tokens, cut off at the request's limit. */
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

/** The part of a completion that broke off midway. */
export function breakOff(completion: Completion): Completion {
  const { content } = completion;
  return {
    ...completion,
    content: content?.slice(0, content.length >> 1),
    toolCalls: [],
    finishReason: "error",
  };
}

/** The text of a message's content, which is a text or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((part) => (isRecord(part) ? `${part["text"] ?? ""}` : "")).join("") : "";
}

/** About as many tokens as a real model has. Joined, they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(/\s*\S{1,7}|\s+$/gu) ?? [];
}

/** Number of tokens of a completion in all. */
export function countTokens({ reasoning, content, toolCalls }: Completion): number {
  return reasoning.length + (content?.length ?? 0) + sum(toolCalls.map((call) => call.arguments.length));
}

/** Usage and cost of a completion after that many tokens. */
export function usageOf({ model: { id, pricing }, promptTokens, reasoning }: Completion, tokens: number): ChatUsage {
  // A response without any token is free, its prompt included.
  const charged = tokens > 0 ? 1 : 0;
  const promptCost = dollars(charged * promptTokens * Number(pricing.prompt));
  const completionCost = dollars(tokens * Number(pricing.completion));
  const cost = dollars(promptCost + completionCost + charged * Number(pricing.request ?? 0));
  // About half of the recorded responses repeat the cost there, and the others have null. Here it depends on the model.
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

/** The record of a completion, for `GET /generation`. */
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

/** Input and output of a completion, for `GET /generation/content`. */
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
