import { checkedFields, type OpenEnum, type Schema } from "../lib/schema.js";

/** One attempt to have a generation served, by one provider. */
export interface ProviderResponse {
  /** HTTP status that the provider answered with; null if none came. */
  status?: number | null;
  /** Name of the provider. */
  provider_name?: string | null;
  /** The provider's own identifier of the attempt. */
  id?: string | null;
  /** Identifier of the endpoint that was tried. */
  endpoint_id?: string | null;
  /** Slug of the model at the time of the attempt, with its version. */
  model_permaslug?: string | null;
  /** Whether your own key for the provider was used. */
  is_byok?: boolean | null;
  /** Time to the first byte of the provider's answer, in milliseconds. */
  latency?: number | null;
  /** Service tier that was asked of the provider; what was applied and billed can differ. */
  routed_service_tier?: OpenEnum<"flex" | "priority" | "ultrafast"> | null;
}
export const ProviderResponse: Schema<ProviderResponse> = checkedFields<ProviderResponse>({});

/** Kinds of request that a generation comes from. */
export type ApiType =
  | "completions"
  | "embeddings"
  | "rerank"
  | "tts"
  | "stt"
  | "video"
  | "image"
  | "decisions"
  | "extractions"
  | "tools_invoke";

/** Regions that a request can be kept in. */
export type DataRegion = "global" | "europe" | "us";

/** Cost, usage and routing of one generation. */
export interface Generation {
  /** Identifier, as the completion gave it: `gen-…`. */
  id: string;
  /** What it cost at OpenRouter, in US dollars; for a key of your own this is OpenRouter's fee alone. */
  total_cost: number;
  /** The amount charged to the account, in US dollars. */
  usage?: number | null;
  /**
   * What the provider charged, in US dollars. With `is_byok` it comes on top of `total_cost`. Otherwise it is 0, null, or
   * in `total_cost` already: do not add it. `generationsCost` does the sum.
   */
  upstream_inference_cost?: number | null;
  /** What prompt caching saved, in US dollars, negative where writing to the cache cost more; null without caching. */
  cache_discount?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Slug of the model that answered; can differ from the requested one. */
  model?: string | null;
  /** Name of the provider that answered; null if none did. */
  provider_name?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Kind of request that it came from. */
  api_type?: OpenEnum<ApiType> | null;
  /** Whether the answer was streamed. */
  streamed?: boolean | null;
  /** Whether it was cancelled before its end. */
  cancelled?: boolean | null;
  /** Why it ended; null while it runs, or if it failed. */
  finish_reason?: string | null;
  /** Why it ended, in the provider's own words. */
  native_finish_reason?: string | null;
  /** Time to the first token, in milliseconds. */
  latency?: number | null;
  /** Time the generation took, in milliseconds. */
  generation_time?: number | null;
  /** Time that moderation took, in milliseconds; null where there was none. */
  moderation_latency?: number | null;
  /** Tokens of the prompt, counted the same way for all models. */
  tokens_prompt?: number | null;
  /** Tokens of the completion, counted the same way for all models. */
  tokens_completion?: number | null;
  /** Tokens of the prompt, as the provider counts and bills them. */
  native_tokens_prompt?: number | null;
  /** Tokens of the completion, as the provider counts and bills them. */
  native_tokens_completion?: number | null;
  /** Tokens of images in the completion, as the provider counts them. */
  native_tokens_completion_images?: number | null;
  /** Tokens of reasoning, as the provider counts them; part of the completion. */
  native_tokens_reasoning?: number | null;
  /** Tokens of the prompt that were read from a cache, as the provider counts them. */
  native_tokens_cached?: number | null;
  /** How many media items were in the prompt. */
  num_media_prompt?: number | null;
  /** How many audio items were in the prompt. */
  num_input_audio_prompt?: number | null;
  /** How many media items were in the completion. */
  num_media_completion?: number | null;
  /** How many search results were added. */
  num_search_results?: number | null;
  /** How many web pages were fetched. */
  num_fetches?: number | null;
  /** Engine that searched the web, for example `exa`; null if none did. */
  web_search_engine?: string | null;
  /** All attempts at providers, in order, failed ones included. */
  provider_responses?: ProviderResponse[] | null;
  /** The provider's own identifier of the generation. */
  upstream_id?: string | null;
  /** Identifier that all generations of one request share. */
  request_id?: string | null;
  /** The session that the request named; null if it named none. */
  session_id?: string | null;
  /** The `user` that the request named. */
  external_user?: string | null;
  /** Number of the calling app; null if it did not say which it is. */
  app_id?: number | null;
  /** Address of the calling app. */
  origin?: string | null;
  /** The `HTTP-Referer` header of the request. */
  http_referer?: string | null;
  /** The `User-Agent` header of the request. */
  user_agent?: string | null;
  /** Router that chose the model, for example `openrouter/auto`; null if none did. */
  router?: string | null;
  /** Preset that was applied; null if none was. */
  preset_id?: string | null;
  /** Service tier that the provider says it served; null if it does not say. */
  service_tier?: string | null;
  /** Region that the request was kept in. */
  data_region?: OpenEnum<DataRegion> | null;
  /** Workspace that it is charged to; null where the account has none. */
  workspace_id?: string | null;
  /** The generation whose stored answer was given again; null if this one was made anew. */
  response_cache_source_id?: string | null;
}
export const Generation: Schema<Generation> = checkedFields<Generation>({});

/** Which generation to get. */
export interface GetGenerationRequest {
  /** Identifier of the generation: the `id` of a completion, or the `generationId` of a stream or an error. */
  id: string;
}

/** Response with the record of a generation. */
export interface GetGenerationResponse {
  /** The record. */
  data: Generation;
}
export const GetGenerationResponse: Schema<GetGenerationResponse> = checkedFields<GetGenerationResponse>({
  data: Generation,
});

/** A message as the request had it; its form is that of the endpoint it was sent to. */
export interface StoredMessage {
  /** Who it is from, for example `user` or `system`. */
  role?: string | null;
  /** What it says: a string, or parts of different kinds. */
  content?: unknown;
  /** Whatever else the message had. */
  [field: string]: unknown;
}

/** What was sent to the model: a prompt or messages, never both. */
export interface StoredInput {
  /** The prompt, of a request that had a plain one. */
  prompt?: string | null;
  /** The messages, of a request that had them, oldest first. */
  messages?: StoredMessage[] | null;
}
export const StoredInput: Schema<StoredInput> = checkedFields<StoredInput>({});

/** What the model answered. */
export interface StoredOutput {
  /** The answer; null if there is none. */
  completion?: string | null;
  /** The reasoning that led to it; null if there is none. */
  reasoning?: string | null;
}
export const StoredOutput: Schema<StoredOutput> = checkedFields<StoredOutput>({});

/** One attempt at a provider that failed before the error that was returned. */
export interface StoredErrorAttempt {
  /** HTTP status that the attempt ended with. */
  code?: number | null;
  /** What went wrong. */
  message?: string | null;
  /** Name of the provider; null if it is not known. */
  provider_name?: string | null;
  /** The provider's own error, as text; null if it was not kept. */
  raw?: string | null;
}

/** The error that a failed generation was answered with. */
export interface StoredError {
  /** HTTP status of the answer. */
  status?: number | null;
  /** The message in the answer. */
  message?: string | null;
  /** Name of the provider whose error it is; null if it is not known. */
  provider_name?: string | null;
  /** The error behind it, as the provider gave it; null if it was not kept. */
  raw?: string | null;
  /** The attempts that failed before, in order. */
  previous_errors?: StoredErrorAttempt[] | null;
}

/** What went into a generation and what came out of it. */
export interface GenerationContent {
  /** What was sent. */
  input?: StoredInput | null;
  /** What came back. */
  output?: StoredOutput | null;
  /** How it failed; null if it did not. */
  error?: StoredError | null;
}
export const GenerationContent: Schema<GenerationContent> = checkedFields<GenerationContent>({});

/** Which generation to give the content of. */
export interface ListGenerationContentRequest {
  /** Identifier of the generation: the `id` of a completion, or the `generationId` of a stream or an error. */
  id: string;
}

/** Response with the content of a generation. */
export interface ListGenerationContentResponse {
  /** The content. */
  data: GenerationContent;
}
export const ListGenerationContentResponse: Schema<ListGenerationContentResponse> =
  checkedFields<ListGenerationContentResponse>({ data: GenerationContent });

/** What feedback can be about. */
export type FeedbackCategory =
  | "latency"
  | "incoherence"
  | "incorrect_response"
  | "formatting"
  | "billing"
  | "api_error"
  | "other";

/** What was wrong with which generation. */
export interface SubmitFeedbackRequest {
  /** Identifier of the generation, one of your own: `gen-…`. */
  generation_id: string;
  /** What the feedback is about. */
  category: OpenEnum<FeedbackCategory>;
  /** More about it, in your own words, at most 1000 characters. */
  comment?: string | undefined;
}

/** Whether feedback has arrived. */
export interface FeedbackReceipt {
  /** True once it is recorded; failures come as errors. */
  success: boolean;
}
export const FeedbackReceipt: Schema<FeedbackReceipt> = checkedFields<FeedbackReceipt>({});

/** Response with the receipt for feedback. */
export interface SubmitFeedbackResponse {
  /** The receipt. */
  data: FeedbackReceipt;
}
export const SubmitFeedbackResponse: Schema<SubmitFeedbackResponse> = checkedFields<SubmitFeedbackResponse>({
  data: FeedbackReceipt,
});
