import { array, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ReasoningEffort } from "./tools.js";

/** Kinds of input. */
export type InputModality = "text" | "image" | "file" | "audio" | "video";

/** Kinds of output. */
export type OutputModality =
  | "text"
  | "image"
  | "embeddings"
  | "audio"
  | "video"
  | "rerank"
  | "speech"
  | "transcription"
  | "decisions";

/** Families of models that share a tokenizer. */
export type Tokenizer =
  | "Router"
  | "Media"
  | "Other"
  | "GPT"
  | "Claude"
  | "Gemini"
  | "Gemma"
  | "Grok"
  | "Cohere"
  | "Nova"
  | "Qwen"
  | "Yi"
  | "DeepSeek"
  | "Mistral"
  | "Llama2"
  | "Llama3"
  | "Llama4"
  | "PaLM"
  | "RWKV"
  | "Qwen3";

/** Prompt formats for instructions. */
export type InstructType =
  | "none"
  | "airoboros"
  | "alpaca"
  | "alpaca-modif"
  | "chatml"
  | "claude"
  | "code-llama"
  | "gemma"
  | "llama2"
  | "llama3"
  | "mistral"
  | "nemotron"
  | "neural"
  | "openchat"
  | "phi3"
  | "rwkv"
  | "vicuna"
  | "zephyr"
  | "deepseek-r1"
  | "deepseek-v3.1"
  | "qwq"
  | "qwen3";

/** Inputs and outputs of a model. */
export interface ModelArchitecture {
  /** Inputs and outputs in one line, for example `text+image->text`; null if none. */
  modality?: string | null;
  /** Kinds of input. */
  input_modalities?: OpenEnum<InputModality>[] | null;
  /** Kinds of output. */
  output_modalities?: OpenEnum<OutputModality>[] | null;
  /** Family of its tokenizer. */
  tokenizer?: OpenEnum<Tokenizer> | null;
  /** Prompt format for instructions; null if it has none. */
  instruct_type?: OpenEnum<InstructType> | null;
}
export const ModelArchitecture: Schema<ModelArchitecture> = checkedFields<ModelArchitecture>({});

/** Days of the week, in UTC. */
export type UtcDay = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * Prices for requests that meet all conditions of the entry (`min_prompt_tokens`, `utc_start` with `utc_end`,
 * `utc_days`). They replace the usual prices; of several matching entries the last wins. Prices are strings of US
 * dollars.
 */
export interface PricingOverride {
  /** Condition: the prompt has more tokens than this. */
  min_prompt_tokens?: number | null;
  /**
   * Condition: the time of day (UTC) is at least this, as hours and minutes: 930 is 09:30. A start after the end spans
   * midnight.
   */
  utc_start?: number | null;
  /** Condition: the time of day (UTC) is before this, as hours and minutes: 1730 is 17:30. */
  utc_end?: number | null;
  /** Condition: the day (UTC) is one of these. */
  utc_days?: OpenEnum<UtcDay>[] | null;
  /** Price per token of the prompt. */
  prompt?: string | null;
  /** Price per token of the completion. */
  completion?: string | null;
  /** Price per audio token of the prompt. */
  audio?: string | null;
  /** Price per audio token read from a cache. */
  input_audio_cache?: string | null;
  /** Price per token read from a cache. */
  input_cache_read?: string | null;
  /** Price per token written to a cache. */
  input_cache_write?: string | null;
  /** Price per token written to a cache for an hour. */
  input_cache_write_1h?: string | null;
}

/**
 * Prices of a model, as strings of US dollars per unit, for example `"0.0000025"` per token; `"0"` is free, and `"-1"`
 * means a router, which costs what the chosen model costs.
 */
export interface Pricing {
  /** Price per token of the prompt. */
  prompt: string;
  /** Price per token of the completion. */
  completion: string;
  /** Price per request. */
  request?: string | null;
  /** Price per image in the prompt. */
  image?: string | null;
  /** Price per image token. */
  image_token?: string | null;
  /** Price per image in the completion. */
  image_output?: string | null;
  /** Price per audio token of the prompt. */
  audio?: string | null;
  /** Price per audio token of the completion. */
  audio_output?: string | null;
  /** Price per audio token read from a cache. */
  input_audio_cache?: string | null;
  /** Price per token read from a cache. */
  input_cache_read?: string | null;
  /** Price per token written to a cache, for the provider's usual time. */
  input_cache_write?: string | null;
  /** Price per token written to a cache for an hour, if different. */
  input_cache_write_1h?: string | null;
  /** Price per reasoning token. */
  internal_reasoning?: string | null;
  /** Price per web search. */
  web_search?: string | null;
  /** Discount on all prices: 0 is none, 0.25 a quarter, 1 everything. */
  discount?: number | null;
  /** Different prices for long prompts or some times; none by default. */
  overrides?: PricingOverride[] | null;
}
export const Pricing: Schema<Pricing> = checkedFields<Pricing>({});

/** Limits of the provider that is tried first. */
export interface TopProvider {
  /** Whether it moderates prompts. */
  is_moderated?: boolean | null;
  /** Most tokens of prompt and completion together; null if not known. */
  context_length?: number | null;
  /** Most tokens of the completion; null if not known. */
  max_completion_tokens?: number | null;
}
export const TopProvider: Schema<TopProvider> = checkedFields<TopProvider>({});

/** Limits on the size of one request. */
export interface PerRequestLimits {
  /** Most tokens of the prompt. */
  prompt_tokens?: number | null;
  /** Most tokens of the completion. */
  completion_tokens?: number | null;
}

/** Default sampling settings; null leaves one to the provider. */
export interface DefaultParameters {
  /** Randomness, from 0. */
  temperature?: number | null;
  /** Total probability of the tokens to sample from, from 0 to 1. */
  top_p?: number | null;
  /** Number of most likely tokens to sample from. */
  top_k?: number | null;
  /** Penalty for each occurrence of a token, from -2 to 2. */
  frequency_penalty?: number | null;
  /** Penalty for tokens that have occurred, from -2 to 2. */
  presence_penalty?: number | null;
  /** Factor that makes tokens that have occurred less likely; 1 is none. */
  repetition_penalty?: number | null;
}

/** Request parameters that models can support. */
export type SupportedParameter =
  | "temperature"
  | "top_p"
  | "top_k"
  | "min_p"
  | "top_a"
  | "frequency_penalty"
  | "presence_penalty"
  | "repetition_penalty"
  | "max_tokens"
  | "max_completion_tokens"
  | "logit_bias"
  | "logprobs"
  | "top_logprobs"
  | "prediction"
  | "seed"
  | "response_format"
  | "structured_outputs"
  | "stop"
  | "tools"
  | "tool_choice"
  | "parallel_tool_calls"
  | "include_reasoning"
  | "reasoning"
  | "reasoning_effort"
  | "web_search_options"
  | "verbosity";

/** Reasoning settings that a model supports. */
export interface ModelReasoning {
  /** Whether it always reasons; the effort `none` then fails. */
  mandatory?: boolean | null;
  /** Whether it reasons by default. */
  default_enabled?: boolean | null;
  /** Default effort, if a request enables reasoning. */
  default_effort?: OpenEnum<ReasoningEffort> | null;
  /** Supported efforts, highest first; null means all. */
  supported_efforts?: (OpenEnum<ReasoningEffort> | null)[] | null;
  /** Whether `reasoning.max_tokens` is supported; omitted if not. */
  supports_max_tokens?: boolean | null;
}

/** Scores at Artificial Analysis; higher is better, null if not measured. */
export interface ArtificialAnalysisScores {
  /** Score for agentic work: many steps, with tools. */
  agentic_index?: number | null;
  /** Score for programming. */
  coding_index?: number | null;
  /** Overall score. */
  intelligence_index?: number | null;
}

/** The rank of a model in one category of one arena of Design Arena. */
export interface DesignArenaRank {
  /** What competes, for example `models` or `agents`. */
  arena?: string | null;
  /** What is created, for example `website`. */
  category?: string | null;
  /** Elo rating. */
  elo?: number | null;
  /** Rank by Elo rating among OpenRouter's models; 1 is the best. */
  rank?: number | null;
  /** Share of comparisons won, in percent. */
  win_rate?: number | null;
}

/** Results of a model in third-party benchmarks. */
export interface ModelBenchmarks {
  /** Scores at Artificial Analysis. */
  artificial_analysis?: ArtificialAnalysisScores | null;
  /** Ranks at Design Arena. */
  design_arena?: DesignArenaRank[] | null;
}

/** The model behind an alias such as `~openai/gpt-latest`. */
export interface ModelAliasTarget {
  /** Name. */
  name?: string | null;
  /** The `id` of the model. */
  slug?: string | null;
}

/** Links of a model. */
export interface ModelLinks {
  /** Path of its endpoints in the API: its providers, with prices and limits. */
  details?: string | null;
}

/**
 * A model. Since hundreds come in one list, only the most necessary fields are required: one odd entry must not fail
 * the others.
 */
export interface Model {
  /** The `model` of requests: `author/slug`, sometimes with a variant such as `:free`. */
  id: string;
  /** Permanent slug, with the version. */
  canonical_slug?: string | null;
  /** Display name. */
  name: string;
  /** When OpenRouter added it, in seconds since 1970. */
  created: number;
  /** Most tokens of prompt and completion together; null if not known. */
  context_length?: number | null;
  /** Inputs and outputs. */
  architecture?: ModelArchitecture | null;
  /** Price. */
  pricing: Pricing;
  /** Limits of the provider that is tried first. */
  top_provider?: TopProvider | null;
  /** Request parameters that at least one of its providers supports. */
  supported_parameters?: OpenEnum<SupportedParameter>[] | null;
  /** Limits on the size of one request; null means none. */
  per_request_limits?: PerRequestLimits | null;
  /** Default sampling settings; null leaves them to the provider. */
  default_parameters?: DefaultParameters | null;
  /** Description in Markdown. */
  description?: string | null;
  /** Name at Hugging Face; empty or null if none. */
  hugging_face_id?: string | null;
  /** End of its training data, `YYYY-MM-DD`; null if not known. */
  knowledge_cutoff?: string | null;
  /** Earliest date of removal, `YYYY-MM-DD`; null if none is planned. */
  expiration_date?: string | null;
  /** Supported reasoning settings; omitted for routers, and for models that do not reason. */
  reasoning?: ModelReasoning | null;
  /** Voices; null for models without speech. */
  supported_voices?: string[] | null;
  /** Benchmark results; omitted if there are none. */
  benchmarks?: ModelBenchmarks | null;
  /** The model behind an alias. */
  alias_target?: ModelAliasTarget | null;
  /** Links. */
  links?: ModelLinks | null;
  /** Endpoints, in an undocumented format. `endpointsList` lists them. */
  endpoints?: unknown;
}
export const Model: Schema<Model> = checkedFields<Model>({});

/** Categories of use for ranking models. */
export type ModelCategory =
  | "programming"
  | "roleplay"
  | "marketing"
  | "marketing/seo"
  | "technology"
  | "science"
  | "translation"
  | "legal"
  | "finance"
  | "health"
  | "trivia"
  | "academia";

/** Sort orders of models. */
export type ModelSort =
  | "most-popular"
  | "newest"
  | "top-weekly"
  | "pricing-low-to-high"
  | "pricing-high-to-low"
  | "context-high-to-low"
  | "throughput-high-to-low"
  | "latency-low-to-high"
  | "intelligence-high-to-low"
  | "coding-high-to-low"
  | "agentic-high-to-low"
  | "design-arena-elo-high-to-low";

/** Regions that serve models. */
export type ModelRegion = "eu" | "us";

/**
 * Which models to list, in what order. A model must meet all conditions; null means omitted. Lists are comma-separated
 * strings: `"text,image"`.
 */
export interface ListModelsRequest {
  /** Words in name or slug. */
  q?: string | undefined;
  /** Sort order, best first; models without a score are last. OpenRouter's own order by default. */
  sort?: OpenEnum<ModelSort> | undefined;
  /** Models to skip. Without `offset` and `limit`, all models come in one page. */
  offset?: number | null | undefined;
  /** Models on one page, from 1 to 1000; 500 if only `offset` is given. */
  limit?: number | undefined;
  /** Field of use. */
  category?: OpenEnum<ModelCategory> | undefined;
  /** Kinds of input, comma-separated. */
  input_modalities?: OpenEnum<InputModality> | undefined;
  /** Kinds of output, comma-separated, or `all`; `text` by default. */
  output_modalities?: OpenEnum<OutputModality | "all"> | undefined;
  /** Supported request parameters, comma-separated. */
  supported_parameters?: OpenEnum<SupportedParameter> | undefined;
  /** Family of the model, for example `Claude`. */
  arch?: OpenEnum<Tokenizer> | undefined;
  /** Slugs of authors, comma-separated: `openai,anthropic`. */
  model_authors?: string | undefined;
  /** Names of providers, comma-separated: `OpenAI,Anthropic`. */
  providers?: string | undefined;
  /** Region that serves the model. */
  region?: OpenEnum<ModelRegion> | undefined;
  /** True lists only models with a provider that retains no data. */
  zdr?: true | "true" | undefined;
  /** True lists only models whose output may be used for training, false only the others. */
  distillable?: boolean | "true" | "false" | undefined;
  /** Lowest context length, in tokens. */
  context?: number | undefined;
  /** Lowest price of the prompt, in US dollars per million tokens. */
  min_price?: number | null | undefined;
  /** Highest price of the prompt, in US dollars per million tokens. */
  max_price?: number | null | undefined;
  /** Lowest price of the completion, in US dollars per million tokens. */
  min_output_price?: number | null | undefined;
  /** Highest price of the completion, in US dollars per million tokens. */
  max_output_price?: number | null | undefined;
  /** Lowest age, in whole days since the model was created. */
  min_age_days?: number | null | undefined;
  /** Highest age, in whole days since the model was created. */
  max_age_days?: number | null | undefined;
  /** Lowest intelligence index at Artificial Analysis. */
  min_intelligence_index?: number | null | undefined;
  /** Highest intelligence index at Artificial Analysis. */
  max_intelligence_index?: number | null | undefined;
  /** Lowest coding index at Artificial Analysis. */
  min_coding_index?: number | null | undefined;
  /** Highest coding index at Artificial Analysis. */
  max_coding_index?: number | null | undefined;
  /** Lowest agentic index at Artificial Analysis. */
  min_agentic_index?: number | null | undefined;
  /** Highest agentic index at Artificial Analysis. */
  max_agentic_index?: number | null | undefined;
  /** Lowest tool call success rate, from 0 to 1. */
  min_tool_success_rate?: number | null | undefined;
  /** Highest tool call success rate, from 0 to 1. */
  max_tool_success_rate?: number | null | undefined;
  /**
   * True requests an RSS feed, which is not a list of models: the call fails with `ResponseValidationError`, with the
   * feed in `rawText`.
   */
  use_rss?: boolean | "true" | "false" | undefined;
  /** Whether items of the feed link to the chat instead of the model's page. */
  use_rss_chat_links?: boolean | "true" | "false" | undefined;
}

/** Links between pages. */
export interface PageLinks {
  /** Address of the next page; null on the last page. */
  next?: string | null;
}
export const PageLinks: Schema<PageLinks> = checkedFields<PageLinks>({});

/** A page of models, or all of them. */
export interface ListModelsResponse {
  /** The models. */
  data: Model[];
  /** Number of matching models, on all pages. */
  total_count?: number | null;
  /** Links to other pages. */
  links?: PageLinks | null;
}
export const ListModelsResponse: Schema<ListModelsResponse> = checkedFields<ListModelsResponse>({
  data: container(array(unchecked())),
});

/** Which model to get: its `id` is `author/slug`. */
export interface GetModelRequest {
  /** The part of the model's `id` before the slash: its author. */
  author: string;
  /** The part of the model's `id` after the slash, with its variant, such as `:free`. */
  slug: string;
}

/** Response with a model. */
export interface GetModelResponse {
  /** The model. */
  data: Model;
}
export const GetModelResponse: Schema<GetModelResponse> = checkedFields<GetModelResponse>({ data: Model });

/** Which models to count. */
export interface CountModelsRequest {
  /** Kinds of output, comma-separated, or `all`; `text` by default. */
  output_modalities?: OpenEnum<OutputModality | "all"> | undefined;
}

/** A number of models. */
export interface ModelCount {
  /** The number. */
  count: number;
}
export const ModelCount: Schema<ModelCount> = checkedFields<ModelCount>({});

/** Response with a number of models. */
export interface CountModelsResponse {
  /** The number. */
  data: ModelCount;
}
export const CountModelsResponse: Schema<CountModelsResponse> = checkedFields<CountModelsResponse>({
  data: ModelCount,
});

/** Which of the account's models to list. Without `offset` and `limit`, all come at once. */
export interface ListUserModelsRequest {
  /** Models to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Models on one page, from 1 to 1000; 500 if only `offset` is given. */
  limit?: number | undefined;
  /** Kinds of output, comma-separated, or `all`. */
  output_modalities?: OpenEnum<OutputModality | "all"> | undefined;
}
