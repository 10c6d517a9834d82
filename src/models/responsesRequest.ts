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

/** A command for your machine. */
export interface ResponsesLocalShellAction {
  /** The only kind. */
  type: OpenEnum<"exec">;
  /** Command and arguments. */
  command: readonly string[];
  /** Environment variables. */
  env: Record<string, string>;
  /** Time limit, in milliseconds; null for no limit. */
  timeout_ms?: number | null | undefined;
  /** User who runs it; null for the logged-in user. */
  user?: string | null | undefined;
  /** Working directory; null for the default. */
  working_directory?: string | null | undefined;
}

/** A command that the model wanted to run on your machine. */
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

/** Output of a command on your machine. */
export interface ResponsesLocalShellCallOutput extends ResponsesItemBase {
  /** Discriminant. */
  type: "local_shell_call_output";
  /** Identifier of the call. */
  id: string;
  /** Standard output. */
  output: string;
}

/** Commands that the model wanted to run in a shell. */
export interface ResponsesInputShellCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "shell_call";
  /** Identifier of the call. */
  call_id: string;
  /** The commands. */
  action: ResponsesShellAction;
  /** The call as the model wrote it, from its response. */
  arguments?: string | null | undefined;
  /** Where the commands run. */
  environment?: unknown;
}

/** Output of commands in your shell. */
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

/** A tool of an MCP server, as the server describes it. */
export interface ResponsesMCPToolInfo {
  /** Name of the tool. */
  name: string;
  /** Description. */
  description?: string | null | undefined;
  /** JSON Schema of the input. */
  input_schema: JSONSchema;
  /** Annotations of the server. */
  annotations?: unknown;
}

/** The tools of an MCP server. */
export interface ResponsesMCPListTools {
  /** Discriminant. */
  type: "mcp_list_tools";
  /** Identifier of the item. */
  id: string;
  /** Name of the server. */
  server_label: string;
  /** The tools. */
  tools: readonly ResponsesMCPToolInfo[];
  /** Why they could not be listed; null if they were. */
  error?: string | null | undefined;
}

/** A call of an MCP server's tool that needs your approval. */
export interface ResponsesMCPApprovalRequest {
  /** Discriminant. */
  type: "mcp_approval_request";
  /** Identifier of the item, which the approval names. */
  id: string;
  /** Name of the server. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** The arguments as JSON text. */
  arguments: string;
}

/** Your approval or refusal. */
export interface ResponsesMCPApprovalResponse {
  /** Discriminant. */
  type: "mcp_approval_response";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The `id` of the request. */
  approval_request_id: string;
  /** Whether you approve. */
  approve: boolean;
  /** Reason. */
  reason?: string | null | undefined;
}

/** The MCP server violated the protocol. */
export interface ResponsesMCPProtocolError {
  /** Discriminant. */
  type: "mcp_protocol_error";
  /** Error code. */
  code: number;
  /** Error message. */
  message: string;
}

/** The MCP server could not be reached, or refused. */
export interface ResponsesMCPHttpError {
  /** Discriminant. */
  type: "http_error";
  /** HTTP status. */
  code: number;
  /** Error message. */
  message: string;
}

/** The tool on the MCP server failed. */
export interface ResponsesMCPToolError {
  /** Discriminant. */
  type: "mcp_tool_execution_error";
  /** What it returned instead. */
  content?: unknown;
}

/** Why a call of an MCP server's tool failed. */
export type ResponsesMCPError = Variants<ResponsesMCPProtocolError | ResponsesMCPHttpError | ResponsesMCPToolError>;

/** A call of an MCP server's tool, with its result. */
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
  /** Output of the tool; null if it failed. */
  output?: string | null | undefined;
  /** The error; null if there is none. */
  error?: string | ResponsesMCPError | null | undefined;
}

/** An encrypted summary of an earlier part of the conversation. */
export interface ResponsesCompaction {
  /** Discriminant. */
  type: "compaction";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The summary, encrypted. */
  encrypted_content: string;
  /** Other fields of the provider. */
  [field: string]: unknown;
}

/** The place where the conversation was summarized. */
export interface ResponsesContextCompaction {
  /** Discriminant. */
  type: "context_compaction";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The summary, encrypted; null if none. */
  encrypted_content?: string | null | undefined;
  /** Other fields of the provider. */
  [field: string]: unknown;
}

/** Requests a summary of the conversation so far. It comes last. */
export interface ResponsesCompactionTrigger {
  /** Discriminant. */
  type: "compaction_trigger";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** Other fields of the provider. */
  [field: string]: unknown;
}

/** Tools that a search of yours found, and that the model can call from here on. */
export interface ResponsesToolSearchOutput extends ResponsesItemBase {
  /** Discriminant. */
  type: "tool_search_output";
  /** The `call_id` of the search. */
  call_id: string;
  /** Who searched: the server or you. */
  execution: OpenEnum<"server" | "client">;
  /** The tools. */
  tools: readonly ResponsesTool[];
}

/**
 * A call of an MCP server's tool by OpenRouter, from an earlier response.
 *
 * @deprecated The API still returns such items, but no longer documents that it accepts them.
 */
export interface ResponsesInputMCPItem extends ResponsesMCPItem {}

/** A reference to an earlier item. */
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
  /** Role that adds them. */
  role: OpenEnum<"unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool">;
  /** The tools. */
  tools: readonly ResponsesTool[];
}

/** Content that only its provider can read. */
export interface ResponsesEncryptedContent {
  /** Discriminant. */
  type: "encrypted_content";
  /** The encrypted content. */
  encrypted_content: string;
}

/** An agent. */
export interface ResponsesAgent {
  /** Name. */
  agent_name: string;
  /** Other fields of the provider. */
  [field: string]: unknown;
}

/** A message from one agent to another. */
export interface ResponsesAgentMessage {
  /** Discriminant. */
  type: "agent_message";
  /** Identifier of the item. */
  id?: string | null | undefined;
  /** The agent of the item. */
  agent?: ResponsesAgent | null | undefined;
  /** Author. */
  author: string;
  /** Recipient. */
  recipient: string;
  /** Content. */
  content: readonly Variants<ResponsesInputText | ResponsesInputImage | ResponsesEncryptedContent>[];
  /** Other fields of the provider. */
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

/** An item of a conversation: a message, a call, a result. Items of a response fit as they are. */
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
  /** Name for the model. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | null | undefined;
  /** JSON Schema of the arguments; null for none. Required. */
  parameters: JSONSchema | null;
  /** Whether arguments must match the schema exactly. */
  strict?: boolean | null | undefined;
  /** Whether the model sees it only after `openrouter:tool_search` finds it; false by default. */
  defer_loading?: boolean | undefined;
  /** Whether the model may continue without the result. */
  async?: boolean | undefined;
  /** JSON Schema of the result; null if open. */
  output_schema?: JSONSchema | null | undefined;
  /** Who may call it: the model, or its programs. */
  allowed_callers?: readonly OpenEnum<"direct" | "programmatic">[] | null | undefined;
}

/** A function in a group. */
export interface ResponsesNamespaceFunctionTool extends Omit<ResponsesFunctionTool, "parameters"> {
  /** JSON Schema of the arguments; null for none. */
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
  /** Syntax of the grammar. */
  syntax: OpenEnum<"lark" | "regex">;
  /** The grammar. */
  definition: string;
}

/** A tool of yours with free text as input instead of JSON. */
export interface ResponsesCustomTool {
  /** Discriminant. */
  type: "custom";
  /** Name for the model. */
  name: string;
  /** What it does and when to call it, described for the model. */
  description?: string | undefined;
  /** Format of the text; any by default. */
  format?: Variants<ResponsesCustomFormatText | ResponsesCustomFormatGrammar> | undefined;
  /** Whether the model may continue without the result. */
  async?: boolean | undefined;
}

/** A group of tools of yours. */
export interface ResponsesNamespaceTool {
  /** Discriminant. */
  type: "namespace";
  /** Name of the group. */
  name: string;
  /** Purpose of the group, described for the model. */
  description: string;
  /** The tools. */
  tools: readonly Variants<ResponsesNamespaceFunctionTool | ResponsesCustomTool>[];
}

/** Hosts of a search. */
export interface ResponsesWebSearchFilter {
  /** Only hosts to search; all if null or omitted. */
  allowed_domains?: readonly string[] | null | undefined;
  /** Hosts to exclude. */
  blocked_domains?: readonly string[] | null | undefined;
  /** Hosts to exclude, by another name. */
  excluded_domains?: readonly string[] | null | undefined;
}

/** Lets the model search the web, in OpenAI's format. All versions behave the same here. */
export interface ResponsesWebSearchTool {
  /** Discriminant. */
  type: "web_search" | "web_search_2025_08_26" | "web_search_preview" | "web_search_preview_2025_03_11";
  /** Search engine: with `auto`, the default, the provider's if it has one, else Exa. */
  engine?: OpenEnum<WebSearchEngine | "auto"> | undefined;
  /** How thorough the search is. */
  mode?: OpenEnum<WebSearchMode> | undefined;
  /** Number of results per search; 5 by default. A provider's own search ignores it. */
  max_results?: number | undefined;
  /** Most searches per request. Further ones fail. */
  max_uses?: number | undefined;
  /** Approximate amount of result text for the model. */
  search_context_size?: OpenEnum<"low" | "medium" | "high"> | undefined;
  /** Hosts to search or exclude. */
  filters?: ResponsesWebSearchFilter | null | undefined;
  /** Approximate location of the user. */
  user_location?: WebSearchUserLocation | null | undefined;
}

/** A condition on files. */
export interface ResponsesFileFilter {
  /** Comparison operator. */
  type: OpenEnum<"eq" | "ne" | "gt" | "gte" | "lt" | "lte">;
  /** Name of the attribute. */
  key: string;
  /** Value to compare with. */
  value: string | number | boolean | readonly (string | number)[];
}

/** A combination of conditions on files. */
export interface ResponsesCompoundFilter {
  /** Whether all conditions must hold, or one. */
  type: OpenEnum<"and" | "or">;
  /** The conditions, which can be nested. */
  filters: readonly (ResponsesFileFilter | ResponsesCompoundFilter)[];
}

/** Ranking of found files. */
export interface ResponsesRankingOptions {
  /** The ranker. */
  ranker?: OpenEnum<"auto" | "default-2024-11-15"> | undefined;
  /** Lowest score of a result, from 0 to 1. */
  score_threshold?: number | undefined;
}

/** Lets the model search files at its provider. */
export interface ResponsesFileSearchTool {
  /** Discriminant. */
  type: "file_search";
  /** Vector stores to search. */
  vector_store_ids: readonly string[];
  /** Condition on files; all if null or omitted. */
  filters?: ResponsesFileFilter | ResponsesCompoundFilter | null | undefined;
  /** Number of files per search. */
  max_num_results?: number | undefined;
  /** Ranking of results. */
  ranking_options?: ResponsesRankingOptions | undefined;
}

/** Lets the model use a computer. */
export interface ResponsesComputerTool {
  /** Discriminant. */
  type: "computer_use_preview";
  /** Kind of computer. */
  environment: OpenEnum<"windows" | "mac" | "linux" | "ubuntu" | "browser">;
  /** Height of the screen, in pixels. */
  display_height: number;
  /** Width of the screen, in pixels. */
  display_width: number;
}

/** A container that the provider creates. */
export interface ResponsesCodeContainer {
  /** The only kind. */
  type: OpenEnum<"auto">;
  /** Identifiers of files for the container. */
  file_ids?: readonly string[] | undefined;
  /** Memory; null for the default. */
  memory_limit?: OpenEnum<"1g" | "4g" | "16g" | "64g"> | null | undefined;
}

/** Lets the model run programs at its provider. */
export interface ResponsesCodeInterpreterTool {
  /** Discriminant. */
  type: "code_interpreter";
  /** The container: its identifier, or how to create one. */
  container: string | ResponsesCodeContainer;
}

/** A selection of an MCP server's tools. */
export interface ResponsesMCPToolFilter {
  /** Names of tools. */
  tool_names?: readonly string[] | undefined;
  /** Whether only tools that change nothing are selected. */
  read_only?: boolean | undefined;
}

/** Tools of an MCP server, by name. */
export interface ResponsesMCPToolNames {
  /** Names of tools. */
  tool_names?: readonly string[] | undefined;
}

/** Which tools of an MCP server need your approval. */
export interface ResponsesMCPApproval {
  /** Tools that always need approval. */
  always?: ResponsesMCPToolNames | undefined;
  /** Tools that never need approval. */
  never?: ResponsesMCPToolNames | undefined;
}

/** Services for which OpenAI has MCP servers. */
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
  /** Name of the server, used in its calls. */
  server_label: string;
  /** Address of the server. Not together with `connector_id`. */
  server_url?: string | undefined;
  /** Service to use instead of your own server. */
  connector_id?: OpenEnum<ResponsesMCPConnector> | undefined;
  /** Purpose of the server, described for the model. */
  server_description?: string | undefined;
  /** OAuth token for the server or the service. */
  authorization?: string | undefined;
  /** Headers for the server. */
  headers?: Record<string, string> | null | undefined;
  /** Tools that the model may call; all if null or omitted. */
  allowed_tools?: readonly string[] | ResponsesMCPToolFilter | null | undefined;
  /** Tools that need your approval; the provider decides if null or omitted. */
  require_approval?: OpenEnum<"always" | "never"> | ResponsesMCPApproval | null | undefined;
}

/** A mask: the area of an image to change. */
export interface ResponsesImageMask {
  /** Identifier of the image, if it was uploaded. */
  file_id?: string | undefined;
  /** Address of the image, on the web or as a `data:` URL. */
  image_url?: string | undefined;
}

/** Lets the model generate images at its provider. */
export interface ResponsesImageGenerationTool {
  /** Discriminant. */
  type: "image_generation";
  /** Image model; by default the provider decides. */
  model?: string | undefined;
  /** Background. */
  background?: OpenEnum<"transparent" | "opaque" | "auto"> | undefined;
  /** How closely to follow the input images. */
  input_fidelity?: OpenEnum<"high" | "low"> | null | undefined;
  /** Area of an image to change. */
  input_image_mask?: ResponsesImageMask | undefined;
  /** Strictness of moderation. */
  moderation?: OpenEnum<"auto" | "low"> | undefined;
  /** Compression of the file, in percent. */
  output_compression?: number | undefined;
  /** Format of the file. */
  output_format?: OpenEnum<"png" | "webp" | "jpeg"> | undefined;
  /** Number of previews in a stream. */
  partial_images?: number | undefined;
  /** Quality. */
  quality?: OpenEnum<"low" | "medium" | "high" | "auto"> | undefined;
  /** Resolution in pixels, for example `1024x1024`. */
  size?: string | undefined;
}

/** Lets the model ask you to run commands on your machine, as Codex does. */
export interface ResponsesLocalShellTool {
  /** Discriminant. */
  type: "local_shell";
}

/** Lets the model run shell commands, in OpenAI's format. */
export interface ResponsesShellTool {
  /** Discriminant. */
  type: "shell";
}

/** Lets the model ask you to change files, in OpenAI's format. */
export interface ResponsesApplyPatchTool {
  /** Discriminant. */
  type: "apply_patch";
}

/** Settings for changes to files. */
export interface ResponsesApplyPatchServerToolConfig {
  /** Who handles the calls: with `auto`, the default, the provider if it can, else OpenRouter. */
  engine?: OpenEnum<"auto" | "native" | "openrouter"> | undefined;
}

/** Lets the model ask you to change files. OpenRouter validates the changes; you apply them. */
export interface ResponsesApplyPatchServerTool {
  /** Discriminant. */
  type: "openrouter:apply_patch";
  /** Settings of the tool. */
  parameters?: ResponsesApplyPatchServerToolConfig | undefined;
}

/** A tool for the model: a tool of yours, or one that the provider or OpenRouter runs. */
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

/** The model must call this function. */
export interface ResponsesFunctionChoice {
  /** Discriminant. */
  type: "function";
  /** Name of the function. */
  name: string;
}

/** The model must call this tool, which is not yours. */
export interface ResponsesHostedToolChoice {
  /** The tool. */
  type: "web_search_preview" | "web_search_preview_2025_03_11" | "apply_patch" | "shell";
}

/** The model may call only some tools. */
export interface ResponsesAllowedTools {
  /** Discriminant. */
  type: "allowed_tools";
  /** Whether it may or must call them. */
  mode: OpenEnum<"auto" | "required">;
  /** The tools, for example `{ type: "function", name: "rain" }`. */
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
  /** Name of the schema. */
  name: string;
  /** The JSON Schema. */
  schema: JSONSchema;
  /** Purpose of the schema, described for the model. */
  description?: string | undefined;
  /** Whether the output must match the schema exactly. */
  strict?: boolean | null | undefined;
}

/** Format of the text. */
export type ResponsesFormat = Variants<ResponsesFormatText | ResponsesFormatJSONObject | ResponsesFormatJSONSchema>;

/** Text settings. */
export interface ResponsesText {
  /** Format; plain text by default. */
  format?: ResponsesFormat | undefined;
  /** Verbosity, for models that support it. */
  verbosity?: OpenEnum<"low" | "medium" | "high" | "xhigh" | "max"> | null | undefined;
}

/** Reasoning settings, in OpenAI's format. */
export interface ResponsesReasoningBase {
  /** Reasoning effort; the model decides if null or omitted. */
  effort?: OpenEnum<ReasoningEffort> | null | undefined;
  /** Detail of the summary; no summary if null or omitted. */
  summary?: OpenEnum<"auto" | "concise" | "detailed"> | null | undefined;
  /**
   * Earlier reasoning that the model sees: all that is sent back, or only that since the last user message. For
   * OpenAI's models from GPT-5.6 on.
   */
  context?: OpenEnum<"auto" | "all_turns" | "current_turn"> | null | undefined;
  /** Whether to reason more deeply, at the same price per token. For OpenAI's models from GPT-5.6 on. */
  mode?: OpenEnum<"standard" | "pro"> | null | undefined;
}

/** Reasoning settings of the model. */
export interface ResponsesReasoning extends ResponsesReasoningBase {
  /** Whether the model reasons. */
  enabled?: boolean | null | undefined;
  /** Token limit of the reasoning. */
  max_tokens?: number | null | undefined;
}

/** A prompt template stored at the provider. */
export interface ResponsesStoredPrompt {
  /** Identifier of the template. */
  id: string;
  /** Values of its variables, by name. */
  variables?: Record<string, string | ResponsesToolOutputPart> | null | undefined;
}

/** Extra parts of a response. */
export type ResponsesInclude =
  | "file_search_call.results"
  | "message.input_image.image_url"
  | "computer_call_output.output.image_url"
  | "reasoning.encrypted_content"
  | "code_interpreter_call.outputs";

/** A request of `responsesSend`, in the format of OpenAI's Responses API. Nothing is stored between requests. */
export interface ResponsesRequest {
  /** The conversation: a text of the user, or items in order. */
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

  /** Most tokens to generate, reasoning included; the model's limit if null or omitted. */
  max_output_tokens?: number | null | undefined;
  /** Text settings. */
  text?: ResponsesText | undefined;
  /** Kinds of output; text by default. */
  modalities?: readonly OpenEnum<"text" | "image">[] | undefined;
  /** Image output settings, if `modalities` has `image`. */
  image_config?: ImageConfig | undefined;
  /** Extra parts of the response. */
  include?: readonly OpenEnum<ResponsesInclude>[] | null | undefined;
  /** Reasoning settings of the model. */
  reasoning?: ResponsesReasoning | null | undefined;
  /** A prompt template. */
  prompt?: ResponsesStoredPrompt | null | undefined;
  /** Whether to shorten a prompt that is too long in the middle, or fail. */
  truncation?: OpenEnum<"auto" | "disabled"> | null | undefined;

  /** Tools for the model. */
  tools?: readonly ResponsesTool[] | undefined;
  /** How tools with `defer_loading` reach the model. */
  deferred_tools?: DeferredToolsControl | undefined;
  /** Whether the model may or must call tools; `auto` by default. */
  tool_choice?: ResponsesToolChoice | undefined;
  /** Whether the model may call several tools at once. */
  parallel_tool_calls?: boolean | null | undefined;
  /** Most rounds of server tools, up to 30, the default. Ignored with `stop_server_tools_when`. */
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
  /** Number of alternative tokens to return for each place, from 0 to 20. */
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
  /** Older name of `safety_identifier`, up to 256 characters. */
  user?: string | undefined;
  /** Up to 16 notes on the request: names up to 64 characters without brackets, values up to 512. */
  metadata?: Record<string, string> | null | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** Whether the response has `openrouter_metadata`; `disabled` by default. Sent as a header. */
  "X-OpenRouter-Metadata"?: OpenEnum<"enabled" | "disabled"> | undefined;
  /** Debug output for streams. */
  debug?: ChatDebugOptions | undefined;

  /** Compatibility with OpenAI's clients: background responses. */
  background?: boolean | null | undefined;
  /** Compatibility with OpenAI's clients: nothing is stored, and `true` fails. */
  store?: false | undefined;
  /**
   * Compatibility with OpenAI's clients: must be null, since no response is stored. Send the whole conversation in
   * `input`.
   */
  previous_response_id?: null | undefined;
  /**
   * Order in which `models` and providers are tried.
   *
   * @deprecated Use `sort.partition` of `provider`.
   */
  route?: OpenEnum<"fallback" | "sort"> | null | undefined;
}
