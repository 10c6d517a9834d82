import type { OpenEnum, Unlisted, Variants } from "../lib/schema.js";
import type { CacheControl, ChatAssistantMessage, ChatContentPart, ChatContentText } from "./chat.js";
import type { JSONSchema } from "./jsonSchema.js";
import type { Plugin } from "./plugins.js";
import type { ProviderPreferences } from "./providerPreferences.js";
import type {
  DeferredToolsControl,
  ImageConfig,
  ReasoningEffort,
  ServerTool,
  ServiceTier,
  WebSearchConfig,
  WebSearchUserLocation,
} from "./tools.js";

/** Reasoning from here on. */
export interface ConfigurationUpdateReasoning {
  /** Reasoning effort. */
  effort: OpenEnum<ReasoningEffort>;
}

/** Settings that change in mid-conversation and keep the prompt cache valid. */
export interface ConfigurationUpdate {
  /** Reasoning settings. */
  reasoning: ConfigurationUpdateReasoning;
}

/** Instructions for the model. */
export interface ChatSystemMessage {
  /** Role of the speaker. */
  role: "system";
  /** The instructions. */
  content: string | readonly ChatContentText[];
  /** Distinguishes participants with the same role. */
  name?: string | undefined;
  /** Settings from here on, for the few models that allow it; others refuse the request. */
  configuration_update?: ConfigurationUpdate | null | undefined;
}

/** Instructions for the model, by the name that newer OpenAI models use. */
export interface ChatDeveloperMessage {
  /** Role of the speaker. */
  role: "developer";
  /** The instructions. */
  content: string | readonly ChatContentText[];
  /** Distinguishes participants with the same role. */
  name?: string | undefined;
  /** Settings from here on, for the few models that allow it; others refuse the request. */
  configuration_update?: ConfigurationUpdate | null | undefined;
}

/** A message of the user. */
export interface ChatUserMessage {
  /** Role of the speaker. */
  role: "user";
  /** A text, or a list of parts. */
  content: string | readonly ChatContentPart[];
  /** Distinguishes participants with the same role. */
  name?: string | undefined;
}

/** The result of a tool call. */
export interface ChatToolMessage {
  /** Role of the speaker. */
  role: "tool";
  /** The `id` of the call. */
  tool_call_id: string;
  /** The result: a text, often JSON, or a list of parts. */
  content: string | readonly ChatContentPart[];
}

type IfArrayReadonly<T> = T extends (infer Item)[] ? readonly Item[] : T;
type ReadonlyArrays<T> = { [K in keyof T]: IfArrayReadonly<T[K]> };

/** An earlier message of the model. The message of a response fits as it is; one that you write can be `as const`. */
export interface ChatAssistantTurn extends ReadonlyArrays<ChatAssistantMessage> {}

/** One message of a conversation. */
export type ChatMessage =
  | ChatSystemMessage
  | ChatDeveloperMessage
  | ChatUserMessage
  | ChatAssistantTurn
  | ChatToolMessage;

/** A function of yours, described for the model. */
export interface ChatFunctionDefinition {
  /** Name for the model: up to 64 letters, digits, `_` or `-`. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | undefined;
  /** JSON Schema of the arguments, for an object; none by default. */
  parameters?: JSONSchema | undefined;
  /** Whether calls must match the schema exactly. */
  strict?: boolean | null | undefined;
  /** Same as `defer_loading` of the tool. */
  defer_loading?: boolean | undefined;
}

/** A function of yours that the model can call. */
export interface ChatFunctionTool {
  /** Discriminant. */
  type: "function";
  /** The function. */
  function: ChatFunctionDefinition;
  /** Whether the model sees it only after a tool search finds it; see `deferred_tools` of the request. */
  defer_loading?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** A web search in the format of OpenAI's Responses API. It becomes `openrouter:web_search`. */
export interface ChatWebSearchShorthand extends WebSearchConfig {
  /** Discriminant. */
  type: "web_search" | "web_search_2025_08_26" | "web_search_preview" | "web_search_preview_2025_03_11";
  /** The same settings, nested. */
  parameters?: WebSearchConfig | undefined;
}

/** Any other tool that OpenRouter runs; `toolsListTools` lists them. */
export interface ChatDynamicServerTool {
  /** Name of the tool: `"openrouter:new_tool" as Unlisted`. */
  type: Unlisted;
  /** Settings of the tool. */
  parameters?: Record<string, unknown> | undefined;
}

/** A tool for the model: a function of yours, or a tool that OpenRouter runs. */
export type ChatTool = Variants<ChatFunctionTool | ServerTool | ChatWebSearchShorthand | ChatDynamicServerTool>;

/** A function, by name. */
export interface ChatNamedFunction {
  /** Name of the function. */
  name: string;
}

/** Makes the model call one function. */
export interface ChatNamedToolChoice {
  /** Discriminant. */
  type: "function";
  /** The function. */
  function: ChatNamedFunction;
}

/** Makes the model use one server tool. */
export interface ChatServerToolChoice {
  /** The `type` of the tool in `tools`. */
  type: `openrouter:${string}` | `web_search${string}`;
}

/** Whether the model may call tools: `auto` lets it choose, `required` demands at least one call. */
export type ChatToolChoice = OpenEnum<"none" | "auto" | "required"> | ChatNamedToolChoice | ChatServerToolChoice;

/** Any text. */
export interface ChatFormatText {
  /** Discriminant. */
  type: "text";
}

/** A JSON object. The conversation must ask for JSON, too. */
export interface ChatFormatJSONObject {
  /** Discriminant. */
  type: "json_object";
}

/** A JSON Schema with a name. */
export interface ChatJSONSchema {
  /** Name of the output: up to 64 letters, digits, `_` or `-`. */
  name: string;
  /** Purpose, described for the model. */
  description?: string | undefined;
  /** The schema. */
  schema?: JSONSchema | undefined;
  /** Whether the output must match the schema exactly. */
  strict?: boolean | null | undefined;
}

/** JSON that follows a schema. */
export interface ChatFormatJSONSchema {
  /** Discriminant. */
  type: "json_schema";
  /** The schema. */
  json_schema: ChatJSONSchema;
}

/** Text that follows a grammar. */
export interface ChatFormatGrammar {
  /** Discriminant. */
  type: "grammar";
  /** The grammar. */
  grammar: string;
}

/** A Python program. */
export interface ChatFormatPython {
  /** Discriminant. */
  type: "python";
}

/** Format of the output. */
export type ChatResponseFormat = Variants<
  ChatFormatText | ChatFormatJSONObject | ChatFormatJSONSchema | ChatFormatGrammar | ChatFormatPython
>;

/** Reasoning settings of the model. */
export interface ChatReasoning {
  /** Reasoning effort. */
  effort?: OpenEnum<ReasoningEffort> | null | undefined;
  /** Token limit of the reasoning, instead of an effort, for models that support it. */
  max_tokens?: number | null | undefined;
  /** Whether the model reasons. True means medium effort, unless set otherwise. */
  enabled?: boolean | null | undefined;
  /** Whether to omit the reasoning from the response. It is charged anyway. */
  exclude?: boolean | null | undefined;
  /** Length of the reasoning summary, for models that write one. */
  summary?: OpenEnum<"auto" | "concise" | "detailed"> | null | undefined;
}

/** Audio output settings. */
export interface ChatAudioOptions {
  /** Name of the voice. */
  voice: string;
  /** Format of the bytes. Streams usually need `pcm16`. */
  format: OpenEnum<"wav" | "mp3" | "flac" | "opus" | "aac" | "pcm16">;
}

/** A piece of text that the answer is expected to contain. */
export interface PredictionContentText {
  /** The only kind. */
  type: "text";
  /** The text. */
  text: string;
}

/** Most of the answer, if you know it, such as a file with a small change. Speeds up the response. */
export interface Prediction {
  /** The only kind. */
  type: OpenEnum<"content">;
  /** The expected content. */
  content: string | readonly PredictionContentText[];
}

/** Prompt caching of newer OpenAI models. */
export interface PromptCacheOptions {
  /** `explicit` caches only up to `prompt_cache_breakpoint` marks. */
  mode: OpenEnum<"explicit">;
  /** How long it stays cached, for example `30m`; null for the default. */
  ttl?: string | null | undefined;
}

/** Settings for models that search the web themselves. */
export interface WebSearchOptions {
  /** How much of the results the model sees. */
  search_context_size?: OpenEnum<"low" | "medium" | "high"> | undefined;
  /** Approximate location of the user. */
  user_location?: WebSearchUserLocation | null | undefined;
}

/** Stops after a number of rounds. */
export interface StopWhenStepCountIs {
  /** Discriminant. */
  type: "step_count_is";
  /** Number of rounds. */
  step_count: number;
}

/** Stops once a tool was called. */
export interface StopWhenHasToolCall {
  /** Discriminant. */
  type: "has_tool_call";
  /** Name of the tool. */
  tool_name: string;
}

/** Stops once all rounds together have used this many tokens. */
export interface StopWhenMaxTokensUsed {
  /** Discriminant. */
  type: "max_tokens_used";
  /** Number of tokens. */
  max_tokens: number;
}

/** Stops once all rounds together have cost this much. */
export interface StopWhenMaxCost {
  /** Discriminant. */
  type: "max_cost";
  /** Amount, in US dollars. */
  max_cost_in_dollars: number;
}

/** Stops once a round ends for this reason. */
export interface StopWhenFinishReasonIs {
  /** Discriminant. */
  type: "finish_reason_is";
  /** The reason, for example `length`. */
  reason: string;
}

/** When to stop running server tools for an answer. */
export type StopServerToolsWhen = Variants<
  StopWhenStepCountIs | StopWhenHasToolCall | StopWhenMaxTokensUsed | StopWhenMaxCost | StopWhenFinishReasonIs
>;

/** Names of a request in the observability destinations of the account. */
export interface TraceConfig {
  /** Identifier of the trace, to which several requests can belong. */
  trace_id?: string | undefined;
  /** Name of the trace. */
  trace_name?: string | undefined;
  /** Name of the span within the trace. */
  span_name?: string | undefined;
  /** Name of the generation within the span. */
  generation_name?: string | undefined;
  /** Identifier of the parent span. */
  parent_span_id?: string | undefined;
  /** More fields to pass on. */
  [detail: string]: unknown;
}

/** Debug options of a request. */
export interface ChatDebugOptions {
  /** Whether the first chunk of a stream shows the request as sent to the provider. Not for production. */
  echo_upstream_body?: boolean | undefined;
}

/** Settings for streams. */
export interface ChatStreamOptions {
  /**
   * Whether to include usage.
   *
   * @deprecated Without effect: usage is always in the last event.
   */
  include_usage?: boolean | undefined;
}

/** Settings for usage. */
export interface ChatUsageOptions {
  /**
   * Whether to include usage.
   *
   * @deprecated Without effect: usage is always told.
   */
  include?: boolean | undefined;
}

/** A request of `chatSend`. Parameters that a model does not support are ignored, unless set otherwise. */
export interface ChatRequest {
  /** The conversation, in order. */
  messages: readonly ChatMessage[];
  /** Slug of the model, for example `openai/gpt-5-mini`; the account's default if omitted. */
  model?: string | undefined;
  /** Slugs of models to try in order, each if the previous one fails. */
  models?: readonly string[] | undefined;
  /** Whether to stream the response; false by default. */
  stream?: boolean | null | undefined;
  /** Which providers may serve the request, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Plugins that process the request or response. */
  plugins?: readonly Plugin[] | undefined;

  /** Most tokens to generate, reasoning included; by default the model's limit. */
  max_completion_tokens?: number | null | undefined;
  /**
   * Most tokens to generate. Some providers need at least 16.
   *
   * @deprecated Use `max_completion_tokens`.
   */
  max_tokens?: number | null | undefined;
  /** Up to four texts at which generation stops. */
  stop?: string | readonly string[] | null | undefined;
  /** Format of the output. */
  response_format?: ChatResponseFormat | undefined;
  /** Kinds of output; text by default. */
  modalities?: readonly OpenEnum<"text" | "image" | "audio">[] | undefined;
  /** Audio output settings, if `modalities` has `audio`. */
  audio?: ChatAudioOptions | null | undefined;
  /** Image output settings, if `modalities` has `image`. */
  image_config?: ImageConfig | undefined;
  /** How verbose the answer should be, for models that support it. */
  verbosity?: OpenEnum<"low" | "medium" | "high" | "xhigh" | "max"> | null | undefined;
  /** Most of the answer, if you know it. */
  prediction?: Prediction | null | undefined;

  /** Reasoning settings of the model. */
  reasoning?: ChatReasoning | undefined;
  /** Same as `effort` of `reasoning`; if both are set, they must agree. */
  reasoning_effort?: OpenEnum<ReasoningEffort> | null | undefined;
  /**
   * Whether the response includes the reasoning.
   *
   * @deprecated Use `exclude` of `reasoning`.
   */
  include_reasoning?: boolean | null | undefined;

  /** Tools for the model. */
  tools?: readonly ChatTool[] | undefined;
  /** How tools with `defer_loading` reach the model. */
  deferred_tools?: DeferredToolsControl | undefined;
  /** Whether the model may or must call tools; `auto` by default. */
  tool_choice?: ChatToolChoice | undefined;
  /** Whether the model may call several tools at once; true by default. */
  parallel_tool_calls?: boolean | null | undefined;
  /** Conditions for stopping server tools; one is enough. The model then answers without them. */
  stop_server_tools_when?: readonly StopServerToolsWhen[] | undefined;
  /** Settings for models that search the web themselves. */
  web_search_options?: WebSearchOptions | undefined;

  /** Randomness of sampling, from 0 (always the most likely token) to 2. */
  temperature?: number | null | undefined;
  /** Samples from the most likely tokens that together have this probability, from 0 to 1. */
  top_p?: number | null | undefined;
  /** Samples from this many of the most likely tokens. */
  top_k?: number | null | undefined;
  /** Excludes tokens less likely than this, relative to the most likely one; from 0 to 1. */
  min_p?: number | null | undefined;
  /** Excludes tokens less likely than this, relative to the square of the most likely one; from 0 to 1. */
  top_a?: number | null | undefined;
  /** Makes a token less likely the more often it has occurred; from -2 to 2. */
  frequency_penalty?: number | null | undefined;
  /** Makes a token less likely once it has occurred; from -2 to 2. */
  presence_penalty?: number | null | undefined;
  /** Makes tokens that have occurred less likely by this factor; 1 means no change. */
  repetition_penalty?: number | null | undefined;
  /** Makes tokens more or less likely: maps token numbers to values from -100 to 100. */
  logit_bias?: Record<string, number> | null | undefined;
  /** Random seed. With the same one, most providers repeat their result. */
  seed?: number | null | undefined;
  /** Whether to return the probabilities of the tokens. */
  logprobs?: boolean | null | undefined;
  /** Number of alternative tokens to return for each place, from 0 to 20; needs `logprobs`. */
  top_logprobs?: number | null | undefined;

  /** Caches the prompt up to its last cacheable part. */
  cache_control?: CacheControl | undefined;
  /** Prompt caching of newer OpenAI models. */
  prompt_cache_options?: PromptCacheOptions | null | undefined;
  /** Requests with the same key are routed to where the prompt is likely to be cached. */
  prompt_cache_key?: string | null | undefined;
  /** Identifier of a conversation or task, up to 256 characters. Its requests go to the same provider, for the cache. */
  session_id?: string | undefined;

  /** Requested service tier; `fast` is a synonym of `priority`. */
  service_tier?: OpenEnum<ServiceTier> | null | undefined;
  /**
   * A stable identifier of your user, such as a hash, so that abuse is attributed to the user, not to your whole
   * account.
   */
  user?: string | undefined;
  /** Up to 16 notes on the request: names up to 64 characters, values up to 512. */
  metadata?: Record<string, string> | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** Whether the response has `openrouter_metadata`; `disabled` by default. Sent as a header. */
  "X-OpenRouter-Metadata"?: OpenEnum<"enabled" | "disabled"> | undefined;
  /** Debug output for streams. */
  debug?: ChatDebugOptions | undefined;
  /** Settings for streams. */
  stream_options?: ChatStreamOptions | null | undefined;
  /**
   * Whether to include usage.
   *
   * @deprecated Without effect: usage is always told.
   */
  usage?: ChatUsageOptions | undefined;
  /**
   * Transformations of prompts that are too long.
   *
   * @deprecated Use the plugin `context-compression`.
   */
  transforms?: readonly OpenEnum<"middle-out">[] | undefined;
  /**
   * Order in which `models` and providers are tried.
   *
   * @deprecated Use `sort.partition` of `provider`.
   */
  route?: OpenEnum<"fallback" | "sort"> | null | undefined;
}
