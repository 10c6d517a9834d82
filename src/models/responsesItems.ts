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

/** How far an item is. */
export type ResponsesItemStatus = "in_progress" | "completed" | "incomplete" | "failed";

/** What items have in common. */
export interface ResponsesItemBase {
  /** Identifier of the item; events of a stream refer to it. */
  id?: string | null | undefined;
  /** How far it is; many finished answers do not tell. */
  status?: OpenEnum<ResponsesItemStatus> | null | undefined;
}

/** A file that the text relies on. */
export interface ResponsesFileCitation {
  /** Discriminant. */
  type: "file_citation";
  /** Identifier of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Place of the file among those that were given. */
  index: number;
}

/** A page on the web that a passage of the text relies on. */
export interface ResponsesURLCitation {
  /** Discriminant. */
  type: "url_citation";
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Excerpt of the page, where the search engine gave one. */
  content?: string | null | undefined;
  /** Where the passage begins, in characters of the text. */
  start_index?: number | null | undefined;
  /** Where the passage ends, in characters of the text. */
  end_index?: number | null | undefined;
}

/** A file that was made along with the text. */
export interface ResponsesFilePath {
  /** Discriminant. */
  type: "file_path";
  /** Identifier of the file. */
  file_id: string;
  /** Place of the file among those that were made. */
  index: number;
}

/** A source or a file that belongs to a text. */
export type ResponsesAnnotation = Variants<ResponsesFileCitation | ResponsesURLCitation | ResponsesFilePath>;

/** A text that the model wrote. */
export interface ResponsesOutputText {
  /** Discriminant. */
  type: "output_text";
  /** The text. */
  text: string;
  /** Sources and files that belong to it. */
  annotations?: ResponsesAnnotation[] | undefined;
  /** How likely its tokens were; empty unless asked for. */
  logprobs?: ChatTokenLogprob[] | undefined;
}

/** Words with which the model declined. */
export interface ResponsesRefusal {
  /** Discriminant. */
  type: "refusal";
  /** The words. */
  refusal: string;
}

/** A piece of reasoning, in full. */
export interface ResponsesReasoningText {
  /** Discriminant. */
  type: "reasoning_text";
  /** The reasoning itself. */
  text: string;
}

/** A piece of reasoning, summed up. */
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

/** One part of a message or of reasoning, as events have it. */
export type ResponsesContentPart = Variants<ResponsesOutputText | ResponsesRefusal | ResponsesReasoningText>;

/** Whether a message of the model is a remark on the way, or what it comes to in the end. */
export type ResponsesPhase = "commentary" | "final_answer";

/** What the model says. */
export interface ResponsesOutputMessage extends ResponsesItemBase {
  /** Discriminant. */
  type: "message";
  /** Identifier of the message. */
  id: string;
  /** Role of the speaker. */
  role: "assistant";
  /** The parts of the message, in order. */
  content: ResponsesMessagePart[];
  /** What the message is to the whole. Send it back: newer coding models of OpenAI do worse without. */
  phase?: OpenEnum<ResponsesPhase> | null | undefined;
}

/** What the model thought. Send it back unchanged, so that the model can build on it. */
export interface ResponsesReasoningItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "reasoning";
  /** Identifier of the item. */
  id: string;
  /** The reasoning, summed up; empty if there is no summary. */
  summary: ResponsesSummaryText[];
  /** The reasoning in full, from models that show it. */
  content?: ResponsesReasoningText[] | null | undefined;
  /** The reasoning in a form that only its provider can read. */
  encrypted_content?: string | null | undefined;
  /** Seal by which the provider knows its reasoning again. */
  signature?: string | null | undefined;
  /** Encoding of the opaque fields. */
  format?: OpenEnum<ReasoningFormat> | null | undefined;
}

/** Something that a helper model did, to be sent back as it came. */
export interface ResponsesSubagentItem {
  /** Kind of the item. */
  type: string;
  /** The rest, opaque. */
  [field: string]: unknown;
}

/** The model wants a function of yours called. */
export interface ResponsesFunctionCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "function_call";
  /** Identifier of the call, which the result has to name. */
  call_id: string;
  /** Name of the function. */
  name: string;
  /** The arguments as JSON text, not checked by anyone. */
  arguments: string;
  /** Group that the function belongs to, if it is in one. */
  namespace?: string | null | undefined;
  /** Whether the model goes on without the result. */
  async?: boolean | null | undefined;
  /** The `call_id` of the helper model that wants the call, if it was one. Experimental. */
  subagent_id?: string | null | undefined;
  /** State of that helper model, on the first of its calls; it can only go on if this comes back. Experimental. */
  subagent_items?: ResponsesSubagentItem[] | null | undefined;
}

/** The model calls a tool of yours that takes free text. */
export interface ResponsesCustomToolCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "custom_tool_call";
  /** Identifier of the call, which the result has to name. */
  call_id: string;
  /** Name of the tool. */
  name: string;
  /** What the tool gets. */
  input: string;
  /** Group that the tool belongs to, if it is in one. */
  namespace?: string | null | undefined;
  /** Whether the model goes on without the result. */
  async?: boolean | null | undefined;
}

/** A page that a search came upon. */
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
  /** What was looked for. */
  query: string;
  /** The same, where several things were looked for at once. */
  queries?: string[] | undefined;
  /** What was found. */
  sources?: ResponsesWebSearchSource[] | undefined;
}

/** A page was opened. */
export interface ResponsesOpenPageAction {
  /** Discriminant. */
  type: "open_page";
  /** Address of the page; null if the provider does not tell. */
  url?: string | null | undefined;
}

/** A text was looked for in a page. */
export interface ResponsesFindInPageAction {
  /** Discriminant. */
  type: "find_in_page";
  /** Address of the page. */
  url: string;
  /** The text. */
  pattern: string;
}

/** What the model did on the web. */
export type ResponsesWebSearchAction = Variants<
  ResponsesSearchAction | ResponsesOpenPageAction | ResponsesFindInPageAction
>;

/** The provider searched the web. */
export interface ResponsesWebSearchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "web_search_call";
  /** Identifier of the call. */
  id: string;
  /** How far it is. */
  status?: OpenEnum<ResponsesItemStatus | "searching"> | null | undefined;
  /** Kind of the change. */
  action?: ResponsesWebSearchAction | undefined;
}

/** The provider searched among files. */
export interface ResponsesFileSearchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "file_search_call";
  /** Identifier of the call. */
  id: string;
  /** How far it is. */
  status?: OpenEnum<ResponsesItemStatus | "searching"> | null | undefined;
  /** What was looked for. */
  queries: string[];
}

/** The provider made an image. */
export interface ResponsesImageGenerationCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "image_generation_call";
  /** Identifier of the call. */
  id: string;
  /** How far it is. */
  status?: OpenEnum<ResponsesItemStatus | "generating"> | null | undefined;
  /** The image in base64; null while there is none. */
  result?: string | null | undefined;
  /** The words it was made from, which can differ from what the model was told. */
  prompt?: string | null | undefined;
}

/** What a program printed. */
export interface ResponsesCodeLogs {
  /** Discriminant. */
  type: "logs";
  /** The text. */
  logs: string;
}

/** An image that a program made. */
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
  /** Address to fetch it from, mostly for a short time only. */
  download_url?: string | null | undefined;
  /** Until when that address is good, as an ISO time. */
  expires_at?: string | null | undefined;
  /** Format of the file. */
  media_type?: string | null | undefined;
  /** Size of the file, in bytes. */
  size_bytes?: number | null | undefined;
  /** Hash of the file, SHA-256. */
  sha256?: string | null | undefined;
  /** Whether it can be fetched: `ready`, or another word of the provider's. */
  status?: string | null | undefined;
  /** Why there is no file, in the provider's own code; null if there is one. */
  error_code?: string | null | undefined;
}

/** What a program gave. */
export type ResponsesCodeOutput = Variants<ResponsesCodeLogs | ResponsesCodeImage | ResponsesCodeFile>;

/** The provider ran a program of the model. */
export interface ResponsesCodeInterpreterCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "code_interpreter_call";
  /** Identifier of the call. */
  id: string;
  /** How far it is. */
  status?: OpenEnum<ResponsesItemStatus | "interpreting"> | null | undefined;
  /** The program; null if not told. */
  code?: string | null | undefined;
  /** The container that it ran in. */
  container_id?: string | null | undefined;
  /** What it gave; null unless `include` of the request asks for it. */
  outputs?: ResponsesCodeOutput[] | null | undefined;
}

/** Something to be confirmed by a person before a step is taken. */
export interface ResponsesSafetyCheck {
  /** Identifier of the check. */
  id: string;
  /** Kind of the check. */
  code?: string | null | undefined;
  /** What it is about, in words. */
  message?: string | null | undefined;
}

/** The model wants something done at a screen. */
export interface ResponsesComputerCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "computer_call";
  /** Identifier of the call, which the result has to name. */
  call_id: string;
  /** What to do: click, type, scroll and so on. */
  action?: unknown;
  /** What has to be confirmed first. */
  pending_safety_checks: ResponsesSafetyCheck[];
}

/** A file is to be made. */
export interface ResponsesCreateFile {
  /** Discriminant. */
  type: "create_file";
  /** Where it should be. */
  path: string;
  /** What is to be in it, as a V4A diff. */
  diff: string;
}

/** A file is to be changed. */
export interface ResponsesUpdateFile {
  /** Discriminant. */
  type: "update_file";
  /** Where it is. */
  path: string;
  /** The change, as a V4A diff. */
  diff: string;
}

/** A file is to be deleted. */
export interface ResponsesDeleteFile {
  /** Discriminant. */
  type: "delete_file";
  /** Where it is. */
  path: string;
}

/** A change to a file. */
export type ResponsesPatch = Variants<ResponsesCreateFile | ResponsesUpdateFile | ResponsesDeleteFile>;

/** The model wants a file changed, by you. */
export interface ResponsesApplyPatchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "apply_patch_call";
  /** Identifier of the call, which the result has to name. */
  call_id: string;
  /** The change. */
  operation: ResponsesPatch;
  /** Who made the item. */
  created_by?: string | null | undefined;
}

/** Commands for a shell. */
export interface ResponsesShellAction {
  /** The commands, in order. */
  commands: string[];
  /** How much output should come back, in characters; null for no limit. */
  max_output_length?: number | null | undefined;
  /** How long they may take, in milliseconds; null for no limit. */
  timeout_ms?: number | null | undefined;
}

/** The model wants commands run in a shell. */
export interface ResponsesShellCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "shell_call";
  /** Identifier of the call, which the result has to name. */
  call_id: string;
  /** The commands. */
  action?: ResponsesShellAction | undefined;
  /** The call as the model wrote it. Send it back unchanged, for the provider's cache. */
  arguments?: string | null | undefined;
}

/** A command ended by itself. */
export interface ResponsesShellExit {
  /** Discriminant. */
  type: "exit";
  /** Exit code; 0 means success. */
  exit_code: number;
}

/** A command was stopped, because it took too long. */
export interface ResponsesShellTimeout {
  /** Discriminant. */
  type: "timeout";
}

/** What one command gave. */
export interface ResponsesShellOutput {
  /** How it ended. */
  outcome: Variants<ResponsesShellExit | ResponsesShellTimeout>;
  /** Standard output. */
  stdout: string;
  /** Standard error. */
  stderr: string;
}

/** What a container adds to the result of a command. */
export interface ResponsesContainerResult {
  /** The container; name it to use it again. */
  container_id?: string | null | undefined;
  /** Files that the commands left behind. */
  files?: MessagesContainerFile[] | null | undefined;
  /** What went wrong, in words. */
  error?: string | null | undefined;
}

/** What commands in a shell gave. */
export interface ResponsesShellCallOutput extends ResponsesItemBase, ResponsesContainerResult {
  /** Discriminant. */
  type: "shell_call_output";
  /** The call that it answers. */
  call_id: string;
  /** What each command gave, in order. */
  output: ResponsesShellOutput[];
  /** How much output there was to be, in characters. */
  max_output_length?: number | null | undefined;
}

/** What a tool of OpenRouter's was called with. */
export interface ResponsesServerCallBase extends ResponsesItemBase {
  /** Identifier that the model gave the call. */
  call_id?: string | null | undefined;
  /** The call as the model wrote it. */
  arguments?: string | null | undefined;
}

/** What `openrouter:datetime` gave. */
export interface ResponsesDatetimeItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:datetime";
  /** Date and time, in ISO form. */
  datetime: string;
  /** Time zone by its IANA name. */
  timezone: string;
}

/** A search by `openrouter:web_search`. */
export interface ResponsesWebSearchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:web_search";
  /** What was looked for, and what was found. */
  action?: ResponsesSearchAction | undefined;
}

/** A program that ran at OpenRouter. */
export interface ResponsesCodeInterpreterItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:code_interpreter";
  /** The program. */
  code?: string | null | undefined;
  /** Its language. */
  language?: string | null | undefined;
  /** Exit code; 0 means success. */
  exitCode?: number | null | undefined;
  /** Standard output. */
  stdout?: string | null | undefined;
  /** Standard error. */
  stderr?: string | null | undefined;
}

/** A search among files, by OpenRouter. */
export interface ResponsesFileSearchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:file_search";
  /** What was looked for. */
  queries?: string[] | null | undefined;
}

/** An image by `openrouter:image_generation`. */
export interface ResponsesImageGenerationItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:image_generation";
  /** The image, in base64 or by its address; null if there is none. */
  result?: string | null | undefined;
  /** The image in base64. */
  imageB64?: string | null | undefined;
  /** Address of the image. */
  imageUrl?: string | null | undefined;
  /** The words it was made from. */
  prompt?: string | null | undefined;
  /** Those words as the image model changed them. */
  revisedPrompt?: string | null | undefined;
}

/** A step in a browser at OpenRouter. */
export interface ResponsesBrowserUseItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:browser_use";
  /** Kind of the change. */
  action?: string | null | undefined;
  /** What the screen showed, an image in base64. */
  screenshotB64?: string | null | undefined;
}

/** A command that `openrouter:bash` ran. */
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

/** Something that an editor at OpenRouter did. */
export interface ResponsesTextEditorItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:text_editor";
  /** What it did. */
  command?: OpenEnum<"view" | "create" | "str_replace" | "insert"> | null | undefined;
  /** The file that it did it to. */
  filePath?: string | null | undefined;
}

/** A change to a file that `openrouter:apply_patch` found sound. It is up to you to make it and to send a result. */
export interface ResponsesApplyPatchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:apply_patch";
  /** Identifier of the call, which the result has to name. */
  call_id?: string | null | undefined;
  /** The change. */
  operation?: ResponsesPatch | undefined;
}

/** Commands that `openrouter:shell` ran. */
export interface ResponsesShellItem extends ResponsesServerCallBase, ResponsesContainerResult {
  /** Discriminant. */
  type: "openrouter:shell";
  /** The commands. */
  action?: ResponsesShellAction | undefined;
  /** What each of them gave, in order. */
  output?: ResponsesShellOutput[] | undefined;
}

/** A page that `openrouter:web_fetch` fetched. */
export interface ResponsesWebFetchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:web_fetch";
  /** Address of the page. */
  url?: string | null | undefined;
  /** Title of the page. */
  title?: string | null | undefined;
  /** Text of the page. */
  content?: string | null | undefined;
  /** HTTP status that its server answered with. */
  httpStatus?: number | null | undefined;
  /** Why it could not be fetched, in words. */
  error?: string | null | undefined;
}

/** A search for deferred tools by `openrouter:tool_search`. */
export interface ResponsesToolSearchItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:tool_search";
  /** What was looked for. */
  query?: string | null | undefined;
}

/** The model searches for deferred tools, in OpenAI's way. */
export interface ResponsesToolSearchCall extends ResponsesItemBase {
  /** Discriminant. */
  type: "tool_search_call";
  /** Identifier of the call, which the result has to name. */
  call_id: string;
  /** Who searches: the server, or you. */
  execution: OpenEnum<"server" | "client">;
  /** What to search for. */
  arguments?: unknown;
}

/** Something that was read from memory, put into it or taken out of it. */
export interface ResponsesMemoryItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:memory";
  /** Kind of the change. */
  action?: OpenEnum<"read" | "write" | "delete"> | null | undefined;
  /** Name of the entry. */
  key?: string | null | undefined;
  /** What it holds. */
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
  /** What was looked for. */
  query?: string | null | undefined;
  /** The call as JSON text. */
  arguments?: string | null | undefined;
}

/** What one model of a panel thinks of a point. */
export interface ResponsesFusionStance {
  /** Slug of the model. */
  model: string;
  /** What it thinks. */
  stance: string;
}

/** A point that the models of a panel disagree on. */
export interface ResponsesFusionContradiction {
  /** What it is about. */
  topic: string;
  /** What each of them thinks. */
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

/** What the answers of a panel come to. */
export interface ResponsesFusionAnalysis {
  /** What they agree on. */
  consensus: string[];
  /** What they disagree on. */
  contradictions: ResponsesFusionContradiction[];
  /** What some of them said. */
  partial_coverage: ResponsesFusionPartialPoint[];
  /** What one of them said. */
  unique_insights: ResponsesFusionInsight[];
  /** What none of them said. */
  blind_spots: string[];
}

/** A model of a panel that gave no answer. */
export interface ResponsesFusionFailedModel {
  /** Slug of the model. */
  model: string;
  /** What went wrong, in words. */
  error: string;
  /** HTTP status of the provider, if there was one. */
  status_code?: number | null | undefined;
}

/** The answer of one model of a panel. */
export interface ResponsesFusionAnswer {
  /** Slug of the model. */
  model: string;
  /** Its answer. */
  content?: string | null | undefined;
}

/** A page that a panel relied on. */
export interface ResponsesFusionSource {
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title: string;
}

/** What the panel of `openrouter:fusion` gave. */
export interface ResponsesFusionItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:fusion";
  /** What its answers come to. */
  analysis?: ResponsesFusionAnalysis | undefined;
  /** Those answers. */
  responses?: ResponsesFusionAnswer[] | undefined;
  /** Models that gave none; the rest still counts. */
  failed_models?: ResponsesFusionFailedModel[] | undefined;
  /** Pages from the web that went into it, each once. */
  sources?: ResponsesFusionSource[] | undefined;
  /** What went wrong, in words, if nothing came of it. */
  error?: string | null | undefined;
  /** Kind of that failure, such as `all_panels_failed`, `insufficient_credits` or `cancelled`. */
  failure_reason?: string | null | undefined;
}

/** What `openrouter:advisor` said. */
export interface ResponsesAdvisorItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:advisor";
  /** Slug of the model that was asked. */
  model?: string | null | undefined;
  /** What it was asked. */
  prompt?: string | null | undefined;
  /** What it said. */
  advice?: string | null | undefined;
  /** Why it said nothing, in words. */
  error?: string | null | undefined;
  /** Which adviser it was, where there are several. */
  instance_name?: string | null | undefined;
}

/** What a helper model of `openrouter:subagent` did. */
export interface ResponsesSubagentToolItem extends ResponsesItemBase {
  /** Discriminant. */
  type: "openrouter:subagent";
  /** Identifier of the call; function calls of the helper have it as `subagent_id`. Experimental. */
  call_id?: string | null | undefined;
  /** Slug of the model that did the work. */
  model?: string | null | undefined;
  /** Name of the helper in the request, if it has one. */
  name?: string | null | undefined;
  /** Which helper it was, where there are several. */
  instance_name?: string | null | undefined;
  /** The task in a word or two. */
  task_name?: string | null | undefined;
  /** The task in full. */
  task_description?: string | null | undefined;
  /** What came of it. */
  outcome?: string | null | undefined;
  /** Why nothing came of it, in words. */
  error?: string | null | undefined;
}

/** Something that `openrouter:files` did with the files of the workspace. */
export interface ResponsesFilesItem extends ResponsesServerCallBase {
  /** Discriminant. */
  type: "openrouter:files";
  /** What it did: `list`, `read`, `write` or `edit`. */
  operation?: OpenEnum<"list" | "read" | "write" | "edit"> | null | undefined;
  /** Identifier of the file. */
  file_id?: string | null | undefined;
  /** Name of the file. */
  filename?: string | null | undefined;
  /** What came of it, as JSON text. */
  result?: string | null | undefined;
  /** What went wrong, in words. */
  error?: string | null | undefined;
}

/**
 * One thing that the model said or did, or that a tool did for it. To go on with the conversation, send all of them back
 * in `input`, in order and unchanged.
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
