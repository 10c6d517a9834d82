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

/** An image, spelled out. */
export interface MessagesImageData {
  /** Discriminant. */
  type: "base64";
  /** The bytes, in base64. */
  data: string;
  /** Format of the bytes. */
  media_type: OpenEnum<"image/jpeg" | "image/png" | "image/gif" | "image/webp">;
}

/** An image or a document on the web. */
export interface MessagesURLSource {
  /** Discriminant. */
  type: "url";
  /** Its address. */
  url: string;
}

/** An image or a document that was uploaded before. */
export interface MessagesFileSource {
  /** Discriminant. */
  type: "file";
  /** Identifier. */
  file_id: string;
}

/** An image, for models that see. */
export interface MessagesImageBlock {
  /** Discriminant. */
  type: "image";
  /** The image itself, or where it is. */
  source: Variants<MessagesImageData | MessagesURLSource | MessagesFileSource>;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A document that is put together of texts and images. */
export interface MessagesBlocksSource {
  /** Discriminant. */
  type: "content";
  /** A text, or the parts that can be cited one by one. */
  content: string | readonly Variants<MessagesTextBlock | MessagesImageBlock>[];
}

/** A document that the model should read. */
export interface MessagesDocumentBlock {
  /** Discriminant. */
  type: "document";
  /** The document itself, or where it is. */
  source: Variants<
    MessagesPDFSource | MessagesPlainTextSource | MessagesBlocksSource | MessagesURLSource | MessagesFileSource
  >;
  /** Title of the document, which the model sees but does not cite. */
  title?: string | null | undefined;
  /** What else there is to know about it, which the model sees but does not cite. */
  context?: string | null | undefined;
  /** Whether it may be cited; null means no. */
  citations?: MessagesCitationsConfig | null | undefined;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** Something that a search of yours found and that the answer may cite. */
export interface MessagesSearchResultBlock {
  /** Discriminant. */
  type: "search_result";
  /** Where it comes from: an address, or any other name. */
  source: string;
  /** Its title. */
  title: string;
  /** What it says, in parts that can be cited one by one. */
  content: readonly MessagesTextBlock[];
  /** Whether it may be cited. */
  citations?: MessagesCitationsConfig | undefined;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** One part of what a tool of yours gave. */
export type MessagesToolResultPart = Variants<
  MessagesTextBlock | MessagesImageBlock | MessagesDocumentBlock | MessagesSearchResultBlock | MessagesToolReference
>;

/** The result of a tool of yours. All results that an answer asks for belong into one user message, before any text. */
export interface MessagesToolResultBlock {
  /** Discriminant. */
  type: "tool_result";
  /** The `id` of the `tool_use` that it answers. */
  tool_use_id: string;
  /** What the tool gave: a text, often JSON, or parts of several kinds; nothing by default. */
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

/** Which tools come or go. */
export type MessagesToolChange = Variants<MessagesNamedTool | MessagesMCPTool | MessagesMCPToolset>;

/**
 * Hands the model a tool that was deferred, without making what is cached of the conversation useless. For system
 * messages, and for models from Claude Opus 4.8 on, except Claude Sonnet 5.
 */
export interface MessagesToolAdditionBlock {
  /** Discriminant. */
  type: "tool_addition";
  /** Which tool. */
  tool: MessagesToolChange;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** Takes a tool away from the model; limits and purpose are those of `MessagesToolAdditionBlock`. */
export interface MessagesToolRemovalBlock {
  /** Discriminant. */
  type: "tool_removal";
  /** Which tool. */
  tool: MessagesToolChange;
  /** Caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** One block of a message. Those of an answer fit as they are. */
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

/** Settings that change in the middle of a conversation. */
export interface MessagesMessageOutputConfig {
  /** The effort that is wanted from here on. */
  effort?: OpenEnum<MessagesEffort> | null | undefined;
}

/** One message of a conversation. */
export interface MessagesMessage {
  /**
   * Who speaks. Tool results come from the `user`. Instructions for the whole conversation belong into `system` of the
   * request; a `system` message gives further ones in the middle of it.
   */
  role: OpenEnum<"user" | "assistant" | "system">;
  /** A text, or blocks of several kinds. */
  content: string | readonly MessagesRequestBlock[];
  /** When a system message ceases to count. */
  clear_at?: OpenEnum<"next_user_message" | "never"> | null | undefined;
  /** Settings from this message on, for models that allow it. */
  output_config?: MessagesMessageOutputConfig | null | undefined;
}

/**
 * What becomes of thinking that is sent back after something before it has changed: with `drop_block` it is left out,
 * with `error` the call fails. Anthropic may want a header `anthropic-beta` for it, which goes into the call's options.
 */
export interface MessagesThinkingBinding {
  /** What becomes of it. */
  prefix_mismatch_behavior?: OpenEnum<"drop_block" | "error"> | null | undefined;
  /** The same, by the name that some providers have for it. Send one of the two. */
  mismatch_behavior?: OpenEnum<"drop_block" | "error"> | null | undefined;
}

/** What all kinds of thinking can be told. */
export interface MessagesThinkingSettings {
  /** Whether the answer shows a summary of it, or its seal alone; the model decides if null or omitted. */
  display?: OpenEnum<"summarized" | "omitted"> | null | undefined;
  /** What becomes of earlier thinking if something before it has changed. */
  block_binding?: MessagesThinkingBinding | null | undefined;
}

/** Thinking with a limit. */
export interface MessagesThinkingEnabled extends MessagesThinkingSettings {
  /** Discriminant. */
  type: "enabled";
  /** How many tokens it may take, out of `max_tokens`; Anthropic wants at least 1024. */
  budget_tokens: number;
}

/** No thinking. */
export interface MessagesThinkingDisabled {
  /** Discriminant. */
  type: "disabled";
}

/** As much thinking as the model finds necessary. `effort` of `output_config` guides it. */
export interface MessagesThinkingAdaptive extends MessagesThinkingSettings {
  /** Discriminant. */
  type: "adaptive";
}

/** Thinking between tool calls only. It takes no settings. */
export interface MessagesThinkingBetweenTools {
  /** Discriminant. */
  type: "between_tools";
}

/** Reasoning settings of the model. */
export type MessagesThinking = Variants<
  MessagesThinkingEnabled | MessagesThinkingDisabled | MessagesThinkingAdaptive | MessagesThinkingBetweenTools
>;

/** What a tool takes, as a JSON Schema for an object. */
export interface MessagesInputSchema {
  /** An object, which is also what is meant by default. */
  type?: string | undefined;
  /** Schemas of its fields. */
  properties?: unknown;
  /** Names of the fields that must be there. */
  required?: readonly string[] | null | undefined;
  /** Further keywords of JSON Schema. */
  [keyword: string]: unknown;
}

/** A tool of yours that the model can ask you to call. */
export interface MessagesCustomTool {
  /** Discriminant; may be left out. */
  type?: "custom" | undefined;
  /** Name that the model calls it by: letters, digits, `_` or `-`. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | undefined;
  /** What it takes. */
  input_schema: MessagesInputSchema | JSONSchema;
  /** Whether calls must match the schema exactly. */
  strict?: boolean | undefined;
  /** Whether the model gets to see it only once a search for tools has found it; false by default. */
  defer_loading?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** A command line, by Anthropic's definition. The calls come back for you to run. */
export interface MessagesBashTool {
  /** Discriminant. */
  type: "bash_20250124";
  /** Its fixed name. */
  name: "bash";
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** An editor for files, by Anthropic's definition. The calls come back for you to run. */
export interface MessagesTextEditorTool {
  /** Discriminant. */
  type: "text_editor_20250124";
  /** Its fixed name. */
  name: "str_replace_editor";
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** Who may call a tool: the model, or programs that it writes for one of the versions of the tool that runs them. */
export type MessagesAllowedCaller = "direct" | "code_execution_20250825" | "code_execution_20260120";

/** Roughly where the user is, for results from around there. */
export interface MessagesUserLocation extends WebSearchUserLocation {
  /** The only kind. */
  type: OpenEnum<"approximate">;
}

/** What all versions of the search have. */
export interface MessagesWebSearchToolBase {
  /** Its fixed name. */
  name: "web_search";
  /** Hosts whose pages count; all if null or omitted. Not together with `blocked_domains`. */
  allowed_domains?: readonly string[] | null | undefined;
  /** Hosts whose pages do not count. Not together with `allowed_domains`. */
  blocked_domains?: readonly string[] | null | undefined;
  /** How many searches the request may make; no limit if null or omitted. */
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

/** The newer search of the web, which programs of the model can use, too. */
export interface MessagesProgrammableWebSearchTool extends MessagesWebSearchToolBase {
  /** Discriminant. */
  type: "web_search_20260209";
  /** Who may call it; the provider decides by default. */
  allowed_callers?: readonly OpenEnum<MessagesAllowedCaller>[] | undefined;
}

/** Lets the model ask another one for advice, through its provider. */
export interface MessagesAdvisorTool {
  /** Discriminant. */
  type: "advisor_20260301";
  /** Its fixed name. */
  name: "advisor";
  /** Which model to ask. */
  model: string;
  /** How often it may be asked; no limit by default. */
  max_uses?: number | undefined;
  /** Caches what the adviser gets to see, from one question to the next; null means no. */
  caching?: CacheControl | null | undefined;
  /** Who may call it; the provider decides by default. */
  allowed_callers?: readonly OpenEnum<MessagesAllowedCaller>[] | undefined;
  /** Whether the model gets to see it only once a search for tools has found it; false by default. */
  defer_loading?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** What all searches for deferred tools have. */
export interface MessagesToolSearchToolBase {
  /** Who may call it; the provider decides by default. */
  allowed_callers?: readonly OpenEnum<MessagesAllowedCaller>[] | undefined;
  /** Whether it is deferred itself, which at least one search must not be. */
  defer_loading?: boolean | undefined;
  /** Whether calls must follow its schema to the letter. */
  strict?: boolean | undefined;
  /** Caches the prompt up to the end of this tool. */
  cache_control?: CacheControl | undefined;
}

/** Lets the model look for deferred tools in ordinary words. */
export interface MessagesToolSearchBM25Tool extends MessagesToolSearchToolBase {
  /** Discriminant. */
  type: "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
  /** Its fixed name. */
  name: "tool_search_tool_bm25";
}

/** Lets the model look for deferred tools by regular expressions. */
export interface MessagesToolSearchRegexTool extends MessagesToolSearchToolBase {
  /** Discriminant. */
  type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex";
  /** Its fixed name. */
  name: "tool_search_tool_regex";
}

/** Settings of the shell. */
export interface MessagesShellServerToolConfig {
  /** Who runs the commands: `openrouter` does so in a container; `auto`, the default, is the provider if it can. */
  engine?: OpenEnum<"auto" | "openrouter"> | undefined;
  /** Where they run. */
  environment?: ContainerEnvironment | undefined;
  /**
   * How long the container stays ready after its last command, in seconds; 900 by default, at most 2 592 000.
   *
   * @deprecated Gone from the newest description of the API.
   */
  sleep_after_seconds?: number | undefined;
}

/** Lets the model run shell commands in a container, in the manner of OpenAI's tool. */
export interface MessagesShellServerTool {
  /** Discriminant. */
  type: "openrouter:shell";
  /** Settings of the shell. */
  parameters?: MessagesShellServerToolConfig | undefined;
}

/** Settings of the search for deferred tools. */
export interface MessagesToolSearchServerToolConfig {
  /** How many tools a search gives; 5 by default. */
  max_results?: number | undefined;
  /** Where to search. Its values are not documented yet. */
  sources?: unknown;
  /** The catalogue to search. Its values are not documented yet. */
  catalog?: unknown;
}

/** Lets the model look for deferred tools, through OpenRouter. */
export interface MessagesToolSearchServerTool {
  /** Discriminant. */
  type: "openrouter:tool_search";
  /** Settings of the search. */
  parameters?: MessagesToolSearchServerToolConfig | undefined;
}

/**
 * Something that the model can use: a tool of yours, or one that the provider or OpenRouter runs by itself. Of
 * OpenRouter's, those for agents may not be open to this API yet.
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
  /** Whether to ask for one call at a time; false by default. */
  disable_parallel_tool_use?: boolean | undefined;
}

/** The model must use a tool, whichever it likes. */
export interface MessagesToolChoiceAny {
  /** Discriminant. */
  type: "any";
  /** Whether to ask for one call only; false by default. */
  disable_parallel_tool_use?: boolean | undefined;
}

/** The model must not use tools. */
export interface MessagesToolChoiceNone {
  /** Discriminant. */
  type: "none";
}

/** The model must use one certain tool. */
export interface MessagesToolChoiceTool {
  /** Discriminant. */
  type: "tool";
  /** Name of the tool. */
  name: string;
  /** Whether to ask for one call only; false by default. */
  disable_parallel_tool_use?: boolean | undefined;
}

/** Whether the model may or must use tools. */
export type MessagesToolChoice = Variants<
  MessagesToolChoiceAuto | MessagesToolChoiceAny | MessagesToolChoiceNone | MessagesToolChoiceTool
>;

/** A length of the prompt, in tokens. */
export interface MessagesInputTokens {
  /** Discriminant. */
  type: "input_tokens";
  /** How many. */
  value: number;
}

/** A number of tool calls. */
export interface MessagesToolUses {
  /** Discriminant. */
  type: "tool_uses";
  /** How many. */
  value: number;
}

/** A number of turns in which the model thought. */
export interface MessagesThinkingTurns {
  /** Discriminant. */
  type: "thinking_turns";
  /** How many. */
  value: number;
}

/** Everything. */
export interface MessagesEverything {
  /** Discriminant. */
  type: "all";
}

/** Takes the results of old tool calls out of the conversation. */
export interface MessagesClearToolUses {
  /** Discriminant. */
  type: "clear_tool_uses_20250919";
  /** How long the prompt has to be, or how many calls there have to be; the provider decides by default. */
  trigger?: Variants<MessagesInputTokens | MessagesToolUses> | undefined;
  /** How many of the latest calls keep their results; the provider decides by default. */
  keep?: MessagesToolUses | undefined;
  /** How much there has to be to gain; otherwise nothing is taken out. Spares the cache small changes. */
  clear_at_least?: MessagesInputTokens | null | undefined;
  /** Whether what the tools were called with goes as well: all, none, or that of the tools named. */
  clear_tool_inputs?: boolean | readonly string[] | null | undefined;
  /** Names of tools whose results stay. */
  exclude_tools?: readonly string[] | null | undefined;
}

/** Takes old thinking out of the conversation. */
export interface MessagesClearThinking {
  /** Discriminant. */
  type: "clear_thinking_20251015";
  /** How many of the latest turns keep their thinking; the provider decides by default. */
  keep?: "all" | Variants<MessagesThinkingTurns | MessagesEverything> | undefined;
}

/** Replaces a long conversation by a summary, which comes as a `compaction` block. */
export interface MessagesCompact {
  /** Discriminant. */
  type: "compact_20260112";
  /** How long the prompt has to be; the provider decides if null or omitted. */
  trigger?: MessagesInputTokens | null | undefined;
  /** What the summary should hold, in words for the model, in place of the usual ones. */
  instructions?: string | null | undefined;
  /** Whether to stop after the summary, with `compaction` as the reason; false by default. */
  pause_after_compaction?: boolean | undefined;
}

/** One way to shorten a conversation. */
export type MessagesContextEdit = Variants<MessagesClearToolUses | MessagesClearThinking | MessagesCompact>;

/** How to shorten the conversation before the model gets to see it. */
export interface MessagesContextManagement {
  /** The ways to do so, in order. */
  edits?: readonly MessagesContextEdit[] | undefined;
}

/** JSON that follows a schema. */
export interface MessagesFormatJSONSchema {
  /** Discriminant. */
  type: "json_schema";
  /** The schema. */
  schema: JSONSchema;
}

/** How many tokens a task is worth. The model sees what is left and tries to be done in time, but is not cut off. */
export interface MessagesTaskBudget {
  /** The only kind. */
  type: OpenEnum<"tokens">;
  /** How many tokens, over all requests of the task; at least 20 000. */
  total: number;
  /** How many of them are left; all if null or omitted. */
  remaining?: number | null | undefined;
}

/** What the answer should be like. */
export interface MessagesOutputConfig {
  /** Reasoning effort. */
  effort?: OpenEnum<MessagesEffort> | null | undefined;
  /** The form that the answer must have; any if null or omitted. */
  format?: Variants<MessagesFormatJSONSchema> | null | undefined;
  /** How many tokens the task is worth. */
  task_budget?: MessagesTaskBudget | null | undefined;
}

/** A model to fall back on. */
export interface MessagesFallback {
  /** Slug of the model. Other settings are refused here. */
  model: string;
}

/** A check by the provider that runs beside the answer. */
export interface MessagesSafeguard {
  /** The function. */
  type: OpenEnum<"dangerous_tool_use">;
  /** What the check should know, in its own terms. */
  classifier_context?: Record<string, unknown> | undefined;
  /** Settings of the check. */
  [setting: string]: unknown;
}

/** Notes on a request, in Anthropic's way of writing them. */
export interface MessagesMetadata {
  /** Your user, by a lasting identifier that says nothing about them, such as a hash. */
  user_id?: string | null | undefined;
}

/** A conversation to go on with, and how, in the form of Anthropic's Messages API. */
export interface MessagesRequest {
  /** Slug of the model, for example `anthropic/claude-sonnet-4.5`; it need not be one of Anthropic's. */
  model: string;
  /** The conversation, in order. */
  messages: readonly MessagesMessage[] | null;
  /** Instructions for the model. */
  system?: string | readonly MessagesTextBlock[] | undefined;
  /** The highest number of tokens to write, thinking included. Anthropic's own API insists on it. */
  max_tokens?: number | undefined;
  /** Whether to stream the response; false by default. */
  stream?: boolean | undefined;
  /** Slugs of models to try in this order, each if the one before fails. Not together with `fallbacks`. */
  models?: readonly string[] | undefined;
  /** Up to 3 models to try in this order, each if the one before fails or refuses. Not together with `models`. */
  fallbacks?: readonly MessagesFallback[] | null | undefined;
  /** Which providers may serve the request, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Plugins that process the request or response. */
  plugins?: readonly Plugin[] | undefined;

  /** Reasoning settings of the model. */
  thinking?: MessagesThinking | undefined;
  /** What the answer should be like: effort and form. */
  output_config?: MessagesOutputConfig | undefined;
  /** Texts that end the answer where they come up. */
  stop_sequences?: readonly string[] | undefined;
  /** How freely words are chosen, from 0 (always the likeliest) to 1 with Anthropic's models. */
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

  /** Caches the prompt up to its last block that can be cached. */
  cache_control?: CacheControl | undefined;
  /** How to shorten the conversation before the model gets to see it; null means not at all. */
  context_management?: MessagesContextManagement | null | undefined;
  /** Identifier of a conversation or task, up to 256 characters. Its requests go to the same provider, for the cache. */
  session_id?: string | undefined;

  /** Service tier to ask for, in the provider's own terms. */
  service_tier?: string | undefined;
  /** How fast the answer should be made; `fast` has a higher price. `standard` if null or omitted. */
  speed?: OpenEnum<"fast" | "standard"> | null | undefined;
  /** Checks by the provider that run beside the answer. Their verdicts come as `safeguard_results`. */
  safeguards?: readonly MessagesSafeguard[] | null | undefined;
  /** Notes on the request. */
  metadata?: MessagesMetadata | undefined;
  /** Your user, in up to 256 characters, such as a hash: abuse then falls back on one user, not on the whole account. */
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
