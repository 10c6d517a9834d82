import {
  array,
  checkedFields,
  checkedVariants,
  filled,
  type OpenEnum,
  type Schema,
  string,
  type Variants,
} from "../lib/schema.js";
import type { ChatTokenLogprob, ReasoningFormat } from "./chat.js";
import type { MessagesContainerFile } from "./messages.js";

/** Status of an item. */
export type ResponsesItemStatus = "in_progress" | "completed" | "incomplete" | "failed";

/** Fields of all items. */
export interface ResponsesItemBase {
  /** Identifier of the item, as in events of a stream. */
  id?: string | null | undefined;
  /** Status; often missing in complete responses. */
  status?: OpenEnum<ResponsesItemStatus> | null | undefined;
}

/** A cited file. */
export interface ResponsesFileCitation {
  /** Discriminant. */
  type: "file_citation";
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Index of the file among the given ones. */
  index: number;
}

/** A web page cited for a passage of the text. */
export interface ResponsesURLCitation {
  /** Discriminant. */
  type: "url_citation";
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Excerpt of the page, if the search engine provides one. */
  content?: string | null | undefined;
  /** Start of the passage, in characters of the text. */
  start_index?: number | null | undefined;
  /** End of the passage, in characters of the text. */
  end_index?: number | null | undefined;
}

/** A file created with the text. */
export interface ResponsesFilePath {
  /** Discriminant. */
  type: "file_path";
  /** Identifier of the file. */
  file_id: string;
  /** Index of the file among the created ones. */
  index: number;
}

/** An annotation of a text: a source or a file. */
export type ResponsesAnnotation = Variants<ResponsesFileCitation | ResponsesURLCitation | ResponsesFilePath>;

/** A text of the model. */
export interface ResponsesOutputText {
  /** Discriminant. */
  type: "output_text";
  /** The text. */
  text: string;
  /** Annotations. */
  annotations?: ResponsesAnnotation[] | undefined;
  /** Probabilities of the tokens; empty unless requested. */
  logprobs?: ChatTokenLogprob[] | undefined;
}

/** A refusal of the model. */
export interface ResponsesRefusal {
  /** Discriminant. */
  type: "refusal";
  /** The text of the refusal. */
  refusal: string;
}

/** A piece of full reasoning. */
export interface ResponsesReasoningText {
  /** Discriminant. */
  type: "reasoning_text";
  /** The reasoning. */
  text: string;
}

/** A piece of summarized reasoning. */
export interface ResponsesSummaryText {
  /** Discriminant. */
  type: "summary_text";
  /** The summary. */
  text: string;
}
export const ResponsesSummaryText: Schema<ResponsesSummaryText> = checkedFields<ResponsesSummaryText>({
  text: string(),
});

/** One part of a message of the model. */
export type ResponsesMessagePart = Variants<ResponsesOutputText | ResponsesRefusal>;
export const ResponsesMessagePart: Schema<ResponsesMessagePart> = checkedVariants<ResponsesMessagePart>({
  output_text: { text: string() },
  refusal: { refusal: string() },
});

/** One part of a message or of reasoning, in events. */
export type ResponsesContentPart = Variants<ResponsesOutputText | ResponsesRefusal | ResponsesReasoningText>;

/** Whether a message of the model is an interim remark or the final answer. */
export type ResponsesPhase = "commentary" | "final_answer";

/** A message of the model. */
export interface ResponsesOutputMessage extends ResponsesItemBase {
  /** Discriminant. */
  type: "message";
  /** Identifier of the message. */
  id: string;
  /** Role of the speaker. */
  role: "assistant";
  /** The parts, in order. */
  content: ResponsesMessagePart[];
  /** Phase of the message. Send it back: without it, newer coding models of OpenAI do worse. */
  phase?: OpenEnum<ResponsesPhase> | null | undefined;
}

/** Reasoning of the model. Send it back unchanged, so that the model can build on it. */
export interface ResponsesReasoningItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "reasoning";
  /** Identifier of the item. */
  id: string;
  /** Summary of the reasoning; empty if there is none. */
  summary: ResponsesSummaryText[];
  /** Full reasoning, from models that show it. */
  content?: ResponsesReasoningText[] | null | undefined;
  /** The reasoning, readable only by its provider. */
  encrypted_content?: string | null | undefined;
  /** The provider's signature of the reasoning. */
  signature?: string | null | undefined;
  /** Encoding of the opaque fields. */
  format?: OpenEnum<ReasoningFormat> | null | undefined;
}

/** An opaque item of a subagent, to be sent back unchanged. */
export interface ResponsesSubagentItem {
  /** Kind of the item. */
  type: string;
  /** Other fields, opaque. */
  [field: string]: unknown;
}

/** A call of a function of yours. */
export interface ResponsesFunctionCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "function_call";
  /** Identifier of the call, which the result names. */
  call_id: string;
  /** Name of the function. */
  name: string;
  /** The arguments as JSON text, unchecked. */
  arguments: string;
  /** Group of the function, if any. */
  namespace?: string | null | undefined;
  /** Whether the model continues without the result. */
  async?: boolean | null | undefined;
  /** The `call_id` of the subagent that makes the call, if any. Experimental. */
  subagent_id?: string | null | undefined;
  /** State of that subagent, on its first call. Send it back so that the subagent can continue. Experimental. */
  subagent_items?: ResponsesSubagentItem[] | null | undefined;
}

/** A call of a free-text tool of yours. */
export interface ResponsesCustomToolCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "custom_tool_call";
  /** Identifier of the call, which the result names. */
  call_id: string;
  /** Name of the tool. */
  name: string;
  /** Input of the tool. */
  input: string;
  /** Group of the tool, if any. */
  namespace?: string | null | undefined;
  /** Whether the model continues without the result. */
  async?: boolean | null | undefined;
}

/** A page that a search found. */
export interface ResponsesWebSearchSource {
  /** The only kind. */
  type: OpenEnum<"url">;
  /** Address of the page. */
  url: string;
}

/** A search. */
export interface ResponsesSearchAction {
  /** Discriminant. */
  type: "search";
  /** The query. */
  query: string;
  /** The queries, if there were several. */
  queries?: string[] | undefined;
  /** The pages found. */
  sources?: ResponsesWebSearchSource[] | undefined;
}

/** A page was opened. */
export interface ResponsesOpenPageAction {
  /** Discriminant. */
  type: "open_page";
  /** Address of the page; null if not known. */
  url?: string | null | undefined;
}

/** A text was searched in a page. */
export interface ResponsesFindInPageAction {
  /** Discriminant. */
  type: "find_in_page";
  /** Address of the page. */
  url: string;
  /** The text. */
  pattern: string;
}

/** A web action of the model. */
export type ResponsesWebSearchAction = Variants<
  ResponsesSearchAction | ResponsesOpenPageAction | ResponsesFindInPageAction
>;

/** The provider searched the web. */
export interface ResponsesWebSearchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "web_search_call";
  /** Identifier of the call. */
  id: string;
  /** Status. */
  status?: OpenEnum<ResponsesItemStatus | "searching"> | null | undefined;
  /** The action. */
  action?: ResponsesWebSearchAction | undefined;
}

/** The provider searched files. */
export interface ResponsesFileSearchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "file_search_call";
  /** Identifier of the call. */
  id: string;
  /** Status. */
  status?: OpenEnum<ResponsesItemStatus | "searching"> | null | undefined;
  /** The query. */
  queries: string[];
}

/** The provider generated an image. */
export interface ResponsesImageGenerationCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "image_generation_call";
  /** Identifier of the call. */
  id: string;
  /** Status. */
  status?: OpenEnum<ResponsesItemStatus | "generating"> | null | undefined;
  /** The image in base64; null before it is finished. */
  result?: string | null | undefined;
  /** The prompt of the image, which can differ from what the model got. */
  prompt?: string | null | undefined;
}

/** Output of a program. */
export interface ResponsesCodeLogs {
  /** Discriminant. */
  type: "logs";
  /** The text. */
  logs: string;
}

/** An image created by a program. */
export interface ResponsesCodeImage {
  /** Discriminant. */
  type: "image";
  /** Address. */
  url: string;
}

/** A file created by a program. */
export interface ResponsesCodeFile {
  /** Discriminant. */
  type: "file";
  /** Identifier of the file. */
  id?: string | null | undefined;
  /** Name of the file. */
  filename?: string | null | undefined;
  /** Download address, usually for a short time only. */
  download_url?: string | null | undefined;
  /** Expiry of that address, as an ISO time. */
  expires_at?: string | null | undefined;
  /** Format of the file. */
  media_type?: string | null | undefined;
  /** Size of the file, in bytes. */
  size_bytes?: number | null | undefined;
  /** SHA-256 hash of the file. */
  sha256?: string | null | undefined;
  /** Whether it can be downloaded: `ready`, or another word of the provider's. */
  status?: string | null | undefined;
  /** The provider's code of why there is no file; null if there is one. */
  error_code?: string | null | undefined;
}

/** An output of a program. */
export type ResponsesCodeOutput = Variants<ResponsesCodeLogs | ResponsesCodeImage | ResponsesCodeFile>;

/** The provider ran a program of the model. */
export interface ResponsesCodeInterpreterCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "code_interpreter_call";
  /** Identifier of the call. */
  id: string;
  /** Status. */
  status?: OpenEnum<ResponsesItemStatus | "interpreting"> | null | undefined;
  /** The program; null if not known. */
  code?: string | null | undefined;
  /** The container of the program. */
  container_id?: string | null | undefined;
  /** Outputs; null unless requested by `include`. */
  outputs?: ResponsesCodeOutput[] | null | undefined;
}

/** A check that a person must confirm before a step. */
export interface ResponsesSafetyCheck {
  /** Identifier of the check. */
  id: string;
  /** Kind of the check. */
  code?: string | null | undefined;
  /** Description. */
  message?: string | null | undefined;
}

/** The model wants to use a computer. */
export interface ResponsesComputerCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "computer_call";
  /** Identifier of the call, which the result names. */
  call_id: string;
  /** The action: click, type, scroll and so on. */
  action?: unknown;
  /** Checks to confirm first. */
  pending_safety_checks: ResponsesSafetyCheck[];
}

/** Creates a file. */
export interface ResponsesCreateFile {
  /** Discriminant. */
  type: "create_file";
  /** Path of the file. */
  path: string;
  /** Content of the file, as a V4A diff. */
  diff: string;
}

/** Changes a file. */
export interface ResponsesUpdateFile {
  /** Discriminant. */
  type: "update_file";
  /** Path of the file. */
  path: string;
  /** The change, as a V4A diff. */
  diff: string;
}

/** Deletes a file. */
export interface ResponsesDeleteFile {
  /** Discriminant. */
  type: "delete_file";
  /** Path of the file. */
  path: string;
}

/** A change to a file. */
export type ResponsesPatch = Variants<ResponsesCreateFile | ResponsesUpdateFile | ResponsesDeleteFile>;

/** The model asks you to change a file. */
export interface ResponsesApplyPatchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "apply_patch_call";
  /** Identifier of the call, which the result names. */
  call_id: string;
  /** The change. */
  operation: ResponsesPatch;
  /** Creator of the item. */
  created_by?: string | null | undefined;
}

/** Commands for a shell. */
export interface ResponsesShellAction {
  /** The commands, in order. */
  commands: string[];
  /** Output limit, in characters; null for no limit. */
  max_output_length?: number | null | undefined;
  /** Time limit, in milliseconds; null for no limit. */
  timeout_ms?: number | null | undefined;
}

/** The model wants to run shell commands. */
export interface ResponsesShellCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "shell_call";
  /** Identifier of the call, which the result names. */
  call_id: string;
  /** The commands. */
  action?: ResponsesShellAction | undefined;
  /** The call as the model wrote it. Send it back unchanged, for the provider's cache. */
  arguments?: string | null | undefined;
}

/** A command exited. */
export interface ResponsesShellExit {
  /** Discriminant. */
  type: "exit";
  /** Exit code; 0 means success. */
  exit_code: number;
}

/** A command was stopped at the time limit. */
export interface ResponsesShellTimeout {
  /** Discriminant. */
  type: "timeout";
}

/** Output of one command. */
export interface ResponsesShellOutput {
  /** How the command ended. */
  outcome: Variants<ResponsesShellExit | ResponsesShellTimeout>;
  /** Standard output. */
  stdout: string;
  /** Standard error. */
  stderr: string;
}

/** Fields that a container adds to the result of a command. */
export interface ResponsesContainerResult {
  /** The container; name it to use it again. */
  container_id?: string | null | undefined;
  /** Files left by the commands. */
  files?: MessagesContainerFile[] | null | undefined;
  /** Error message. */
  error?: string | null | undefined;
}

/** Output of shell commands. */
export interface ResponsesShellCallOutput extends ResponsesItemBase, ResponsesContainerResult {
  /** Discriminant. */
  type: "shell_call_output";
  /** Identifier of the call. */
  call_id: string;
  /** Output of each command, in order. */
  output: ResponsesShellOutput[];
  /** Output limit, in characters. */
  max_output_length?: number | null | undefined;
}

/** Fields of the call of an OpenRouter tool. */
export interface ResponsesServerCallBase extends ResponsesItemBase {
  /** The model's identifier of the call. */
  call_id?: string | null | undefined;
  /** The call as the model wrote it. */
  arguments?: string | null | undefined;
}

/** Result of `openrouter:datetime`. */
export interface ResponsesDatetimeItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:datetime";
  /** Date and time, ISO 8601. */
  datetime: string;
  /** IANA name of the time zone. */
  timezone: string;
}

/** A search by `openrouter:web_search`. */
export interface ResponsesWebSearchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:web_search";
  /** The query, and the pages found. */
  action?: ResponsesSearchAction | undefined;
}

/** A program run by OpenRouter. */
export interface ResponsesCodeInterpreterItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:code_interpreter";
  /** The program. */
  code?: string | null | undefined;
  /** Programming language. */
  language?: string | null | undefined;
  /** Exit code; 0 means success. */
  exitCode?: number | null | undefined;
  /** Standard output. */
  stdout?: string | null | undefined;
  /** Standard error. */
  stderr?: string | null | undefined;
}

/** A file search by OpenRouter. */
export interface ResponsesFileSearchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:file_search";
  /** The query. */
  queries?: string[] | null | undefined;
}

/** An image by `openrouter:image_generation`. */
export interface ResponsesImageGenerationItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:image_generation";
  /** The image, in base64 or by address; null if none. */
  result?: string | null | undefined;
  /** The image in base64. */
  imageB64?: string | null | undefined;
  /** Address of the image. */
  imageUrl?: string | null | undefined;
  /** The prompt of the image. */
  prompt?: string | null | undefined;
  /** The prompt as changed by the image model. */
  revisedPrompt?: string | null | undefined;
}

/** A browser step at OpenRouter. */
export interface ResponsesBrowserUseItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:browser_use";
  /** The action. */
  action?: string | null | undefined;
  /** Screenshot, in base64. */
  screenshotB64?: string | null | undefined;
}

/** A command run by `openrouter:bash`. */
export interface ResponsesBashItem extends ResponsesServerCallBase, ResponsesContainerResult {
  /** Discriminant. */
  type: "openrouter:bash";
  /** The command. */
  command?: string | null | undefined;
  /** Exit code; 0 means success. */
  exitCode?: number | null | undefined;
  /** Standard output. */
  stdout?: string | null | undefined;
  /** Standard error. */
  stderr?: string | null | undefined;
}

/** An action of an editor at OpenRouter. */
export interface ResponsesTextEditorItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:text_editor";
  /** The action. */
  command?: OpenEnum<"view" | "create" | "str_replace" | "insert"> | null | undefined;
  /** Path of the file. */
  filePath?: string | null | undefined;
}

/** A change to a file that `openrouter:apply_patch` found valid. You apply it and send a result. */
export interface ResponsesApplyPatchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:apply_patch";
  /** Identifier of the call, which the result names. */
  call_id?: string | null | undefined;
  /** The change. */
  operation?: ResponsesPatch | undefined;
}

/** Commands run by `openrouter:shell`. */
export interface ResponsesShellItem extends ResponsesServerCallBase, ResponsesContainerResult {
  /** Discriminant. */
  type: "openrouter:shell";
  /** The commands. */
  action?: ResponsesShellAction | undefined;
  /** Output of each command, in order. */
  output?: ResponsesShellOutput[] | undefined;
}

/** A page fetched by `openrouter:web_fetch`. */
export interface ResponsesWebFetchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:web_fetch";
  /** Address of the page. */
  url?: string | null | undefined;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Text of the page. */
  content?: string | null | undefined;
  /** HTTP status from the page's server. */
  httpStatus?: number | null | undefined;
  /** Error message, if the fetch failed. */
  error?: string | null | undefined;
}

/** A search for deferred tools by `openrouter:tool_search`. */
export interface ResponsesToolSearchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:tool_search";
  /** The query. */
  query?: string | null | undefined;
}

/** A search for deferred tools, in OpenAI's format. */
export interface ResponsesToolSearchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "tool_search_call";
  /** Identifier of the call, which the result names. */
  call_id: string;
  /** Who searches: the server, or you. */
  execution: OpenEnum<"server" | "client">;
  /** The query. */
  arguments?: unknown;
}

/** A read, write or deletion in memory. */
export interface ResponsesMemoryItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:memory";
  /** The action. */
  action?: OpenEnum<"read" | "write" | "delete"> | null | undefined;
  /** Name of the entry. */
  key?: string | null | undefined;
  /** Content of the entry. */
  value?: unknown;
}

/** A call of a tool on an MCP server, by OpenRouter. */
export interface ResponsesMCPItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:mcp";
  /** Name of the server. */
  serverLabel?: string | null | undefined;
  /** Name of the tool. */
  toolName?: string | null | undefined;
}

/** A search for models by `openrouter:experimental__search_models`. */
export interface ResponsesSearchModelsItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:experimental__search_models";
  /** The query. */
  query?: string | null | undefined;
  /** The call as JSON text. */
  arguments?: string | null | undefined;
}

/** What one model of a panel thinks about a point. */
export interface ResponsesFusionStance {
  /** Slug of the model. */
  model: string;
  /** Its opinion. */
  stance: string;
}

/** A point that the models of a panel disagree on. */
export interface ResponsesFusionContradiction {
  /** The point. */
  topic: string;
  /** The opinion of each model. */
  stances: ResponsesFusionStance[];
}

/** A point that only some models of a panel made. */
export interface ResponsesFusionPartialPoint {
  /** The point. */
  point: string;
  /** Slugs of those models. */
  models: string[];
}

/** A point that only one model of a panel made. */
export interface ResponsesFusionInsight {
  /** Slug of the model. */
  model: string;
  /** The point. */
  insight: string;
}

/** Comparison of a panel's answers. */
export interface ResponsesFusionAnalysis {
  /** Points on which all agree. */
  consensus: string[];
  /** Points on which they disagree. */
  contradictions: ResponsesFusionContradiction[];
  /** Points that some made. */
  partial_coverage: ResponsesFusionPartialPoint[];
  /** Points that one made. */
  unique_insights: ResponsesFusionInsight[];
  /** Points that none made. */
  blind_spots: string[];
}

/** A model of a panel that did not answer. */
export interface ResponsesFusionFailedModel {
  /** Slug of the model. */
  model: string;
  /** Error message. */
  error: string;
  /** HTTP status from the provider, if there was one. */
  status_code?: number | null | undefined;
}

/** The answer of one model of a panel. */
export interface ResponsesFusionAnswer {
  /** Slug of the model. */
  model: string;
  /** The answer. */
  content?: string | null | undefined;
}

/** A page that a panel used. */
export interface ResponsesFusionSource {
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title: string;
}

/** Result of the panel of `openrouter:fusion`. */
export interface ResponsesFusionItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:fusion";
  /** Comparison of the answers. */
  analysis?: ResponsesFusionAnalysis | undefined;
  /** The answers. */
  responses?: ResponsesFusionAnswer[] | undefined;
  /** Models that did not answer; the others count. */
  failed_models?: ResponsesFusionFailedModel[] | undefined;
  /** Web pages used, each once. */
  sources?: ResponsesFusionSource[] | undefined;
  /** Error message, if there is no result. */
  error?: string | null | undefined;
  /** Kind of the failure, such as `all_panels_failed`, `insufficient_credits` or `cancelled`. */
  failure_reason?: string | null | undefined;
}

/** Advice from `openrouter:advisor`. */
export interface ResponsesAdvisorItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:advisor";
  /** Slug of the adviser's model. */
  model?: string | null | undefined;
  /** The question. */
  prompt?: string | null | undefined;
  /** The advice. */
  advice?: string | null | undefined;
  /** Error message, if there is no advice. */
  error?: string | null | undefined;
  /** Name of the adviser, if there are several. */
  instance_name?: string | null | undefined;
}

/** Work of a subagent of `openrouter:subagent`. */
export interface ResponsesSubagentToolItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:subagent";
  /** Identifier of the call: the `subagent_id` in function calls of the subagent. Experimental. */
  call_id?: string | null | undefined;
  /** Slug of the subagent's model. */
  model?: string | null | undefined;
  /** Name of the subagent in the request, if any. */
  name?: string | null | undefined;
  /** Name of the subagent, if there are several. */
  instance_name?: string | null | undefined;
  /** Short name of the task. */
  task_name?: string | null | undefined;
  /** Description of the task. */
  task_description?: string | null | undefined;
  /** Result. */
  outcome?: string | null | undefined;
  /** Error message, if there is no result. */
  error?: string | null | undefined;
}

/** An operation of `openrouter:files` on files of the workspace. */
export interface ResponsesFilesItem extends ResponsesServerCallBase {
  /** Discriminant. */
  type: "openrouter:files";
  /** The operation: `list`, `read`, `write` or `edit`. */
  operation?: OpenEnum<"list" | "read" | "write" | "edit"> | null | undefined;
  /** Identifier of the file. */
  file_id?: string | null | undefined;
  /** Name of the file. */
  filename?: string | null | undefined;
  /** Result, as JSON text. */
  result?: string | null | undefined;
  /** Error message. */
  error?: string | null | undefined;
}

/**
 * One thing that the model or a tool said or did. To continue the conversation, send all items back in `input`, in
 * order and unchanged.
 */
export type ResponsesOutputItem = Variants<
  | ResponsesOutputMessage
  | ResponsesReasoningItem
  | ResponsesFunctionCall
  | ResponsesCustomToolCall
  | ResponsesWebSearchCall
  | ResponsesFileSearchCall
  | ResponsesImageGenerationCall
  | ResponsesCodeInterpreterCall
  | ResponsesComputerCall
  | ResponsesApplyPatchCall
  | ResponsesShellCall
  | ResponsesShellCallOutput
  | ResponsesDatetimeItem
  | ResponsesWebSearchItem
  | ResponsesCodeInterpreterItem
  | ResponsesFileSearchItem
  | ResponsesImageGenerationItem
  | ResponsesBrowserUseItem
  | ResponsesBashItem
  | ResponsesTextEditorItem
  | ResponsesApplyPatchItem
  | ResponsesShellItem
  | ResponsesWebFetchItem
  | ResponsesToolSearchItem
  | ResponsesToolSearchCall
  | ResponsesMemoryItem
  | ResponsesMCPItem
  | ResponsesSearchModelsItem
  | ResponsesFusionItem
  | ResponsesAdvisorItem
  | ResponsesSubagentToolItem
  | ResponsesFilesItem
>;
export const ResponsesOutputItem: Schema<ResponsesOutputItem> = checkedVariants<ResponsesOutputItem>({
  message: { content: filled(array(ResponsesMessagePart)) },
  reasoning: { summary: filled(array(ResponsesSummaryText)) },
});
