import { array, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ReasoningEffort } from "./tools.js";

/** Kinds of content that a model can take. */
export type InputModality = "text" | "image" | "file" | "audio" | "video";

/** Kinds of content that a model can give. */
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

/** Prompt formats that models were trained to follow instructions in. */
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

/** What a model takes and gives. */
export interface ModelArchitecture {
  /** Inputs and outputs in one line, for example `text+image->text`; null if there is none. */
  modality?: string | null;
  /** Kinds of input. */
  input_modalities?: OpenEnum<InputModality>[] | null;
  /** Kinds of output. */
  output_modalities?: OpenEnum<OutputModality>[] | null;
  /** Family of its tokenizer. */
  tokenizer?: OpenEnum<Tokenizer> | null;
  /** Prompt format that it was trained to follow instructions in; null if it has none of its own. */
  instruct_type?: OpenEnum<InstructType> | null;
}
export const ModelArchitecture: Schema<ModelArchitecture> = checkedFields<ModelArchitecture>({});

/** Days of the week, in UTC. */
export type UtcDay = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * Other prices for some requests: those that meet all conditions of the entry (`min_prompt_tokens`, `utc_start` with
 * `utc_end`, `utc_days`). It changes the prices that it has; where entries meet, the later one wins. Prices are strings
 * of US dollars.
 */
export interface PricingOverride {
  /** Condition: the prompt has more tokens than this. */
  min_prompt_tokens?: number | null;
  /**
   * Condition: it is this time of the day (UTC) or later, as a number of hours and minutes: 930 is 09:30. A start after
   * the end means over midnight.
   */
  utc_start?: number | null;
  /** Condition: it is not yet this time of the day (UTC), as a number of hours and minutes: 1730 is 17:30. */
  utc_end?: number | null;
  /** Condition: it is one of these days (UTC). */
  utc_days?: OpenEnum<UtcDay>[] | null;
  /** Price per token of the prompt. */
  prompt?: string | null;
  /** Price per token of the completion. */
  completion?: string | null;
  /** For a token of audio in the prompt. */
  audio?: string | null;
  /** For a token of audio read from a cache. */
  input_audio_cache?: string | null;
  /** For a token read from a cache. */
  input_cache_read?: string | null;
  /** For a token written to a cache. */
  input_cache_write?: string | null;
  /** For a token written to a cache that is kept for an hour. */
  input_cache_write_1h?: string | null;
}

/**
 * What a model costs. Prices are strings of US dollars for one unit, for example `"0.0000025"` for a token; `"0"` is
 * free, and `"-1"` stands for a router, whose price is that of the model it chooses.
 */
export interface Pricing {
  /** Price per token of the prompt. */
  prompt: string;
  /** Price per token of the completion. */
  completion: string;
  /** For a request, whatever its size. */
  request?: string | null;
  /** For an image in the prompt. */
  image?: string | null;
  /** For a token of an image. */
  image_token?: string | null;
  /** For an image in the completion. */
  image_output?: string | null;
  /** For a token of audio in the prompt. */
  audio?: string | null;
  /** For a token of audio in the completion. */
  audio_output?: string | null;
  /** For a token of audio read from a cache. */
  input_audio_cache?: string | null;
  /** For a token read from a cache. */
  input_cache_read?: string | null;
  /** For a token written to a cache, kept for the provider's usual time. */
  input_cache_write?: string | null;
  /** For a token written to a cache that is kept for an hour, where that has a price of its own. */
  input_cache_write_1h?: string | null;
  /** For a token of reasoning. */
  internal_reasoning?: string | null;
  /** For a web search. */
  web_search?: string | null;
  /** Share that is taken off all prices: 0 is none, 0.25 a quarter, 1 everything. */
  discount?: number | null;
  /** Other prices for long prompts or at some times; none by default. */
  overrides?: PricingOverride[] | null;
}
export const Pricing: Schema<Pricing> = checkedFields<Pricing>({});

/** Limits of the provider that is tried first. */
export interface TopProvider {
  /** Whether it has prompts moderated. */
  is_moderated?: boolean | null;
  /** Tokens that prompt and completion may have together; null if it does not say. */
  context_length?: number | null;
  /** Tokens that a completion may have; null if it does not say. */
  max_completion_tokens?: number | null;
}
export const TopProvider: Schema<TopProvider> = checkedFields<TopProvider>({});

/** Limits on the size of one request. */
export interface PerRequestLimits {
  /** Tokens that its prompt may have. */
  prompt_tokens?: number | null;
  /** Tokens that its completion may have. */
  completion_tokens?: number | null;
}

/** Sampling settings that apply where a request has none; null leaves one to the provider. */
export interface DefaultParameters {
  /** Randomness, from 0. */
  temperature?: number | null;
  /** Share of probability to choose from, from 0 to 1. */
  top_p?: number | null;
  /** How many of the likeliest tokens to choose from. */
  top_k?: number | null;
  /** How much tokens lose for each time they were used, from -2 to 2. */
  frequency_penalty?: number | null;
  /** How much tokens lose for having been used at all, from -2 to 2. */
  presence_penalty?: number | null;
  /** Factor by which used tokens lose; 1 is none. */
  repetition_penalty?: number | null;
}

/** Settings of a request that models can support. */
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

/** How the reasoning of a model can be steered. */
export interface ModelReasoning {
  /** Whether it always reasons; the effort `none` is then refused. */
  mandatory?: boolean | null;
  /** Whether it reasons where a request does not say. */
  default_enabled?: boolean | null;
  /** Its effort where a request asks for reasoning but names none. */
  default_effort?: OpenEnum<ReasoningEffort> | null;
  /** Efforts that it accepts, highest first; null means all. */
  supported_efforts?: (OpenEnum<ReasoningEffort> | null)[] | null;
  /** Whether `reasoning.max_tokens` is accepted; left out if not. */
  supports_max_tokens?: boolean | null;
}

/** Scores at Artificial Analysis; higher is better, null if it was not measured. */
export interface ArtificialAnalysisScores {
  /** Score for agentic work: many steps, with tools. */
  agentic_index?: number | null;
  /** Score for programming. */
  coding_index?: number | null;
  /** Overall score. */
  intelligence_index?: number | null;
}

/** The place of a model in one category of one arena of Design Arena. */
export interface DesignArenaRank {
  /** What competes there, for example `models` or `agents`. */
  arena?: string | null;
  /** What is made there, for example `website`. */
  category?: string | null;
  /** Elo rating. */
  elo?: number | null;
  /** Place by that rating among the models that OpenRouter has; 1 is the best. */
  rank?: number | null;
  /** Share of comparisons won, in percent. */
  win_rate?: number | null;
}

/** How a model does in the benchmarks of others. */
export interface ModelBenchmarks {
  /** Scores at Artificial Analysis. */
  artificial_analysis?: ArtificialAnalysisScores | null;
  /** Places at Design Arena. */
  design_arena?: DesignArenaRank[] | null;
}

/** The model behind an alias such as `~openai/gpt-latest`. */
export interface ModelAliasTarget {
  /** Its name. */
  name?: string | null;
  /** Its `id`. */
  slug?: string | null;
}

/** Where to find more about a model. */
export interface ModelLinks {
  /** Path at which the API lists its endpoints: the providers that serve it, each with its price and limits. */
  details?: string | null;
}

/**
 * A model that requests can name. Hundreds of them come in one list, so only the most necessary fields are required: one
 * odd entry must not cost the others.
 */
export interface Model {
  /** What a request names as its `model`: `author/slug`, in some cases with a variant such as `:free`. */
  id: string;
  /** Slug with the version, which stays with this very model. */
  canonical_slug?: string | null;
  /** Display name. */
  name: string;
  /** When OpenRouter added it, in seconds since 1970. */
  created: number;
  /** Tokens that prompt and completion may have together; null if it is not known. */
  context_length?: number | null;
  /** Inputs and outputs. */
  architecture?: ModelArchitecture | null;
  /** Price. */
  pricing: Pricing;
  /** Limits of the provider that is tried first. */
  top_provider?: TopProvider | null;
  /** Settings of a request that at least one of its providers supports. */
  supported_parameters?: OpenEnum<SupportedParameter>[] | null;
  /** Limits on the size of one request; null means none. */
  per_request_limits?: PerRequestLimits | null;
  /** Sampling settings that apply where a request has none; null leaves them to the provider. */
  default_parameters?: DefaultParameters | null;
  /** What it is good at, in Markdown. */
  description?: string | null;
  /** Its name at Hugging Face; empty or null if it is not there. */
  hugging_face_id?: string | null;
  /** Date up to which its training data reaches, `YYYY-MM-DD`; null if it is not known. */
  knowledge_cutoff?: string | null;
  /** Date from which it may be gone, `YYYY-MM-DD`; null if no end is planned. */
  expiration_date?: string | null;
  /** How its reasoning can be steered; left out for models that do not reason, and for routers. */
  reasoning?: ModelReasoning | null;
  /** Voices that it can speak with; null for models that do not speak. */
  supported_voices?: string[] | null;
  /** How it does in benchmarks; left out if it is in none. */
  benchmarks?: ModelBenchmarks | null;
  /** The model behind it, if it is an alias. */
  alias_target?: ModelAliasTarget | null;
  /** Where to find more about it. */
  links?: ModelLinks | null;
  /** Its endpoints, in a form that is not documented yet. `endpointsList` lists them. */
  endpoints?: unknown;
}
export const Model: Schema<Model> = checkedFields<Model>({});

/** Fields of use that models are ranked in. */
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

/** Orders that models can be listed in. */
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

/** Regions that models can be served in. */
export type ModelRegion = "eu" | "us";

/**
 * Which models to list, and in what order. Conditions narrow the list together; null is the same as leaving one out.
 * Lists are strings with commas between the items: `"text,image"`.
 */
export interface ListModelsRequest {
  /** Words in the name or the slug. */
  q?: string | undefined;
  /** Order of the list, best scores first; models without a score come last. OpenRouter's own order by default. */
  sort?: OpenEnum<ModelSort> | undefined;
  /** Models to leave out from the start. Without `offset` and `limit`, all models come in one page. */
  offset?: number | null | undefined;
  /** Models on one page, from 1 to 1000; 500 if only `offset` is given. */
  limit?: number | undefined;
  /** Field of use. */
  category?: OpenEnum<ModelCategory> | undefined;
  /** Kinds of content that the model takes, with commas between them. */
  input_modalities?: OpenEnum<InputModality> | undefined;
  /** Kinds of content that the model gives, with commas between them, or `all`; `text` by default. */
  output_modalities?: OpenEnum<OutputModality | "all"> | undefined;
  /** Settings that the model supports, with commas between them. */
  supported_parameters?: OpenEnum<SupportedParameter> | undefined;
  /** Family of the model, for example `Claude`. */
  arch?: OpenEnum<Tokenizer> | undefined;
  /** Slugs of organizations that made the model, with commas between them: `openai,anthropic`. */
  model_authors?: string | undefined;
  /** Names of providers that serve the model, with commas between them: `OpenAI,Anthropic`. */
  providers?: string | undefined;
  /** Region that the model is served in. */
  region?: OpenEnum<ModelRegion> | undefined;
  /** True lists only models that have a provider without any retention of data. */
  zdr?: true | "true" | undefined;
  /** True lists only models whose output may be used to train others, false only the rest. */
  distillable?: boolean | "true" | "false" | undefined;
  /** Least context length, in tokens. */
  context?: number | undefined;
  /** Least price of the prompt, in US dollars for a million tokens. */
  min_price?: number | null | undefined;
  /** Highest price of the prompt, in US dollars for a million tokens. */
  max_price?: number | null | undefined;
  /** Least price of the completion, in US dollars for a million tokens. */
  min_output_price?: number | null | undefined;
  /** Highest price of the completion, in US dollars for a million tokens. */
  max_output_price?: number | null | undefined;
  /** Least age, in whole days since the model was created. */
  min_age_days?: number | null | undefined;
  /** Highest age, in whole days since the model was created. */
  max_age_days?: number | null | undefined;
  /** Least intelligence index at Artificial Analysis. */
  min_intelligence_index?: number | null | undefined;
  /** Highest intelligence index at Artificial Analysis. */
  max_intelligence_index?: number | null | undefined;
  /** Least coding index at Artificial Analysis. */
  min_coding_index?: number | null | undefined;
  /** Highest coding index at Artificial Analysis. */
  max_coding_index?: number | null | undefined;
  /** Least agentic index at Artificial Analysis. */
  min_agentic_index?: number | null | undefined;
  /** Highest agentic index at Artificial Analysis. */
  max_agentic_index?: number | null | undefined;
  /** Least share of requests that end in tool calls as they should, from 0 to 1. */
  min_tool_success_rate?: number | null | undefined;
  /** Highest share of requests that end in tool calls as they should, from 0 to 1. */
  max_tool_success_rate?: number | null | undefined;
  /**
   * True asks for an RSS feed, which is no list of models: the call then ends in `ResponseValidationError`, with the
   * feed as its `rawText`.
   */
  use_rss?: boolean | "true" | "false" | undefined;
  /** Whether the items of that feed lead to the chat instead of the model's page. */
  use_rss_chat_links?: boolean | "true" | "false" | undefined;
}

/** The way from one page to the next. */
export interface PageLinks {
  /** Address of the next page; null on the last. */
  next?: string | null;
}
export const PageLinks: Schema<PageLinks> = checkedFields<PageLinks>({});

/** A page of models, or all of them. */
export interface ListModelsResponse {
  /** The models. */
  data: Model[];
  /** How many models meet the conditions, on all pages together. */
  total_count?: number | null;
  /** The way to the next page. */
  links?: PageLinks | null;
}
export const ListModelsResponse: Schema<ListModelsResponse> = checkedFields<ListModelsResponse>({
  data: container(array(unchecked())),
});

/** Which model to get. Its `id` is both fields with a slash between them. */
export interface GetModelRequest {
  /** The part of the model's `id` before the slash: its author. */
  author: string;
  /** The part of the model's `id` after the slash, with a variant such as `:free` if there is one. */
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
  /** Kinds of content that the models give, with commas between them, or `all`; `text` by default. */
  output_modalities?: OpenEnum<OutputModality | "all"> | undefined;
}

/** A number of models. */
export interface ModelCount {
  /** How many there are. */
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

/** Which of the models that an account may use to list. Without `offset` and `limit`, all come at once. */
export interface ListUserModelsRequest {
  /** Models to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Models on one page, from 1 to 1000; 500 if only `offset` is given. */
  limit?: number | undefined;
  /** Kinds of content that the models give, with commas between them, or `all`. */
  output_modalities?: OpenEnum<OutputModality | "all"> | undefined;
}
