import type { OpenEnum, Variants } from "../lib/schema.js";
import type { CacheControl, PromptCacheBreakpoint } from "./chat.js";
import type {
  ChatDebugOptions,
  ConfigurationUpdateReasoning,
  PromptCacheOptions,
  StopServerToolsWhen,
  TraceConfig,
} from "./chatRequest.js";
import type { JSONSchema } from "./jsonSchema.js";
import type { MessagesShellServerTool, MessagesToolSearchServerTool } from "./messagesRequest.js";
import type { Plugin } from "./plugins.js";
import type { ProviderPreferences } from "./providerPreferences.js";
import type {
  ResponsesContainerResult,
  ResponsesItemBase,
  ResponsesMCPItem,
  ResponsesMessagePart,
  ResponsesOutputItem,
  ResponsesPhase,
  ResponsesReasoningItem,
  ResponsesShellAction,
  ResponsesShellOutput,
  ResponsesSummaryText,
} from "./responsesItems.js";
import type {
  DeferredToolsControl,
  ImageConfig,
  ReasoningEffort,
  ServerTool,
  ServiceTier,
  WebSearchEngine,
  WebSearchMode,
  WebSearchUserLocation,
} from "./tools.js";

/** A text for the model. */
export interface ResponsesInputText {
  /** Discriminant. */
  type: "input_text";
  /** The text. */
  text: string;
  /** Marks the end of the cacheable prefix. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
}

/** An image, for models with vision, by address or identifier. */
export interface ResponsesInputImage {
  /** Discriminant. */
  type: "input_image";
  /** Resolution for the model; higher ones cost more tokens. */
  detail: OpenEnum<"auto" | "high" | "low" | "original">;
  /** Address of the image, on the web or as a `data:` URL. */
  image_url?: string | null | undefined;
  /** Identifier of an uploaded image. */
  file_id?: string | null | undefined;
}

/** A document: as data, by address, or by identifier. */
export interface ResponsesInputFile {
  /** Discriminant. */
  type: "input_file";
  /** The bytes, as a `data:` URL. */
  file_data?: string | undefined;
  /** Address of the document. */
  file_url?: string | undefined;
  /** Identifier of an uploaded document. */
  file_id?: string | null | undefined;
  /** Name of the document. */
  filename?: string | undefined;
}

/** Audio data. */
export interface ResponsesAudioData {
  /** The bytes, in base64. */
  data: string;
  /** Format of the bytes. */
  format: OpenEnum<"mp3" | "wav">;
}

/** Audio, for models with audio input. */
export interface ResponsesInputAudio {
  /** Discriminant. */
  type: "input_audio";
  /** The audio. */
  input_audio: ResponsesAudioData;
}

/** A video, for models with video input. */
export interface ResponsesInputVideo {
  /** Discriminant. */
  type: "input_video";
  /** Address of the video, on the web or as a `data:` URL. */
  video_url: string;
  /** How the video is processed, in the provider's terms. */
  processing?: string | undefined;
}

/** One part of a message for the model. */
export type ResponsesInputPart = Variants<
  ResponsesInputText | ResponsesInputImage | ResponsesInputFile | ResponsesInputAudio | ResponsesInputVideo
>;

/** One part of a tool's result. */
export type ResponsesToolOutputPart = Variants<ResponsesInputText | ResponsesInputImage | ResponsesInputFile>;

/** A message of a conversation. Messages of a response can be sent back unchanged. */
export interface ResponsesInputMessage {
  /** Discriminant; may be omitted. */
  type?: "message" | undefined;
  /** Role. Instructions come from `system` or `developer`. */
  role: OpenEnum<"user" | "system" | "assistant" | "developer">;
  /** A text, or a list of parts. */
  content: string | readonly ResponsesInputPart[] | null;
  /** Identifier of the message. */
  id?: string | undefined;
  /** Phase of a model's message, from its response. */
  phase?: OpenEnum<ResponsesPhase> | null | undefined;
}

/** An earlier message of the model that you wrote: a text, or simple parts. */
export interface ResponsesAssistantMessage extends ResponsesItemBase {
  /** Discriminant; may be omitted. */
  type?: "message" | undefined;
  /** Identifier of the message. */
  id: string;
  /** Role of the speaker. */
  role: "assistant";
  /** Content of the message. */
  content: string | readonly ResponsesMessagePart[] | null;
  /** Phase of the message. */
  phase?: OpenEnum<ResponsesPhase> | null | undefined;
}

/** Earlier reasoning without a summary. */
export interface ResponsesInputReasoning extends Omit<ResponsesReasoningItem, "summary"> {
  /** Summary of the reasoning; null if none. */
  summary?: readonly ResponsesSummaryText[] | null | undefined;
}

/** The result of a function of yours. */
export interface ResponsesFunctionCallOutput extends ResponsesItemBase {
  /** Discriminant. */
  type: "function_call_output";
  /** The `call_id` of the call. */
  call_id: string;
  /** The result: a text, often JSON, or a list of parts. */
  output: string | readonly ResponsesToolOutputPart[];
}

/** The result of a free-text tool of yours. */
export interface ResponsesCustomToolCallOutput {
  /** Discriminant. */
  type: "custom_tool_call_output";
  /** Identifier of the item. */
  id?: string | undefined;
  /** The `call_id` of the call. */
  call_id: string;
  /** The result: a text, or a list of parts. */
  output: string | readonly ResponsesToolOutputPart[];
}

/** Result of a change to a file. */
export interface ResponsesApplyPatchCallOutput {
  /** Discriminant. */
  type: "apply_patch_call_output";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The `call_id` of the call. */
  call_id: string;
  /** Whether the change was made. */
  status: OpenEnum<"completed" | "failed">;
  /** Details, described for the model. */
  output?: string | null | undefined;
}

/** A command for your own machine. */
export interface ResponsesLocalShellAction {
  /** The only kind. */
  type: OpenEnum<"exec">;
  /** The command and its arguments. */
  command: readonly string[];
  /** Variables of its environment. */
  env: Record<string, string>;
  /** How long it may take, in milliseconds; null for no limit. */
  timeout_ms?: number | null | undefined;
  /** Who runs it; null for whoever is logged in. */
  user?: string | null | undefined;
  /** Directory that it runs in; null for the usual one. */
  working_directory?: string | null | undefined;
}

/** A command that the model wanted to be run on your machine. */
export interface ResponsesLocalShellCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "local_shell_call";
  /** Identifier of the item. */
  id: string;
  /** Identifier of the call. */
  call_id: string;
  /** The command. */
  action: ResponsesLocalShellAction;
}

/** What a command on your machine gave. */
export interface ResponsesLocalShellCallOutput extends ResponsesItemBase {
  /** Discriminant. */
  type: "local_shell_call_output";
  /** Identifier of the call that it answers. */
  id: string;
  /** Standard output. */
  output: string;
}

/** Commands that the model wanted to be run in a shell. */
export interface ResponsesInputShellCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "shell_call";
  /** Identifier of the call. */
  call_id: string;
  /** The commands. */
  action: ResponsesShellAction;
  /** The call as the model wrote it, as its answer said. */
  arguments?: string | null | undefined;
  /** Where they were to be run. */
  environment?: unknown;
}

/** What commands in a shell of yours gave. */
export interface ResponsesInputShellCallOutput extends ResponsesItemBase, ResponsesContainerResult {
  /** Discriminant. */
  type: "shell_call_output";
  /** The `call_id` of the call. */
  call_id: string;
  /** Output of each command, in order. */
  output: readonly ResponsesShellOutput[];
  /** Output limit, in characters. */
  max_output_length?: number | null | undefined;
}

/** One tool of an MCP server, as the server describes it. */
export interface ResponsesMCPToolInfo {
  /** Name of the tool. */
  name: string;
  /** What it does, in words. */
  description?: string | null | undefined;
  /** What it takes, as a JSON Schema. */
  input_schema: JSONSchema;
  /** Further notes of the server. */
  annotations?: unknown;
}

/** The tools that an MCP server has. */
export interface ResponsesMCPListTools {
  /** Discriminant. */
  type: "mcp_list_tools";
  /** Identifier of the item. */
  id: string;
  /** Name of the server. */
  server_label: string;
  /** Its tools. */
  tools: readonly ResponsesMCPToolInfo[];
  /** Why they could not be listed; null if they could. */
  error?: string | null | undefined;
}

/** A call of a tool on an MCP server that waits for your consent. */
export interface ResponsesMCPApprovalRequest {
  /** Discriminant. */
  type: "mcp_approval_request";
  /** Identifier of the item, which the consent has to name. */
  id: string;
  /** Name of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
}

/** Your consent, or that you do not consent. */
export interface ResponsesMCPApprovalResponse {
  /** Discriminant. */
  type: "mcp_approval_response";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The `id` of the request that it answers. */
  approval_request_id: string;
  /** Whether you consent. */
  approve: boolean;
  /** Why, in words. */
  reason?: string | null | undefined;
}

/** The MCP server did not keep to the protocol. */
export interface ResponsesMCPProtocolError {
  /** Discriminant. */
  type: "mcp_protocol_error";
  /** Number of the error. */
  code: number;
  /** Error message. */
  message: string;
}

/** The MCP server could not be reached, or would not answer. */
export interface ResponsesMCPHttpError {
  /** Discriminant. */
  type: "http_error";
  /** The HTTP status. */
  code: number;
  /** Error message. */
  message: string;
}

/** The tool on the MCP server failed. */
export interface ResponsesMCPToolError {
  /** Discriminant. */
  type: "mcp_tool_execution_error";
  /** What it gave instead. */
  content?: unknown;
}

/** Why a call of a tool on an MCP server failed. */
export type ResponsesMCPError = Variants<ResponsesMCPProtocolError | ResponsesMCPHttpError | ResponsesMCPToolError>;

/** A call of a tool on an MCP server, and what came of it. */
export interface ResponsesMCPCall {
  /** Discriminant. */
  type: "mcp_call";
  /** Identifier of the item. */
  id: string;
  /** Name of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
  /** What the tool gave; null if it failed. */
  output?: string | null | undefined;
  /** The error; null if there is none. */
  error?: string | ResponsesMCPError | null | undefined;
}

/** What an earlier part of the conversation was shortened to, sealed. */
export interface ResponsesCompaction {
  /** Discriminant. */
  type: "compaction";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The summary, encrypted. */
  encrypted_content: string;
  /** Further fields of the provider's. */
  [field: string]: unknown;
}

/** The place where the conversation was shortened. */
export interface ResponsesContextCompaction {
  /** Discriminant. */
  type: "context_compaction";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The summary, sealed; null if there is none. */
  encrypted_content?: string | null | undefined;
  /** Further fields of the provider's. */
  [field: string]: unknown;
}

/** Asks for the conversation so far to be shortened. It comes last. */
export interface ResponsesCompactionTrigger {
  /** Discriminant. */
  type: "compaction_trigger";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Further fields of the provider's. */
  [field: string]: unknown;
}

/** The tools that a search of yours found, and that the model can call from here on. */
export interface ResponsesToolSearchOutput extends ResponsesItemBase {
  /** Discriminant. */
  type: "tool_search_output";
  /** The `call_id` of the search that it answers. */
  call_id: string;
  /** Who searched: the server, or you. */
  execution: OpenEnum<"server" | "client">;
  /** The tools. */
  tools: readonly ResponsesTool[];
}

/**
 * A call of a tool on an MCP server, by OpenRouter, from an earlier answer.
 *
 * @deprecated The API still gives such items, but no longer documents that it takes them back.
 */
export interface ResponsesInputMCPItem extends ResponsesMCPItem {}

/** An earlier item, by its identifier alone. */
export interface ResponsesItemReference {
  /** Discriminant. */
  type: "item_reference";
  /** The identifier. */
  id: string;
}

/** Tools that the model has from here on. */
export interface ResponsesAdditionalTools {
  /** Discriminant. */
  type: "additional_tools";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Who hands them over. */
  role: OpenEnum<"unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool">;
  /** The tools. */
  tools: readonly ResponsesTool[];
}

/** Words that only their provider can read. */
export interface ResponsesEncryptedContent {
  /** Discriminant. */
  type: "encrypted_content";
  /** The words, sealed. */
  encrypted_content: string;
}

/** An agent. */
export interface ResponsesAgent {
  /** Name. */
  agent_name: string;
  /** Further fields of the provider's. */
  [field: string]: unknown;
}

/** What one agent says to another. */
export interface ResponsesAgentMessage {
  /** Discriminant. */
  type: "agent_message";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The agent that it belongs to. */
  agent?: ResponsesAgent | null | undefined;
  /** Who says it. */
  author: string;
  /** To whom. */
  recipient: string;
  /** What is said. */
  content: readonly Variants<ResponsesInputText | ResponsesInputImage | ResponsesEncryptedContent>[];
  /** Further fields of the provider's. */
  [field: string]: unknown;
}

/** Settings that change in mid-conversation. */
export interface ResponsesConfigurationUpdate {
  /** Discriminant. */
  type: "configuration_update";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Reasoning from here on. */
  reasoning: ConfigurationUpdateReasoning;
}

/** One thing of a conversation: a message, a call, a result. Those of an answer fit as they are. */
export type ResponsesInputItem =
  | Exclude<ResponsesOutputItem, ResponsesMCPItem>
  | ResponsesInputMCPItem
  | ResponsesInputMessage
  | ResponsesAssistantMessage
  | ResponsesInputReasoning
  | ResponsesFunctionCallOutput
  | ResponsesCustomToolCallOutput
  | ResponsesApplyPatchCallOutput
  | ResponsesLocalShellCall
  | ResponsesLocalShellCallOutput
  | ResponsesInputShellCall
  | ResponsesInputShellCallOutput
  | ResponsesMCPListTools
  | ResponsesMCPApprovalRequest
  | ResponsesMCPApprovalResponse
  | ResponsesMCPCall
  | ResponsesCompaction
  | ResponsesContextCompaction
  | ResponsesCompactionTrigger
  | ResponsesToolSearchOutput
  | ResponsesItemReference
  | ResponsesAdditionalTools
  | ResponsesAgentMessage
  | ResponsesConfigurationUpdate;

/** A function of yours that the model can call. */
export interface ResponsesFunctionTool {
  /** Discriminant. */
  type: "function";
  /** Name that the model calls it by. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | null | undefined;
  /** What it takes, as a JSON Schema; null for nothing. Left out, the request is refused. */
  parameters: JSONSchema | null;
  /** Whether the arguments must follow the schema to the letter. */
  strict?: boolean | null | undefined;
  /** Whether the model gets to see it only once `openrouter:tool_search` has found it; false by default. */
  defer_loading?: boolean | undefined;
  /** Whether the model may go on without the result. */
  async?: boolean | undefined;
  /** What it gives, as a JSON Schema; null if that is open. */
  output_schema?: JSONSchema | null | undefined;
  /** Who may call it: the model, or programs that it writes. */
  allowed_callers?: readonly OpenEnum<"direct" | "programmatic">[] | null | undefined;
}

/** A function within a group. */
export interface ResponsesNamespaceFunctionTool extends Omit<ResponsesFunctionTool, "parameters"> {
  /** What it takes, as a JSON Schema; null for nothing. */
  parameters?: JSONSchema | null | undefined;
}

/** Any text. */
export interface ResponsesCustomFormatText {
  /** Discriminant. */
  type: "text";
}

/** A text that follows a grammar. */
export interface ResponsesCustomFormatGrammar {
  /** Discriminant. */
  type: "grammar";
  /** What the grammar is written in. */
  syntax: OpenEnum<"lark" | "regex">;
  /** The grammar. */
  definition: string;
}

/** A tool of yours that takes free text instead of JSON. */
export interface ResponsesCustomTool {
  /** Discriminant. */
  type: "custom";
  /** Name that the model calls it by. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | undefined;
  /** The form of the text; any by default. */
  format?: Variants<ResponsesCustomFormatText | ResponsesCustomFormatGrammar> | undefined;
  /** Whether the model may go on without the result. */
  async?: boolean | undefined;
}

/** A group of tools of yours. */
export interface ResponsesNamespaceTool {
  /** Discriminant. */
  type: "namespace";
  /** Name of the group. */
  name: string;
  /** What the group is for, in words for the model. */
  description: string;
  /** The tools in it. */
  tools: readonly Variants<ResponsesNamespaceFunctionTool | ResponsesCustomTool>[];
}

/** Which hosts count in a search. */
export interface ResponsesWebSearchFilter {
  /** Those that do; all if null or omitted. */
  allowed_domains?: readonly string[] | null | undefined;
  /** Those that do not. */
  blocked_domains?: readonly string[] | null | undefined;
  /** Those that do not, by another name. */
  excluded_domains?: readonly string[] | null | undefined;
}

/** Lets the model search the web, in OpenAI's way of asking for it. All versions do the same here. */
export interface ResponsesWebSearchTool {
  /** Discriminant. */
  type: "web_search" | "web_search_2025_08_26" | "web_search_preview" | "web_search_preview_2025_03_11";
  /** Who searches: `auto`, the default, is the provider if it can, and else Exa. */
  engine?: OpenEnum<WebSearchEngine | "auto"> | undefined;
  /** How thorough the search is. */
  mode?: OpenEnum<WebSearchMode> | undefined;
  /** How many results a search gives; 5 by default. A provider's own search ignores it. */
  max_results?: number | undefined;
  /** How many searches the request may make. Further ones give an error. */
  max_uses?: number | undefined;
  /** How much text of the results the model gets, roughly. */
  search_context_size?: OpenEnum<"low" | "medium" | "high"> | undefined;
  /** Which hosts count. */
  filters?: ResponsesWebSearchFilter | null | undefined;
  /** Approximate location of the user. */
  user_location?: WebSearchUserLocation | null | undefined;
}

/** A condition on files. */
export interface ResponsesFileFilter {
  /** How the two are compared. */
  type: OpenEnum<"eq" | "ne" | "gt" | "gte" | "lt" | "lte">;
  /** Name of the attribute. */
  key: string;
  /** What it is compared with. */
  value: string | number | boolean | readonly (string | number)[];
}

/** Several conditions on files. */
export interface ResponsesCompoundFilter {
  /** Whether all of them must hold, or one. */
  type: OpenEnum<"and" | "or">;
  /** The conditions, which can be compound themselves. */
  filters: readonly (ResponsesFileFilter | ResponsesCompoundFilter)[];
}

/** How files that were found are put in order. */
export interface ResponsesRankingOptions {
  /** What does so. */
  ranker?: OpenEnum<"auto" | "default-2024-11-15"> | undefined;
  /** How well a file has to fit, from 0 to 1. */
  score_threshold?: number | undefined;
}

/** Lets the model search among files at its provider. */
export interface ResponsesFileSearchTool {
  /** Discriminant. */
  type: "file_search";
  /** Where to search. */
  vector_store_ids: readonly string[];
  /** Which files count; all if null or omitted. */
  filters?: ResponsesFileFilter | ResponsesCompoundFilter | null | undefined;
  /** How many files a search gives. */
  max_num_results?: number | undefined;
  /** How they are put in order. */
  ranking_options?: ResponsesRankingOptions | undefined;
}

/** Lets the model ask for steps at a screen. */
export interface ResponsesComputerTool {
  /** Discriminant. */
  type: "computer_use_preview";
  /** What kind of screen it is. */
  environment: OpenEnum<"windows" | "mac" | "linux" | "ubuntu" | "browser">;
  /** Height of the screen, in pixels. */
  display_height: number;
  /** Width of the screen, in pixels. */
  display_width: number;
}

/** A container that the provider makes. */
export interface ResponsesCodeContainer {
  /** The only kind. */
  type: OpenEnum<"auto">;
  /** Identifiers of files to put into it. */
  file_ids?: readonly string[] | undefined;
  /** How much memory it has; null for the usual amount. */
  memory_limit?: OpenEnum<"1g" | "4g" | "16g" | "64g"> | null | undefined;
}

/** Lets the model run programs at its provider. */
export interface ResponsesCodeInterpreterTool {
  /** Discriminant. */
  type: "code_interpreter";
  /** Where they run: the identifier of a container, or how to make one. */
  container: string | ResponsesCodeContainer;
}

/** Some tools of an MCP server. */
export interface ResponsesMCPToolFilter {
  /** Their names. */
  tool_names?: readonly string[] | undefined;
  /** Whether only tools that change nothing are meant. */
  read_only?: boolean | undefined;
}

/** Tools of an MCP server, by name. */
export interface ResponsesMCPToolNames {
  /** Their names. */
  tool_names?: readonly string[] | undefined;
}

/** Which tools of an MCP server wait for your consent. */
export interface ResponsesMCPApproval {
  /** Those that always do. */
  always?: ResponsesMCPToolNames | undefined;
  /** Those that never do. */
  never?: ResponsesMCPToolNames | undefined;
}

/** Services that OpenAI has MCP servers for. */
export type ResponsesMCPConnector =
  | "connector_dropbox"
  | "connector_gmail"
  | "connector_googlecalendar"
  | "connector_googledrive"
  | "connector_microsoftteams"
  | "connector_outlookcalendar"
  | "connector_outlookemail"
  | "connector_sharepoint";

/** Lets the model use an MCP server, through its provider. */
export interface ResponsesMCPTool {
  /** Discriminant. */
  type: "mcp";
  /** Name for the server, by which its calls refer to it. */
  server_label: string;
  /** Address of the server. Not together with `connector_id`. */
  server_url?: string | undefined;
  /** Service to use instead of a server of your choice. */
  connector_id?: OpenEnum<ResponsesMCPConnector> | undefined;
  /** What the server is for, in words for the model. */
  server_description?: string | undefined;
  /** OAuth token for the server or the service. */
  authorization?: string | undefined;
  /** Headers for the server. */
  headers?: Record<string, string> | null | undefined;
  /** Which of its tools may be used; all if null or omitted. */
  allowed_tools?: readonly string[] | ResponsesMCPToolFilter | null | undefined;
  /** Which of them wait for your consent; the provider decides if null or omitted. */
  require_approval?: OpenEnum<"always" | "never"> | ResponsesMCPApproval | null | undefined;
}

/** An image that says which area of another one to change. */
export interface ResponsesImageMask {
  /** Identifier of the image, if it was uploaded before. */
  file_id?: string | undefined;
  /** Address of the image, on the web or as a `data:` URL. */
  image_url?: string | undefined;
}

/** Lets the model have images made by its provider. */
export interface ResponsesImageGenerationTool {
  /** Discriminant. */
  type: "image_generation";
  /** Model that makes them; the provider decides by default. */
  model?: string | undefined;
  /** What is behind the motif. */
  background?: OpenEnum<"transparent" | "opaque" | "auto"> | undefined;
  /** How closely an image keeps to those it is made from. */
  input_fidelity?: OpenEnum<"high" | "low"> | null | undefined;
  /** Which area of an image to change. */
  input_image_mask?: ResponsesImageMask | undefined;
  /** How strict the check of the content is. */
  moderation?: OpenEnum<"auto" | "low"> | undefined;
  /** How strongly the file is compressed, in percent. */
  output_compression?: number | undefined;
  /** Format of the file. */
  output_format?: OpenEnum<"png" | "webp" | "jpeg"> | undefined;
  /** How many half-done images a stream shows. */
  partial_images?: number | undefined;
  /** How much care is taken. */
  quality?: OpenEnum<"low" | "medium" | "high" | "auto"> | undefined;
  /** Resolution in pixels, for example `1024x1024`. */
  size?: string | undefined;
}

/** Lets the model ask for commands on your machine, as Codex does. */
export interface ResponsesLocalShellTool {
  /** Discriminant. */
  type: "local_shell";
}

/** Lets the model run commands in a shell, in OpenAI's way of asking for it. */
export interface ResponsesShellTool {
  /** Discriminant. */
  type: "shell";
}

/** Lets the model ask for changes to files, in OpenAI's way of asking for it. */
export interface ResponsesApplyPatchTool {
  /** Discriminant. */
  type: "apply_patch";
}

/** Settings of changes to files. */
export interface ResponsesApplyPatchServerToolConfig {
  /** Who looks after the calls: `auto`, the default, is the provider if it can, and else OpenRouter. */
  engine?: OpenEnum<"auto" | "native" | "openrouter"> | undefined;
}

/** Lets the model ask for changes to files. OpenRouter makes sure that they are sound; you make them. */
export interface ResponsesApplyPatchServerTool {
  /** Discriminant. */
  type: "openrouter:apply_patch";
  /** Settings of the tool. */
  parameters?: ResponsesApplyPatchServerToolConfig | undefined;
}

/** Something that the model can use: a tool of yours, or one that the provider or OpenRouter runs by itself. */
export type ResponsesTool = Variants<
  | ResponsesFunctionTool
  | ResponsesCustomTool
  | ResponsesNamespaceTool
  | ResponsesWebSearchTool
  | ResponsesFileSearchTool
  | ResponsesComputerTool
  | ResponsesCodeInterpreterTool
  | ResponsesMCPTool
  | ResponsesImageGenerationTool
  | ResponsesLocalShellTool
  | ResponsesShellTool
  | ResponsesApplyPatchTool
  | ResponsesApplyPatchServerTool
  | MessagesShellServerTool
  | MessagesToolSearchServerTool
  | ServerTool
>;

/** The model must call one certain function. */
export interface ResponsesFunctionChoice {
  /** Discriminant. */
  type: "function";
  /** Name of the function. */
  name: string;
}

/** The model must use one certain tool that is not yours. */
export interface ResponsesHostedToolChoice {
  /** The tool. */
  type: "web_search_preview" | "web_search_preview_2025_03_11" | "apply_patch" | "shell";
}

/** The model may use some of the tools only. */
export interface ResponsesAllowedTools {
  /** Discriminant. */
  type: "allowed_tools";
  /** Whether it may use them or must. */
  mode: OpenEnum<"auto" | "required">;
  /** Those tools, for example `{ type: "function", name: "rain" }`. */
  tools: readonly Record<string, unknown>[];
}

/** Whether the model may or must call tools. */
export type ResponsesToolChoice =
  | OpenEnum<"auto" | "none" | "required">
  | Variants<ResponsesFunctionChoice | ResponsesHostedToolChoice | ResponsesAllowedTools>;

/** Plain text. */
export interface ResponsesFormatText {
  /** Discriminant. */
  type: "text";
}

/** Any JSON object. */
export interface ResponsesFormatJSONObject {
  /** Discriminant. */
  type: "json_object";
}

/** JSON that follows a schema. */
export interface ResponsesFormatJSONSchema {
  /** Discriminant. */
  type: "json_schema";
  /** Name for the schema. */
  name: string;
  /** The JSON Schema. */
  schema: JSONSchema;
  /** What the schema is for, in words for the model. */
  description?: string | undefined;
  /** Whether the answer must follow it to the letter. */
  strict?: boolean | null | undefined;
}

/** The form that the text of an answer must have. */
export type ResponsesFormat = Variants<ResponsesFormatText | ResponsesFormatJSONObject | ResponsesFormatJSONSchema>;

/** What the text of an answer should be like. */
export interface ResponsesText {
  /** Its form; plain text by default. */
  format?: ResponsesFormat | undefined;
  /** How long-winded it should be, for models that can be told so. */
  verbosity?: OpenEnum<"low" | "medium" | "high" | "xhigh" | "max"> | null | undefined;
}

/** How the model should think, in OpenAI's terms. */
export interface ResponsesReasoningBase {
  /** How much effort it should make; the model decides if null or omitted. */
  effort?: OpenEnum<ReasoningEffort> | null | undefined;
  /** How closely the summary follows the reasoning; no summary if null or omitted. */
  summary?: OpenEnum<"auto" | "concise" | "detailed"> | null | undefined;
  /**
   * Which earlier reasoning it gets to see: all that is sent back, or that since the last message of the user. For
   * OpenAI's models from GPT-5.6 on.
   */
  context?: OpenEnum<"auto" | "all_turns" | "current_turn"> | null | undefined;
  /** Whether it thinks more deeply, at the same price for each token. For OpenAI's models from GPT-5.6 on. */
  mode?: OpenEnum<"standard" | "pro"> | null | undefined;
}

/** Reasoning settings of the model. */
export interface ResponsesReasoning extends ResponsesReasoningBase {
  /** Whether it should think at all. */
  enabled?: boolean | null | undefined;
  /** How many tokens it may spend on it. */
  max_tokens?: number | null | undefined;
}

/** A prompt template that is kept at the provider. */
export interface ResponsesStoredPrompt {
  /** Identifier of the template. */
  id: string;
  /** What to put in place of its variables, by their names. */
  variables?: Record<string, string | ResponsesToolOutputPart> | null | undefined;
}

/** What an answer can have besides. */
export type ResponsesInclude =
  | "file_search_call.results"
  | "message.input_image.image_url"
  | "computer_call_output.output.image_url"
  | "reasoning.encrypted_content"
  | "code_interpreter_call.outputs";

/** A conversation to go on with, and how, in the form of OpenAI's Responses API. Nothing is kept between requests. */
export interface ResponsesRequest {
  /** The conversation so far: what the user says, or items in order. */
  input?: string | readonly ResponsesInputItem[] | undefined;
  /** Instructions for the model. */
  instructions?: string | null | undefined;
  /** Slug of the model, for example `openai/gpt-5-mini`; the account's default if omitted. */
  model?: string | undefined;
  /** Slugs of models to try in order, each if the previous one fails. */
  models?: readonly string[] | undefined;
  /** Whether to stream the response; false by default. */
  stream?: boolean | undefined;
  /** Which providers may serve the request, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Plugins that process the request or response. */
  plugins?: readonly Plugin[] | undefined;

  /** The highest number of tokens to write, reasoning included; the model's own limit if null or omitted. */
  max_output_tokens?: number | null | undefined;
  /** What the text of the answer should be like. */
  text?: ResponsesText | undefined;
  /** Kinds of output; text by default. */
  modalities?: readonly OpenEnum<"text" | "image">[] | undefined;
  /** Image output settings, if `modalities` has `image`. */
  image_config?: ImageConfig | undefined;
  /** What the answer should have besides. */
  include?: readonly OpenEnum<ResponsesInclude>[] | null | undefined;
  /** Reasoning settings of the model. */
  reasoning?: ResponsesReasoning | null | undefined;
  /** A prompt template to use. */
  prompt?: ResponsesStoredPrompt | null | undefined;
  /** Whether a prompt that is too long is shortened in its middle, or refused. */
  truncation?: OpenEnum<"auto" | "disabled"> | null | undefined;

  /** Tools for the model. */
  tools?: readonly ResponsesTool[] | undefined;
  /** How tools with `defer_loading` reach the model. */
  deferred_tools?: DeferredToolsControl | undefined;
  /** Whether the model may or must call tools; `auto` by default. */
  tool_choice?: ResponsesToolChoice | undefined;
  /** Whether it may ask for several calls at once. */
  parallel_tool_calls?: boolean | null | undefined;
  /** How many rounds of server tools there may be, up to 30, the default. Ignored with `stop_server_tools_when`. */
  max_tool_calls?: number | null | undefined;
  /** Conditions for stopping server tools; one is enough. The model then answers without them. */
  stop_server_tools_when?: readonly StopServerToolsWhen[] | undefined;

  /** Randomness of sampling, from 0 (always the most likely token) to 2. */
  temperature?: number | null | undefined;
  /** Samples from the most likely tokens that together have this probability, from 0 to 1. */
  top_p?: number | null | undefined;
  /** Samples from this many of the most likely tokens. */
  top_k?: number | undefined;
  /** Makes a token less likely the more often it has occurred; from -2 to 2. */
  frequency_penalty?: number | null | undefined;
  /** Makes a token less likely once it has occurred; from -2 to 2. */
  presence_penalty?: number | null | undefined;
  /** How many likely tokens the answer tells for each place, from 0 to 20. */
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
  safety_identifier?: string | null | undefined;
  /** The same in up to 256 characters, by its older name. */
  user?: string | undefined;
  /** Up to 16 notes on the request: names of up to 64 characters without brackets, values of up to 512. */
  metadata?: Record<string, string> | null | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** Whether the response has `openrouter_metadata`; `disabled` by default. Sent as a header. */
  "X-OpenRouter-Metadata"?: OpenEnum<"enabled" | "disabled"> | undefined;
  /** Debug output for streams. */
  debug?: ChatDebugOptions | undefined;

  /** For OpenAI's clients: answers in the background. */
  background?: boolean | null | undefined;
  /** For OpenAI's clients: answers are not kept, and `true` is refused. */
  store?: false | undefined;
  /** For OpenAI's clients: nothing but null is taken, as no answer is kept. Send the whole conversation in `input`. */
  previous_response_id?: null | undefined;
  /**
   * Order in which `models` and providers are tried.
   *
   * @deprecated Use `sort.partition` of `provider`.
   */
  route?: OpenEnum<"fallback" | "sort"> | null | undefined;
}
