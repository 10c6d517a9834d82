import { checkedFields, type OpenEnum, type Schema } from "../lib/schema.js";

/** One attempt at one provider. */
export interface ProviderResponse {
  /** HTTP status from the provider; null if there was none. */
  status?: number | null;
  /** Name of the provider. */
  provider_name?: string | null;
  /** The provider's identifier of the attempt. */
  id?: string | null;
  /** Identifier of the endpoint. */
  endpoint_id?: string | null;
  /** Slug of the model with its version, at the time of the attempt. */
  model_permaslug?: string | null;
  /** Whether your own key for the provider was used. */
  is_byok?: boolean | null;
  /** Time to the first byte of the provider's response, in milliseconds. */
  latency?: number | null;
  /** Service tier requested from the provider; the one applied and billed can differ. */
  routed_service_tier?: OpenEnum<"flex" | "priority" | "ultrafast"> | null;
}
export const ProviderResponse: Schema<ProviderResponse> = checkedFields<ProviderResponse>({});

/** Kinds of requests that create generations. */
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

/** Regions in which requests can be kept. */
export type DataRegion = "global" | "europe" | "us";

/** Cost, usage and routing of one generation. */
export interface Generation {
  /** Identifier from the completion: `gen-…`. */
  id: string;
  /** Cost at OpenRouter, in US dollars; with your own key, only OpenRouter's fee. */
  total_cost: number;
  /** The amount charged to the account, in US dollars. */
  usage?: number | null;
  /**
   * The provider's charge, in US dollars. With `is_byok` it comes on top of `total_cost`. Otherwise it is 0, null, or
   * included in `total_cost`: do not add it. `generationsCost` computes the sum.
   */
  upstream_inference_cost?: number | null;
  /** Savings by prompt caching, in US dollars, negative if writing to the cache cost more; null without caching. */
  cache_discount?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Slug of the model that answered; can differ from the requested one. */
  model?: string | null;
  /** Name of the provider that answered; null if none did. */
  provider_name?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Kind of the request. */
  api_type?: OpenEnum<ApiType> | null;
  /** Whether the response was streamed. */
  streamed?: boolean | null;
  /** Whether it was cancelled early. */
  cancelled?: boolean | null;
  /** Why it ended; null while it runs, or if it failed. */
  finish_reason?: string | null;
  /** Why it ended, in the provider's words. */
  native_finish_reason?: string | null;
  /** Time to the first token, in milliseconds. */
  latency?: number | null;
  /** Duration of the generation, in milliseconds. */
  generation_time?: number | null;
  /** Duration of the moderation, in milliseconds; null without moderation. */
  moderation_latency?: number | null;
  /** Tokens of the prompt, counted the same way for all models. */
  tokens_prompt?: number | null;
  /** Tokens of the completion, counted the same way for all models. */
  tokens_completion?: number | null;
  /** Tokens of the prompt, counted and billed by the provider. */
  native_tokens_prompt?: number | null;
  /** Tokens of the completion, counted and billed by the provider. */
  native_tokens_completion?: number | null;
  /** Image tokens of the completion, counted by the provider. */
  native_tokens_completion_images?: number | null;
  /** Reasoning tokens, counted by the provider; part of the completion. */
  native_tokens_reasoning?: number | null;
  /** Tokens of the prompt read from a cache, counted by the provider. */
  native_tokens_cached?: number | null;
  /** Media items in the prompt. */
  num_media_prompt?: number | null;
  /** Number of audio items in the prompt. */
  num_input_audio_prompt?: number | null;
  /** Media items in the completion. */
  num_media_completion?: number | null;
  /** Number of search results added. */
  num_search_results?: number | null;
  /** Number of web pages fetched. */
  num_fetches?: number | null;
  /** Web search engine, for example `exa`; null without a search. */
  web_search_engine?: string | null;
  /** All attempts at providers, in order, including failed ones. */
  provider_responses?: ProviderResponse[] | null;
  /** The provider's identifier of the generation. */
  upstream_id?: string | null;
  /** Identifier shared by all generations of one request. */
  request_id?: string | null;
  /** The `session_id` of the request; null if it had none. */
  session_id?: string | null;
  /** The `user` of the request. */
  external_user?: string | null;
  /** Number of the calling app; null if it did not identify itself. */
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
  /** Service tier that the provider reports; null if it reports none. */
  service_tier?: string | null;
  /** Region in which the request was kept. */
  data_region?: OpenEnum<DataRegion> | null;
  /** Workspace that is charged; null if the account has none. */
  workspace_id?: string | null;
  /** The generation whose cached response was returned; null if this one was not cached. */
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

/** A message of the request, in the format of its endpoint. */
export interface StoredMessage {
  /** Role, for example `user` or `system`. */
  role?: string | null;
  /** Content: a string, or a list of parts. */
  content?: unknown;
  /** Other fields of the message. */
  [field: string]: unknown;
}

/** The input of the model: a prompt or messages, never both. */
export interface StoredInput {
  /** The prompt, if the request had a plain one. */
  prompt?: string | null;
  /** The messages, if the request had them, oldest first. */
  messages?: StoredMessage[] | null;
}
export const StoredInput: Schema<StoredInput> = checkedFields<StoredInput>({});

/** The output of the model. */
export interface StoredOutput {
  /** The completion; null if there is none. */
  completion?: string | null;
  /** The reasoning; null if there is none. */
  reasoning?: string | null;
}
export const StoredOutput: Schema<StoredOutput> = checkedFields<StoredOutput>({});

/** A failed attempt at a provider, before the returned error. */
export interface StoredErrorAttempt {
  /** HTTP status of the attempt. */
  code?: number | null;
  /** Error message. */
  message?: string | null;
  /** Name of the provider; null if not known. */
  provider_name?: string | null;
  /** The provider's error, as text; null if not stored. */
  raw?: string | null;
}

/** The error of a failed generation. */
export interface StoredError {
  /** HTTP status of the response. */
  status?: number | null;
  /** Message in the response. */
  message?: string | null;
  /** Name of the provider that failed; null if not known. */
  provider_name?: string | null;
  /** The provider's error; null if not stored. */
  raw?: string | null;
  /** The earlier failed attempts, in order. */
  previous_errors?: StoredErrorAttempt[] | null;
}

/** Input and output of a generation. */
export interface GenerationContent {
  /** The input. */
  input?: StoredInput | null;
  /** The output. */
  output?: StoredOutput | null;
  /** The error; null if there was none. */
  error?: StoredError | null;
}
export const GenerationContent: Schema<GenerationContent> = checkedFields<GenerationContent>({});

/** The generation whose content to return. */
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

/** Topics of feedback. */
export type FeedbackCategory =
  | "latency"
  | "incoherence"
  | "incorrect_response"
  | "formatting"
  | "billing"
  | "api_error"
  | "other";

/** Feedback about a generation. */
export interface SubmitFeedbackRequest {
  /** Identifier of a generation of yours: `gen-…`. */
  generation_id: string;
  /** Topic of the feedback. */
  category: OpenEnum<FeedbackCategory>;
  /** Details, at most 1000 characters. */
  comment?: string | undefined;
}

/** Receipt for feedback. */
export interface FeedbackReceipt {
  /** Always true; a failure is an error. */
  success: boolean;
}
export const FeedbackReceipt: Schema<FeedbackReceipt> = checkedFields<FeedbackReceipt>({});

/** Response with a receipt for feedback. */
export interface SubmitFeedbackResponse {
  /** The receipt. */
  data: FeedbackReceipt;
}
export const SubmitFeedbackResponse: Schema<SubmitFeedbackResponse> = checkedFields<SubmitFeedbackResponse>({
  data: FeedbackReceipt,
});
