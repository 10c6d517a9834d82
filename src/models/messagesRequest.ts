import type { OpenEnum, Variants } from "../lib/schema.js";
import type { CacheControl } from "./chat.js";
import type { StopServerToolsWhen, TraceConfig } from "./chatRequest.js";
import type { JSONSchema } from "./jsonSchema.js";
import type {
  MessagesCitationsConfig,
  MessagesContentBlock,
  MessagesPDFSource,
  MessagesPlainTextSource,
  MessagesTextBlock,
  MessagesToolReference,
} from "./messages.js";
import type { Plugin } from "./plugins.js";
import type { ProviderPreferences } from "./providerPreferences.js";
import type { ContainerEnvironment, DeferredToolsControl, ServerTool, WebSearchUserLocation } from "./tools.js";

/** An image as data. */
export interface MessagesImageData {
  /** Discriminant. */
  type: "base64";
  /** The bytes, in base64. */
  data: string;
  /** Format of the bytes. */
  media_type: OpenEnum<"image/jpeg" | "image/png" | "image/gif" | "image/webp">;
}

/** An image or document on the web. */
export interface MessagesURLSource {
  /** Discriminant. */
  type: "url";
  /** Address. */
  url: string;
}

/** An uploaded image or document. */
export interface MessagesFileSource {
  /** Discriminant. */
  type: "file";
  /** Identifier. */
  file_id: string;
}

/** An image, for models with vision. */
export interface MessagesImageBlock {
  /** Discriminant. */
  type: "image";
  /** The image, or its address. */
  source: Variants<MessagesImageData | MessagesURLSource | MessagesFileSource>;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A document made of texts and images. */
export interface MessagesBlocksSource {
  /** Discriminant. */
  type: "content";
  /** A text, or parts that can be cited separately. */
  content: string | readonly Variants<MessagesTextBlock | MessagesImageBlock>[];
}

/** A document for the model. */
export interface MessagesDocumentBlock {
  /** Discriminant. */
  type: "document";
  /** The document, or its address. */
  source: Variants<
    MessagesPDFSource | MessagesPlainTextSource | MessagesBlocksSource | MessagesURLSource | MessagesFileSource
  >;
  /** Title of the document, which the model sees but does not cite. */
  title?: string | null | undefined;
  /** More about the document, which the model sees but does not cite. */
  context?: string | null | undefined;
  /** Whether it may be cited; null means no. */
  citations?: MessagesCitationsConfig | null | undefined;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A result of a search of yours, which the model may cite. */
export interface MessagesSearchResultBlock {
  /** Discriminant. */
  type: "search_result";
  /** Source: an address, or any other name. */
  source: string;
  /** Title. */
  title: string;
  /** Content, in parts that can be cited separately. */
  content: readonly MessagesTextBlock[];
  /** Whether it may be cited. */
  citations?: MessagesCitationsConfig | undefined;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** One part of a tool's result. */
export type MessagesToolResultPart = Variants<
  MessagesTextBlock | MessagesImageBlock | MessagesDocumentBlock | MessagesSearchResultBlock | MessagesToolReference
>;

/** The result of a tool of yours. Put all results for a response into one user message, before any text. */
export interface MessagesToolResultBlock {
  /** Discriminant. */
  type: "tool_result";
  /** The `id` of the `tool_use`. */
  tool_use_id: string;
  /** The result: a text, often JSON, or a list of parts; empty by default. */
  content?: string | readonly MessagesToolResultPart[] | undefined;
  /** Whether the tool failed; false by default. */
  is_error?: boolean | undefined;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A tool of the request, by name. */
export interface MessagesNamedTool {
  /** Discriminant. */
  type: "tool_reference";
  /** Name of the tool. */
  name: string;
}

/** A tool of an MCP server. */
export interface MessagesMCPTool {
  /** Discriminant. */
  type: "mcp_tool_reference";
  /** Name of the tool. */
  name: string;
  /** Name of the server. */
  server_name: string;
}

/** All tools of an MCP server. */
export interface MessagesMCPToolset {
  /** Discriminant. */
  type: "mcp_toolset_reference";
  /** Name of the server. */
  server_name: string;
}

/** Tools to add or remove. */
export type MessagesToolChange = Variants<MessagesNamedTool | MessagesMCPTool | MessagesMCPToolset>;

/**
 * Gives the model a deferred tool and keeps the prompt cache valid. For system messages, and for models from Claude
 * Opus 4.8 on, except Claude Sonnet 5.
 */
export interface MessagesToolAdditionBlock {
  /** Discriminant. */
  type: "tool_addition";
  /** The tool. */
  tool: MessagesToolChange;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** Removes a tool from the model, with the conditions of `MessagesToolAdditionBlock`. */
export interface MessagesToolRemovalBlock {
  /** Discriminant. */
  type: "tool_removal";
  /** The tool. */
  tool: MessagesToolChange;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** One block of a message. Blocks of a response fit as they are. */
export type MessagesRequestBlock =
  | MessagesContentBlock
  | MessagesImageBlock
  | MessagesDocumentBlock
  | MessagesSearchResultBlock
  | MessagesToolResultBlock
  | MessagesToolAdditionBlock
  | MessagesToolRemovalBlock;

/** Reasoning effort. */
export type MessagesEffort = "low" | "medium" | "high" | "xhigh" | "max";

/** Settings that change in mid-conversation. */
export interface MessagesMessageOutputConfig {
  /** Effort from here on. */
  effort?: OpenEnum<MessagesEffort> | null | undefined;
}

/** One message of a conversation. */
export interface MessagesMessage {
  /**
   * Role. Tool results come from the `user`. Put instructions for the whole conversation into `system` of the request;
   * a `system` message adds some in mid-conversation.
   */
  role: OpenEnum<"user" | "assistant" | "system">;
  /** A text, or a list of blocks. */
  content: string | readonly MessagesRequestBlock[];
  /** When a system message expires. */
  clear_at?: OpenEnum<"next_user_message" | "never"> | null | undefined;
  /** Settings from this message on, for models that support them. */
  output_config?: MessagesMessageOutputConfig | null | undefined;
}

/**
 * What happens to thinking that is sent back after earlier content has changed: `drop_block` omits it, `error` fails
 * the call. Anthropic may need a header `anthropic-beta` for it, in the options of the call.
 */
export interface MessagesThinkingBinding {
  /** What happens to it. */
  prefix_mismatch_behavior?: OpenEnum<"drop_block" | "error"> | null | undefined;
  /** The same, by some providers' name. Send only one of the two. */
  mismatch_behavior?: OpenEnum<"drop_block" | "error"> | null | undefined;
}

/** Settings of all kinds of thinking. */
export interface MessagesThinkingSettings {
  /**
   * Whether the response has a summary of the thinking, or only its signature; the model decides if null or omitted.
   */
  display?: OpenEnum<"summarized" | "omitted"> | null | undefined;
  /** What happens to earlier thinking after earlier content has changed. */
  block_binding?: MessagesThinkingBinding | null | undefined;
}

/** Thinking with a limit. */
export interface MessagesThinkingEnabled extends MessagesThinkingSettings {
  /** Discriminant. */
  type: "enabled";
  /** Token limit of the thinking, part of `max_tokens`; Anthropic needs at least 1024. */
  budget_tokens: number;
}

/** No thinking. */
export interface MessagesThinkingDisabled {
  /** Discriminant. */
  type: "disabled";
}

/** As much thinking as the model needs. `effort` of `output_config` guides it. */
export interface MessagesThinkingAdaptive extends MessagesThinkingSettings {
  /** Discriminant. */
  type: "adaptive";
}

/** Thinking only between tool calls. It has no settings. */
export interface MessagesThinkingBetweenTools {
  /** Discriminant. */
  type: "between_tools";
}

/** Reasoning settings of the model. */
export type MessagesThinking = Variants<
  MessagesThinkingEnabled | MessagesThinkingDisabled | MessagesThinkingAdaptive | MessagesThinkingBetweenTools
>;

/** JSON Schema of a tool's input, for an object. */
export interface MessagesInputSchema {
  /** Always an object, also by default. */
  type?: string | undefined;
  /** Schemas of the fields. */
  properties?: unknown;
  /** Names of the required fields. */
  required?: readonly string[] | null | undefined;
  /** More keywords of JSON Schema. */
  [keyword: string]: unknown;
}

/** A tool of yours that the model can call. */
export interface MessagesCustomTool {
  /** Discriminant; may be omitted. */
  type?: "custom" | undefined;
  /** Name for the model: letters, digits, `_` or `-`. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | undefined;
  /** JSON Schema of the input. */
  input_schema: MessagesInputSchema | JSONSchema;
  /** Whether calls must match the schema exactly. */
  strict?: boolean | undefined;
  /** Whether the model sees it only after a tool search finds it; false by default. */
  defer_loading?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** A shell, as Anthropic defines it. You run the calls. */
export interface MessagesBashTool {
  /** Discriminant. */
  type: "bash_20250124";
  /** The fixed name. */
  name: "bash";
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** A file editor, as Anthropic defines it. You run the calls. */
export interface MessagesTextEditorTool {
  /** Discriminant. */
  type: "text_editor_20250124";
  /** The fixed name. */
  name: "str_replace_editor";
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** Who may call a tool: the model, or its programs, by version of the tool that runs them. */
export type MessagesAllowedCaller = "direct" | "code_execution_20250825" | "code_execution_20260120";

/** Approximate location of the user, for local results. */
export interface MessagesUserLocation extends WebSearchUserLocation {
  /** The only kind. */
  type: OpenEnum<"approximate">;
}

/** Fields of all versions of the search. */
export interface MessagesWebSearchToolBase {
  /** The fixed name. */
  name: "web_search";
  /** Only hosts to search; all if null or omitted. Not together with `blocked_domains`. */
  allowed_domains?: readonly string[] | null | undefined;
  /** Hosts to exclude. Not together with `allowed_domains`. */
  blocked_domains?: readonly string[] | null | undefined;
  /** Most searches per request; no limit if null or omitted. */
  max_uses?: number | null | undefined;
  /** Approximate location of the user. */
  user_location?: MessagesUserLocation | null | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** Lets the model search the web, through its provider. */
export interface MessagesWebSearchTool extends MessagesWebSearchToolBase {
  /** Discriminant. */
  type: "web_search_20250305";
}

/** The newer web search, which programs of the model can also call. */
export interface MessagesProgrammableWebSearchTool extends MessagesWebSearchToolBase {
  /** Discriminant. */
  type: "web_search_20260209";
  /** Who may call it; by default the provider decides. */
  allowed_callers?: readonly OpenEnum<MessagesAllowedCaller>[] | undefined;
}

/** Lets the model ask another model for advice, through its provider. */
export interface MessagesAdvisorTool {
  /** Discriminant. */
  type: "advisor_20260301";
  /** The fixed name. */
  name: "advisor";
  /** The model to ask. */
  model: string;
  /** Most questions; no limit by default. */
  max_uses?: number | undefined;
  /** Caches the adviser's prompt between questions; null means no. */
  caching?: CacheControl | null | undefined;
  /** Who may call it; by default the provider decides. */
  allowed_callers?: readonly OpenEnum<MessagesAllowedCaller>[] | undefined;
  /** Whether the model sees it only after a tool search finds it; false by default. */
  defer_loading?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** Fields of all tool searches. */
export interface MessagesToolSearchToolBase {
  /** Who may call it; by default the provider decides. */
  allowed_callers?: readonly OpenEnum<MessagesAllowedCaller>[] | undefined;
  /** Whether the search itself is deferred; at least one must not be. */
  defer_loading?: boolean | undefined;
  /** Whether calls must match the schema exactly. */
  strict?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** Lets the model search deferred tools by words. */
export interface MessagesToolSearchBM25Tool extends MessagesToolSearchToolBase {
  /** Discriminant. */
  type: "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
  /** The fixed name. */
  name: "tool_search_tool_bm25";
}

/** Lets the model search deferred tools by regular expressions. */
export interface MessagesToolSearchRegexTool extends MessagesToolSearchToolBase {
  /** Discriminant. */
  type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex";
  /** The fixed name. */
  name: "tool_search_tool_regex";
}

/** Settings of the shell. */
export interface MessagesShellServerToolConfig {
  /** Who runs the commands: `openrouter` in a container, or with `auto`, the default, the provider if it can. */
  engine?: OpenEnum<"auto" | "openrouter"> | undefined;
  /** Where they run. */
  environment?: ContainerEnvironment | undefined;
  /**
   * How long the container stays ready after its last command, in seconds; 900 by default, at most 2 592 000.
   *
   * @deprecated No longer documented.
   */
  sleep_after_seconds?: number | undefined;
}

/** Lets the model run shell commands in a container, like OpenAI's tool. */
export interface MessagesShellServerTool {
  /** Discriminant. */
  type: "openrouter:shell";
  /** Settings of the shell. */
  parameters?: MessagesShellServerToolConfig | undefined;
}

/** Settings of the tool search. */
export interface MessagesToolSearchServerToolConfig {
  /** Number of tools per search; 5 by default. */
  max_results?: number | undefined;
  /** Where to search. Its values are not documented yet. */
  sources?: unknown;
  /** Catalog to search. Its values are not documented yet. */
  catalog?: unknown;
}

/** Lets the model search deferred tools, through OpenRouter. */
export interface MessagesToolSearchServerTool {
  /** Discriminant. */
  type: "openrouter:tool_search";
  /** Settings of the search. */
  parameters?: MessagesToolSearchServerToolConfig | undefined;
}

/**
 * A tool for the model: a tool of yours, or one that the provider or OpenRouter runs. Some of OpenRouter's, such as
 * those for agents, may not be available in this API yet.
 */
export type MessagesTool = Variants<
  | MessagesCustomTool
  | MessagesBashTool
  | MessagesTextEditorTool
  | MessagesWebSearchTool
  | MessagesProgrammableWebSearchTool
  | MessagesAdvisorTool
  | MessagesToolSearchBM25Tool
  | MessagesToolSearchRegexTool
  | MessagesShellServerTool
  | MessagesToolSearchServerTool
  | ServerTool
>;

/** The model decides whether to use tools. */
export interface MessagesToolChoiceAuto {
  /** Discriminant. */
  type: "auto";
  /** Whether to make only one call at a time; false by default. */
  disable_parallel_tool_use?: boolean | undefined;
}

/** The model must call some tool. */
export interface MessagesToolChoiceAny {
  /** Discriminant. */
  type: "any";
  /** Whether to make only one call; false by default. */
  disable_parallel_tool_use?: boolean | undefined;
}

/** The model must not call tools. */
export interface MessagesToolChoiceNone {
  /** Discriminant. */
  type: "none";
}

/** The model must call this tool. */
export interface MessagesToolChoiceTool {
  /** Discriminant. */
  type: "tool";
  /** Name of the tool. */
  name: string;
  /** Whether to make only one call; false by default. */
  disable_parallel_tool_use?: boolean | undefined;
}

/** Whether the model may or must call tools. */
export type MessagesToolChoice = Variants<
  MessagesToolChoiceAuto | MessagesToolChoiceAny | MessagesToolChoiceNone | MessagesToolChoiceTool
>;

/** A prompt length, in tokens. */
export interface MessagesInputTokens {
  /** Discriminant. */
  type: "input_tokens";
  /** The number. */
  value: number;
}

/** A number of tool calls. */
export interface MessagesToolUses {
  /** Discriminant. */
  type: "tool_uses";
  /** The number. */
  value: number;
}

/** A number of turns with thinking. */
export interface MessagesThinkingTurns {
  /** Discriminant. */
  type: "thinking_turns";
  /** The number. */
  value: number;
}

/** Everything. */
export interface MessagesEverything {
  /** Discriminant. */
  type: "all";
}

/** Removes results of old tool calls from the conversation. */
export interface MessagesClearToolUses {
  /** Discriminant. */
  type: "clear_tool_uses_20250919";
  /** Prompt length or number of calls from which to remove them; by default the provider decides. */
  trigger?: Variants<MessagesInputTokens | MessagesToolUses> | undefined;
  /** Number of latest calls that keep their results; by default the provider decides. */
  keep?: MessagesToolUses | undefined;
  /** Least amount to remove; otherwise nothing is removed. Protects the cache from small changes. */
  clear_at_least?: MessagesInputTokens | null | undefined;
  /** Whether to remove inputs, too: all, none, or those of the named tools. */
  clear_tool_inputs?: boolean | readonly string[] | null | undefined;
  /** Names of tools whose results stay. */
  exclude_tools?: readonly string[] | null | undefined;
}

/** Removes old thinking from the conversation. */
export interface MessagesClearThinking {
  /** Discriminant. */
  type: "clear_thinking_20251015";
  /** Number of latest turns that keep their thinking; by default the provider decides. */
  keep?: "all" | Variants<MessagesThinkingTurns | MessagesEverything> | undefined;
}

/** Replaces a long conversation with a summary, returned as a `compaction` block. */
export interface MessagesCompact {
  /** Discriminant. */
  type: "compact_20260112";
  /** Prompt length from which to summarize; the provider decides if null or omitted. */
  trigger?: MessagesInputTokens | null | undefined;
  /** Instructions for the summary, in place of the default ones. */
  instructions?: string | null | undefined;
  /** Whether to stop after the summary, with the reason `compaction`; false by default. */
  pause_after_compaction?: boolean | undefined;
}

/** A way to shorten a conversation. */
export type MessagesContextEdit = Variants<MessagesClearToolUses | MessagesClearThinking | MessagesCompact>;

/** How to shorten the conversation before the model sees it. */
export interface MessagesContextManagement {
  /** The edits, in order. */
  edits?: readonly MessagesContextEdit[] | undefined;
}

/** JSON that follows a schema. */
export interface MessagesFormatJSONSchema {
  /** Discriminant. */
  type: "json_schema";
  /** The schema. */
  schema: JSONSchema;
}

/** Token budget of a task. The model sees what is left and tries to finish in time, but is not cut off. */
export interface MessagesTaskBudget {
  /** The only kind. */
  type: OpenEnum<"tokens">;
  /** Tokens for all requests of the task; at least 20 000. */
  total: number;
  /** Tokens left; all if null or omitted. */
  remaining?: number | null | undefined;
}

/** Output settings. */
export interface MessagesOutputConfig {
  /** Reasoning effort. */
  effort?: OpenEnum<MessagesEffort> | null | undefined;
  /** Format of the output; any if null or omitted. */
  format?: Variants<MessagesFormatJSONSchema> | null | undefined;
  /** Token budget of the task. */
  task_budget?: MessagesTaskBudget | null | undefined;
}

/** A fallback model. */
export interface MessagesFallback {
  /** Slug of the model. No other settings are allowed. */
  model: string;
}

/** A check by the provider, in parallel with the response. */
export interface MessagesSafeguard {
  /** The function. */
  type: OpenEnum<"dangerous_tool_use">;
  /** Context for the check, in its own format. */
  classifier_context?: Record<string, unknown> | undefined;
  /** Settings of the check. */
  [setting: string]: unknown;
}

/** Notes on a request, in Anthropic's format. */
export interface MessagesMetadata {
  /** A stable, anonymous identifier of your user, such as a hash. */
  user_id?: string | null | undefined;
}

/** A request of `messagesSend`, in the format of Anthropic's Messages API. */
export interface MessagesRequest {
  /** Slug of the model, for example `anthropic/claude-sonnet-4.5`; models of other companies work, too. */
  model: string;
  /** The conversation, in order. */
  messages: readonly MessagesMessage[] | null;
  /** Instructions for the model. */
  system?: string | readonly MessagesTextBlock[] | undefined;
  /** Most tokens to generate, thinking included. Anthropic's own API requires it. */
  max_tokens?: number | undefined;
  /** Whether to stream the response; false by default. */
  stream?: boolean | undefined;
  /** Slugs of models to try in order, each if the previous one fails. Not together with `fallbacks`. */
  models?: readonly string[] | undefined;
  /** Up to 3 models to try in order, each if the previous one fails or refuses. Not together with `models`. */
  fallbacks?: readonly MessagesFallback[] | null | undefined;
  /** Which providers may serve the request, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Plugins that process the request or response. */
  plugins?: readonly Plugin[] | undefined;

  /** Reasoning settings of the model. */
  thinking?: MessagesThinking | undefined;
  /** Output settings: effort and format. */
  output_config?: MessagesOutputConfig | undefined;
  /** Texts at which generation stops. */
  stop_sequences?: readonly string[] | undefined;
  /** Randomness of sampling, from 0 (always the most likely token) to 1 with Anthropic's models. */
  temperature?: number | undefined;
  /** Samples from the most likely tokens that together have this probability, from 0 to 1. */
  top_p?: number | undefined;
  /** Samples from this many of the most likely tokens. */
  top_k?: number | undefined;

  /** Tools for the model. */
  tools?: readonly MessagesTool[] | undefined;
  /** How tools with `defer_loading` reach the model. */
  deferred_tools?: DeferredToolsControl | undefined;
  /** Whether the model may or must call tools; `auto` by default. */
  tool_choice?: MessagesToolChoice | undefined;
  /** Conditions for stopping server tools; one is enough. The model then answers without them. */
  stop_server_tools_when?: readonly StopServerToolsWhen[] | undefined;

  /** Caches the prompt up to its last cacheable block. */
  cache_control?: CacheControl | undefined;
  /** How to shorten the conversation before the model sees it; null means not at all. */
  context_management?: MessagesContextManagement | null | undefined;
  /** Identifier of a conversation or task, up to 256 characters. Its requests go to the same provider, for the cache. */
  session_id?: string | undefined;

  /** Requested service tier, as the provider names it. */
  service_tier?: string | undefined;
  /** Speed of the response; `fast` costs more. `standard` if null or omitted. */
  speed?: OpenEnum<"fast" | "standard"> | null | undefined;
  /** Checks by the provider, in parallel with the response. Their results are `safeguard_results`. */
  safeguards?: readonly MessagesSafeguard[] | null | undefined;
  /** Notes on the request. */
  metadata?: MessagesMetadata | undefined;
  /**
   * An identifier of your user, up to 256 characters, such as a hash, so that abuse is attributed to the user, not to
   * your whole account.
   */
  user?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** Whether the response has `openrouter_metadata`; `disabled` by default. Sent as a header. */
  "X-OpenRouter-Metadata"?: OpenEnum<"enabled" | "disabled"> | undefined;
  /**
   * Order in which `models` and providers are tried.
   *
   * @deprecated Use `sort.partition` of `provider`.
   */
  route?: OpenEnum<"fallback" | "sort"> | null | undefined;
}
