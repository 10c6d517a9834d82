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

/** The reasoning that is wanted from here on. */
export interface ConfigurationUpdateReasoning {
  /** The effort that is wanted. */
  effort: OpenEnum<ReasoningEffort>;
}

/** Settings that change in the middle of a conversation, without making what is cached of it useless. */
export interface ConfigurationUpdate {
  /** The reasoning that is wanted. */
  reasoning: ConfigurationUpdateReasoning;
}

/** Instructions that the model should follow throughout. */
export interface ChatSystemMessage {
  /** Who speaks. */
  role: "system";
  /** The instructions. */
  content: string | readonly ChatContentText[];
  /** Tells participants of the same role apart. */
  name?: string | undefined;
  /** Settings from here on, for the few models that allow it; others refuse the request. */
  configuration_update?: ConfigurationUpdate | null | undefined;
}

/** Instructions that the model should follow throughout, by the name that newer models of OpenAI have for them. */
export interface ChatDeveloperMessage {
  /** Who speaks. */
  role: "developer";
  /** The instructions. */
  content: string | readonly ChatContentText[];
  /** Tells participants of the same role apart. */
  name?: string | undefined;
  /** Settings from here on, for the few models that allow it; others refuse the request. */
  configuration_update?: ConfigurationUpdate | null | undefined;
}

/** What the user says or shows. */
export interface ChatUserMessage {
  /** Who speaks. */
  role: "user";
  /** A text, or parts of several kinds. */
  content: string | readonly ChatContentPart[];
  /** Tells participants of the same role apart. */
  name?: string | undefined;
}

/** The result of a tool call. */
export interface ChatToolMessage {
  /** Who speaks. */
  role: "tool";
  /** The `id` of the call that it answers. */
  tool_call_id: string;
  /** What the tool gave: a text, often JSON, or parts of several kinds. */
  content: string | readonly ChatContentPart[];
}

type IfArrayReadonly<T> = T extends (infer Item)[] ? readonly Item[] : T;
type ReadonlyArrays<T> = { [K in keyof T]: IfArrayReadonly<T[K]> };

/** What the model said before. The message of an answer fits as it is; one of your own making can be `as const`. */
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
  /** Name that the model calls it by: up to 64 letters, digits, `_` or `-`. */
  name: string;
  /** What it does and when to call it, in words for the model. */
  description?: string | undefined;
  /** What it takes, as a JSON Schema for an object; nothing by default. */
  parameters?: JSONSchema | undefined;
  /** Whether calls must follow the schema to the letter. */
  strict?: boolean | null | undefined;
  /** The same as `defer_loading` of the tool. */
  defer_loading?: boolean | undefined;
}

/** A function of yours that the model can ask you to call. */
export interface ChatFunctionTool {
  /** Discriminant. */
  type: "function";
  /** The function. */
  function: ChatFunctionDefinition;
  /** Whether the model gets to see it only once a search for tools has found it; see `deferred_tools` of the request. */
  defer_loading?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** A search on the web, written as in OpenAI's responses API. It becomes `openrouter:web_search`. */
export interface ChatWebSearchShorthand extends WebSearchConfig {
  /** Discriminant. */
  type: "web_search" | "web_search_2025_08_26" | "web_search_preview" | "web_search_preview_2025_03_11";
  /** The settings once more, for those who nest them. */
  parameters?: WebSearchConfig | undefined;
}

/** Any other tool that OpenRouter runs by itself; `toolsList` lists them. */
export interface ChatDynamicServerTool {
  /** Which one: `"openrouter:new_tool" as Unlisted`. */
  type: Unlisted;
  /** Its settings. */
  parameters?: Record<string, unknown> | undefined;
}

/** Something that the model can use: a function of yours, or a tool that OpenRouter runs by itself. */
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
  /** Which one. */
  function: ChatNamedFunction;
}

/** Makes the model use one server tool. */
export interface ChatServerToolChoice {
  /** Which one, by the `type` that it has among the tools. */
  type: `openrouter:${string}` | `web_search${string}`;
}

/** Whether the model may use tools: `auto` leaves it free, `required` means at least one. */
export type ChatToolChoice = OpenEnum<"none" | "auto" | "required"> | ChatNamedToolChoice | ChatServerToolChoice;

/** An answer in any form. */
export interface ChatFormatText {
  /** Discriminant. */
  type: "text";
}

/** An answer that is a JSON object. The conversation has to ask for JSON, too. */
export interface ChatFormatJSONObject {
  /** Discriminant. */
  type: "json_object";
}

/** A JSON Schema, with a name for the model. */
export interface ChatJSONSchema {
  /** Name of what is asked for: up to 64 letters, digits, `_` or `-`. */
  name: string;
  /** What it is for, in words for the model. */
  description?: string | undefined;
  /** The schema itself. */
  schema?: JSONSchema | undefined;
  /** Whether the answer must follow the schema to the letter. */
  strict?: boolean | null | undefined;
}

/** An answer that is JSON and follows a schema. */
export interface ChatFormatJSONSchema {
  /** Discriminant. */
  type: "json_schema";
  /** The schema. */
  json_schema: ChatJSONSchema;
}

/** An answer that follows a grammar. */
export interface ChatFormatGrammar {
  /** Discriminant. */
  type: "grammar";
  /** The grammar. */
  grammar: string;
}

/** An answer that is a program in Python. */
export interface ChatFormatPython {
  /** Discriminant. */
  type: "python";
}

/** The form that an answer must have. */
export type ChatResponseFormat = Variants<
  ChatFormatText | ChatFormatJSONObject | ChatFormatJSONSchema | ChatFormatGrammar | ChatFormatPython
>;

/** How the model should think before it answers. */
export interface ChatReasoning {
  /** How much effort it should make. */
  effort?: OpenEnum<ReasoningEffort> | null | undefined;
  /** How many tokens it may spend, instead of an effort; for models that can be told so. */
  max_tokens?: number | null | undefined;
  /** Whether it should think at all. True means a medium effort, unless set otherwise. */
  enabled?: boolean | null | undefined;
  /** Whether to keep its reasoning out of the answer. It is paid for all the same. */
  exclude?: boolean | null | undefined;
  /** How long the summary of its reasoning is, for models that make one. */
  summary?: OpenEnum<"auto" | "concise" | "detailed"> | null | undefined;
}

/** The sound that is wanted in answers. */
export interface ChatAudioOptions {
  /** Name of the voice. */
  voice: string;
  /** Format of the bytes. Streams mostly come as `pcm16`. */
  format: OpenEnum<"wav" | "mp3" | "flac" | "opus" | "aac" | "pcm16">;
}

/** A piece of text that an answer is expected to contain. */
export interface PredictionContentText {
  /** The only kind. */
  type: "text";
  /** The text itself. */
  text: string;
}

/** Most of an answer that is known beforehand, such as a file with a small change. It makes the answer faster. */
export interface Prediction {
  /** The only kind. */
  type: OpenEnum<"content">;
  /** What the answer will mostly be. */
  content: string | readonly PredictionContentText[];
}

/** How prompts are cached, for newer models of OpenAI. */
export interface PromptCacheOptions {
  /** `explicit` caches only what is marked with `prompt_cache_breakpoint`. */
  mode: OpenEnum<"explicit">;
  /** How long it stays cached, for example `30m`; null for the usual time. */
  ttl?: string | null | undefined;
}

/** Settings of the search on the web that some models do by themselves. */
export interface WebSearchOptions {
  /** How much of what is found the model gets to see. */
  search_context_size?: OpenEnum<"low" | "medium" | "high"> | undefined;
  /** Roughly where the user is. */
  user_location?: WebSearchUserLocation | null | undefined;
}

/** Stops after a number of rounds. */
export interface StopWhenStepCountIs {
  /** Discriminant. */
  type: "step_count_is";
  /** How many rounds. */
  step_count: number;
}

/** Stops once a tool was called. */
export interface StopWhenHasToolCall {
  /** Discriminant. */
  type: "has_tool_call";
  /** Name of the tool. */
  tool_name: string;
}

/** Stops once so many tokens are used up, over all rounds. */
export interface StopWhenMaxTokensUsed {
  /** Discriminant. */
  type: "max_tokens_used";
  /** How many tokens. */
  max_tokens: number;
}

/** Stops once so much is spent, over all rounds. */
export interface StopWhenMaxCost {
  /** Discriminant. */
  type: "max_cost";
  /** How much, in US dollars. */
  max_cost_in_dollars: number;
}

/** Stops once the model ends a round for a certain reason. */
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

/** Names for a request in the tools for observability that the account is connected to. */
export interface TraceConfig {
  /** Identifier of the trace; requests with the same one belong together. */
  trace_id?: string | undefined;
  /** Name of the trace. */
  trace_name?: string | undefined;
  /** Name of the span within the trace. */
  span_name?: string | undefined;
  /** Name of the generation within the span. */
  generation_name?: string | undefined;
  /** Identifier of the span above this one. */
  parent_span_id?: string | undefined;
  /** Anything else that should be handed on. */
  [detail: string]: unknown;
}

/** What a request wants to see of its own handling. */
export interface ChatDebugOptions {
  /** Whether the first event of a stream shows the request as it was sent to the provider. Not for production. */
  echo_upstream_body?: boolean | undefined;
}

/** Settings for streams. */
export interface ChatStreamOptions {
  /**
   * Whether usage is told.
   *
   * @deprecated Without effect: usage is always in the last event.
   */
  include_usage?: boolean | undefined;
}

/** Settings for usage. */
export interface ChatUsageOptions {
  /**
   * Whether usage is told.
   *
   * @deprecated Without effect: usage is always told.
   */
  include?: boolean | undefined;
}

/** A conversation to go on with, and how. Parameters that a model does not know are ignored, unless set otherwise. */
export interface ChatRequest {
  /** The conversation so far, in order. */
  messages: readonly ChatMessage[];
  /** Slug of the model, for example `openai/gpt-5-mini`; the account's default if omitted. */
  model?: string | undefined;
  /** Slugs of models to try in this order, each if the one before fails. */
  models?: readonly string[] | undefined;
  /** Whether the answer comes in events as it is written; false by default. */
  stream?: boolean | null | undefined;
  /** Which providers may serve the request, and in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** What OpenRouter does to the request or its answer on the way. */
  plugins?: readonly Plugin[] | undefined;

  /** The highest number of tokens to write, reasoning included; the model's own limit by default. */
  max_completion_tokens?: number | null | undefined;
  /**
   * The highest number of tokens to write. Some providers want at least 16.
   *
   * @deprecated Use `max_completion_tokens`.
   */
  max_tokens?: number | null | undefined;
  /** Up to four texts that end the answer where they come up. */
  stop?: string | readonly string[] | null | undefined;
  /** The form that the answer must have. */
  response_format?: ChatResponseFormat | undefined;
  /** What the answer should consist of; text by default. */
  modalities?: readonly OpenEnum<"text" | "image" | "audio">[] | undefined;
  /** The sound that is wanted, with `audio` among the modalities. */
  audio?: ChatAudioOptions | null | undefined;
  /** Settings for the images that are wanted, with `image` among the modalities. */
  image_config?: ImageConfig | undefined;
  /** How long-winded the answer should be, for models that can be told so. */
  verbosity?: OpenEnum<"low" | "medium" | "high" | "xhigh" | "max"> | null | undefined;
  /** Most of the answer, where it is known beforehand. */
  prediction?: Prediction | null | undefined;

  /** How the model should think before it answers. */
  reasoning?: ChatReasoning | undefined;
  /** The same as `effort` of `reasoning`; both together must agree. */
  reasoning_effort?: OpenEnum<ReasoningEffort> | null | undefined;
  /**
   * Whether the answer shows the reasoning.
   *
   * @deprecated Use `exclude` of `reasoning`.
   */
  include_reasoning?: boolean | null | undefined;

  /** What the model can use. */
  tools?: readonly ChatTool[] | undefined;
  /** How tools with `defer_loading` reach the model. */
  deferred_tools?: DeferredToolsControl | undefined;
  /** Whether it may or must use them; `auto` by default. */
  tool_choice?: ChatToolChoice | undefined;
  /** Whether it may ask for several calls at once; true by default. */
  parallel_tool_calls?: boolean | null | undefined;
  /** When to stop running server tools: as soon as one of these holds. The model then answers without them. */
  stop_server_tools_when?: readonly StopServerToolsWhen[] | undefined;
  /** Settings of the search on the web that some models do by themselves. */
  web_search_options?: WebSearchOptions | undefined;

  /** How freely words are chosen, from 0 (always the likeliest) to 2. */
  temperature?: number | null | undefined;
  /** Chooses among the likeliest tokens that together have this probability, from 0 to 1. */
  top_p?: number | null | undefined;
  /** Chooses among this many of the likeliest tokens. */
  top_k?: number | null | undefined;
  /** Leaves out tokens less likely than this, relative to the likeliest one; from 0 to 1. */
  min_p?: number | null | undefined;
  /** Leaves out tokens less likely than this, relative to the square of the likeliest one; from 0 to 1. */
  top_a?: number | null | undefined;
  /** Makes a token less likely the more often it has come up; from -2 to 2. */
  frequency_penalty?: number | null | undefined;
  /** Makes a token less likely once it has come up; from -2 to 2. */
  presence_penalty?: number | null | undefined;
  /** Makes tokens that have come up less likely by this factor; 1 means no change. */
  repetition_penalty?: number | null | undefined;
  /** Makes tokens likelier or less likely: from the token's number to a value from -100 to 100. */
  logit_bias?: Record<string, number> | null | undefined;
  /** Starting value for chance. With the same one, most providers give the same answer again. */
  seed?: number | null | undefined;
  /** Whether the answer tells the probabilities of its tokens. */
  logprobs?: boolean | null | undefined;
  /** How many likely tokens it tells for each place, from 0 to 20; with `logprobs`. */
  top_logprobs?: number | null | undefined;

  /** Caches the prompt up to its last part that can be cached. */
  cache_control?: CacheControl | undefined;
  /** How prompts are cached, for newer models of OpenAI. */
  prompt_cache_options?: PromptCacheOptions | null | undefined;
  /** Requests with the same key are sent where the prompt is likely to be cached. */
  prompt_cache_key?: string | null | undefined;
  /** Identifier of a conversation or task, up to 256 characters. Its requests go to the same provider, for the cache. */
  session_id?: string | undefined;

  /** Service tier to ask for; `fast` is another word for `priority`. */
  service_tier?: OpenEnum<ServiceTier> | null | undefined;
  /** Your user, by a lasting identifier such as a hash: abuse then falls back on one user, not on the whole account. */
  user?: string | undefined;
  /** Up to 16 notes on the request: names of up to 64 characters, values of up to 512. */
  metadata?: Record<string, string> | undefined;
  /** Names for the request in tools for observability. */
  trace?: TraceConfig | undefined;
  /** Whether the answer has `openrouter_metadata`; `disabled` by default. Sent as a header. */
  "X-OpenRouter-Metadata"?: OpenEnum<"enabled" | "disabled"> | undefined;
  /** What to show of the request's handling, in streams. */
  debug?: ChatDebugOptions | undefined;
  /** Settings for streams. */
  stream_options?: ChatStreamOptions | null | undefined;
  /**
   * Whether usage is told.
   *
   * @deprecated Without effect: usage is always told.
   */
  usage?: ChatUsageOptions | undefined;
  /**
   * Changes to prompts that are too long.
   *
   * @deprecated Use the plugin `context-compression`.
   */
  transforms?: readonly OpenEnum<"middle-out">[] | undefined;
  /**
   * Which order `models` and providers are tried in.
   *
   * @deprecated Use `sort.partition` of `provider`.
   */
  route?: OpenEnum<"fallback" | "sort"> | null | undefined;
}
