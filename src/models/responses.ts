import {
  array,
  boolean,
  checkedVariants,
  nullish,
  number,
  type OpenEnum,
  object,
  openEnum,
  type Schema,
  string,
  unchecked,
  type Variants,
} from "../lib/schema.js";
import type {
  ApiErrorType,
  ChatTokenLogprob,
  OpenRouterMetadata,
  ReasoningFormat,
  ServerToolUseDetails,
} from "./chat.js";
import type { PromptCacheOptions } from "./chatRequest.js";
import type { MessagesContainerFile } from "./messages.js";
import type {
  ResponsesInputItem,
  ResponsesReasoningBase,
  ResponsesStoredPrompt,
  ResponsesText,
  ResponsesTool,
  ResponsesToolChoice,
} from "./responsesRequest.js";

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
  /** Tells this note from the others. */
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
  /** Tells this note from the others. */
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
  /** Tells this note from the others. */
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
  /** Tells this part from the others. */
  type: "output_text";
  /** The text itself. */
  text: string;
  /** Sources and files that belong to it. */
  annotations?: ResponsesAnnotation[] | undefined;
  /** How likely its tokens were; empty unless asked for. */
  logprobs?: ChatTokenLogprob[] | undefined;
}

/** Words with which the model declined. */
export interface ResponsesRefusal {
  /** Tells this part from the others. */
  type: "refusal";
  /** The words. */
  refusal: string;
}

/** A piece of reasoning, in full. */
export interface ResponsesReasoningText {
  /** Tells this part from the others. */
  type: "reasoning_text";
  /** The reasoning itself. */
  text: string;
}

/** A piece of reasoning, summed up. */
export interface ResponsesSummaryText {
  /** Tells this part from the others. */
  type: "summary_text";
  /** The summary. */
  text: string;
}
export const ResponsesSummaryText: Schema<ResponsesSummaryText> = object<ResponsesSummaryText>({
  type: unchecked<"summary_text">(),
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
  /** Tells this item from the others. */
  type: "message";
  /** Identifier of the message. */
  id: string;
  /** Who speaks. */
  role: "assistant";
  /** The parts of the message, in order. */
  content: ResponsesMessagePart[];
  /** What the message is to the whole. Send it back: newer coding models of OpenAI do worse without. */
  phase?: OpenEnum<ResponsesPhase> | null | undefined;
}

/** What the model thought. Send it back unchanged, so that the model can build on it. */
export interface ResponsesReasoningItem extends ResponsesItemBase {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** The one kind there is. */
  type: OpenEnum<"url">;
  /** Address of the page. */
  url: string;
}

/** A search. */
export interface ResponsesSearchAction {
  /** Tells this action from the others. */
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
  /** Tells this action from the others. */
  type: "open_page";
  /** Address of the page; null if the provider does not tell. */
  url?: string | null | undefined;
}

/** A text was looked for in a page. */
export interface ResponsesFindInPageAction {
  /** Tells this action from the others. */
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
  /** Tells this item from the others. */
  type: "web_search_call";
  /** Identifier of the call. */
  id: string;
  /** How far it is. */
  status?: OpenEnum<ResponsesItemStatus | "searching"> | null | undefined;
  /** What was done. */
  action?: ResponsesWebSearchAction | undefined;
}

/** The provider searched among files. */
export interface ResponsesFileSearchCall extends ResponsesItemBase {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this output from the others. */
  type: "logs";
  /** The text. */
  logs: string;
}

/** An image that a program made. */
export interface ResponsesCodeImage {
  /** Tells this output from the others. */
  type: "image";
  /** Its address. */
  url: string;
}

/** A file that a program made. */
export interface ResponsesCodeFile {
  /** Tells this output from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this change from the others. */
  type: "create_file";
  /** Where it should be. */
  path: string;
  /** What is to be in it, as a V4A diff. */
  diff: string;
}

/** A file is to be changed. */
export interface ResponsesUpdateFile {
  /** Tells this change from the others. */
  type: "update_file";
  /** Where it is. */
  path: string;
  /** The change, as a V4A diff. */
  diff: string;
}

/** A file is to be deleted. */
export interface ResponsesDeleteFile {
  /** Tells this change from the others. */
  type: "delete_file";
  /** Where it is. */
  path: string;
}

/** A change to a file. */
export type ResponsesPatch = Variants<ResponsesCreateFile | ResponsesUpdateFile | ResponsesDeleteFile>;

/** The model wants a file changed, by you. */
export interface ResponsesApplyPatchCall extends ResponsesItemBase {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this outcome from the others. */
  type: "exit";
  /** Its exit code; 0 means success. */
  exit_code: number;
}

/** A command was stopped, because it took too long. */
export interface ResponsesShellTimeout {
  /** Tells this outcome from the others. */
  type: "timeout";
}

/** What one command gave. */
export interface ResponsesShellOutput {
  /** How it ended. */
  outcome: Variants<ResponsesShellExit | ResponsesShellTimeout>;
  /** What it printed. */
  stdout: string;
  /** What it printed as errors. */
  stderr: string;
}

/** What a container adds to the result of a command. */
export interface ResponsesContainerResult {
  /** The container, to go on in the same one. */
  container_id?: string | null | undefined;
  /** Files that the commands left behind. */
  files?: MessagesContainerFile[] | null | undefined;
  /** What went wrong, in words. */
  error?: string | null | undefined;
}

/** What commands in a shell gave. */
export interface ResponsesShellCallOutput extends ResponsesItemBase, ResponsesContainerResult {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
  type: "openrouter:datetime";
  /** Date and time, in ISO form. */
  datetime: string;
  /** Time zone by its IANA name. */
  timezone: string;
}

/** A search by `openrouter:web_search`. */
export interface ResponsesWebSearchItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:web_search";
  /** What was looked for, and what was found. */
  action?: ResponsesSearchAction | undefined;
}

/** A program that ran at OpenRouter. */
export interface ResponsesCodeInterpreterItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:code_interpreter";
  /** The program. */
  code?: string | null | undefined;
  /** Its language. */
  language?: string | null | undefined;
  /** Exit code; 0 means success. */
  exitCode?: number | null | undefined;
  /** What it printed. */
  stdout?: string | null | undefined;
  /** What it printed as errors. */
  stderr?: string | null | undefined;
}

/** A search among files, by OpenRouter. */
export interface ResponsesFileSearchItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:file_search";
  /** What was looked for. */
  queries?: string[] | null | undefined;
}

/** An image by `openrouter:image_generation`. */
export interface ResponsesImageGenerationItem extends ResponsesItemBase {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
  type: "openrouter:browser_use";
  /** What was done. */
  action?: string | null | undefined;
  /** What the screen showed, an image in base64. */
  screenshotB64?: string | null | undefined;
}

/** A command that `openrouter:bash` ran. */
export interface ResponsesBashItem extends ResponsesServerCallBase, ResponsesContainerResult {
  /** Tells this item from the others. */
  type: "openrouter:bash";
  /** The command. */
  command?: string | null | undefined;
  /** Exit code; 0 means success. */
  exitCode?: number | null | undefined;
  /** What it printed. */
  stdout?: string | null | undefined;
  /** What it printed as errors. */
  stderr?: string | null | undefined;
}

/** Something that an editor at OpenRouter did. */
export interface ResponsesTextEditorItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:text_editor";
  /** What it did. */
  command?: OpenEnum<"view" | "create" | "str_replace" | "insert"> | null | undefined;
  /** The file that it did it to. */
  filePath?: string | null | undefined;
}

/** A change to a file that `openrouter:apply_patch` found sound. It is up to you to make it and to send a result. */
export interface ResponsesApplyPatchItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:apply_patch";
  /** Identifier of the call, which the result has to name. */
  call_id?: string | null | undefined;
  /** The change. */
  operation?: ResponsesPatch | undefined;
}

/** Commands that `openrouter:shell` ran. */
export interface ResponsesShellItem extends ResponsesServerCallBase, ResponsesContainerResult {
  /** Tells this item from the others. */
  type: "openrouter:shell";
  /** The commands. */
  action?: ResponsesShellAction | undefined;
  /** What each of them gave, in order. */
  output?: ResponsesShellOutput[] | undefined;
}

/** A page that `openrouter:web_fetch` fetched. */
export interface ResponsesWebFetchItem extends ResponsesItemBase {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
  type: "openrouter:tool_search";
  /** What was looked for. */
  query?: string | null | undefined;
}

/** Something that was read from memory, put into it or taken out of it. */
export interface ResponsesMemoryItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:memory";
  /** What was done. */
  action?: OpenEnum<"read" | "write" | "delete"> | null | undefined;
  /** Name of the entry. */
  key?: string | null | undefined;
  /** What it holds. */
  value?: unknown;
}

/** A call of a tool on an MCP server, by OpenRouter. */
export interface ResponsesMCPItem extends ResponsesItemBase {
  /** Tells this item from the others. */
  type: "openrouter:mcp";
  /** Name of the server. */
  serverLabel?: string | null | undefined;
  /** Name of the tool. */
  toolName?: string | null | undefined;
}

/** A search for models by `openrouter:experimental__search_models`. */
export interface ResponsesSearchModelsItem extends ResponsesItemBase {
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  /** Tells this item from the others. */
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
  | ResponsesMemoryItem
  | ResponsesMCPItem
  | ResponsesSearchModelsItem
  | ResponsesFusionItem
  | ResponsesAdvisorItem
  | ResponsesSubagentToolItem
  | ResponsesFilesItem
>;
export const ResponsesOutputItem: Schema<ResponsesOutputItem> = checkedVariants<ResponsesOutputItem>({
  message: { content: array(ResponsesMessagePart) },
  reasoning: { summary: array(ResponsesSummaryText) },
  function_call: { call_id: string(), name: string(), arguments: string() },
  custom_tool_call: { call_id: string(), name: string(), input: string() },
});

/** Kinds of tokens in the prompt. */
export interface ResponsesInputTokensDetails {
  /** Those that were read from a cache. */
  cached_tokens?: number | null;
  /** Those that were written to a cache; null if the provider does not tell. */
  cache_write_tokens?: number | null;
}

/** Kinds of tokens in the answer. */
export interface ResponsesOutputTokensDetails {
  /** Those of reasoning. */
  reasoning_tokens?: number | null;
}

/** What the provider charges for an answer, in US dollars. */
export interface ResponsesCostDetails {
  /** All of it, where a key of your own was used; null otherwise. */
  upstream_inference_cost?: number | null;
  /** What the prompt costs. */
  upstream_inference_input_cost?: number | null;
  /** What the answer costs. */
  upstream_inference_output_cost?: number | null;
}
export const ResponsesCostDetails: Schema<ResponsesCostDetails> = object<ResponsesCostDetails>({
  upstream_inference_cost: nullish(number()),
  upstream_inference_input_cost: nullish(number()),
  upstream_inference_output_cost: nullish(number()),
});

/** What an answer used and cost. */
export interface ResponsesUsage {
  /** Tokens of the prompt, as the provider counts them. */
  input_tokens: number;
  /** Tokens of the answer, reasoning included, as the provider counts them. */
  output_tokens: number;
  /** Both together. */
  total_tokens: number;
  /** Kinds of tokens in the prompt. */
  input_tokens_details?: ResponsesInputTokensDetails | null;
  /** Kinds of tokens in the answer. */
  output_tokens_details?: ResponsesOutputTokensDetails | null;
  /** The amount charged to the account, in US dollars; with a key of your own this is OpenRouter's fee alone. */
  cost?: number | null;
  /** Whether a key of your own for the provider was used (bring your own key). */
  is_byok?: boolean | null;
  /** What the provider charges. */
  cost_details?: ResponsesCostDetails | null;
  /** How often server tools ran; null if none did. */
  server_tool_use_details?: ServerToolUseDetails | null;
}
export const ResponsesUsage: Schema<ResponsesUsage> = object<ResponsesUsage>({
  input_tokens: number(),
  output_tokens: number(),
  total_tokens: number(),
  input_tokens_details: nullish(unchecked<ResponsesInputTokensDetails>()),
  output_tokens_details: nullish(unchecked<ResponsesOutputTokensDetails>()),
  cost: nullish(number()),
  is_byok: nullish(boolean()),
  cost_details: nullish(ResponsesCostDetails),
  server_tool_use_details: nullish(unchecked<ServerToolUseDetails>()),
});

/** Kinds of failure of an answer, in OpenAI's terms. */
export type ResponsesErrorCode =
  | "server_error"
  | "rate_limit_exceeded"
  | "invalid_prompt"
  | "vector_store_timeout"
  | "invalid_image"
  | "invalid_image_format"
  | "invalid_base64_image"
  | "invalid_image_url"
  | "image_too_large"
  | "image_too_small"
  | "image_parse_error"
  | "image_content_policy_violation"
  | "invalid_image_mode"
  | "image_file_too_large"
  | "unsupported_image_media_type"
  | "empty_image_file"
  | "failed_to_download_image"
  | "image_file_not_found"
  | "bio_policy"
  | "data_residency_mismatch";

/** Why an answer failed half-way. */
export interface ResponsesError {
  /** Kind of the failure. */
  code: OpenEnum<ResponsesErrorCode>;
  /** What happened, in words. */
  message: string;
}

/** Why an answer is not complete. */
export interface ResponsesIncompleteDetails {
  /** Cut off at the limit, or by a filter. */
  reason?: OpenEnum<"max_output_tokens" | "content_filter"> | null;
}

/** How far an answer is. */
export type ResponsesStatus = "completed" | "incomplete" | "in_progress" | "failed" | "cancelled" | "queued";

/** An answer of a model. In events before the last one, as far as it is made. Many fields repeat the request. */
export interface OpenResponsesResult {
  /** Identifier of the generation: `gen-…`. Cost and timings can be looked up by it. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"response">;
  /** When it was begun, in seconds since 1970. */
  created_at: number;
  /** Slug of the model that answered; can differ from the one that was asked for. */
  model: string;
  /** What the model said and did, in order. */
  output: ResponsesOutputItem[];
  /** When it was finished, in seconds since 1970; null while it goes on, and left out of older answers. */
  completed_at?: number | null;
  /** How far it is; left out of older answers. */
  status?: OpenEnum<ResponsesStatus> | null;
  /** All its text in one piece. Often empty or left out, also where `output` has text. */
  output_text?: string | null;
  /** What it used and cost; null while it goes on. */
  usage?: ResponsesUsage | null;
  /** Why it failed half-way; null if it did not. What there is of it can still be charged. */
  error?: ResponsesError | null;
  /** Kind of that failure, in terms that all of OpenRouter's APIs share. */
  error_type?: OpenEnum<ApiErrorType> | null;
  /** Why it is not complete; null if it is, and sometimes also where it is not. */
  incomplete_details?: ResponsesIncompleteDetails | null;
  /** Service tier that the provider served it in; null if it does not say. */
  service_tier?: string | null;
  /** How the request was handled, if the request asked for it. */
  openrouter_metadata?: OpenRouterMetadata | null;
  /** Instructions of the request; null if there were none. */
  instructions?: string | ResponsesInputItem[] | null;
  /** Tools that the model had. */
  tools?: ResponsesTool[] | null;
  /** Whether it could or had to use them. */
  tool_choice?: ResponsesToolChoice | null;
  /** Whether it could ask for several calls at once. */
  parallel_tool_calls?: boolean | null;
  /** How many rounds of server tools there could be; null for the usual number. */
  max_tool_calls?: number | null;
  /** How many tokens it could write; null if it was not told. */
  max_output_tokens?: number | null;
  /** How freely words were chosen; null for the model's own way. */
  temperature?: number | null;
  /** Probability of the tokens that were chosen from, together; null for the model's own way. */
  top_p?: number | null;
  /** How much less likely a token became each time; null if not set. */
  frequency_penalty?: number | null;
  /** How much less likely a token became once it had come up; null if not set. */
  presence_penalty?: number | null;
  /** How many likely tokens were to be told for each place. */
  top_logprobs?: number | null;
  /** How the model was to think; null if not set. */
  reasoning?: ResponsesReasoningBase | null;
  /** What the text had to be like. */
  text?: ResponsesText | null;
  /** What was to happen to a prompt that is too long; null if not set. */
  truncation?: OpenEnum<"auto" | "disabled"> | null;
  /** Notes of the request. */
  metadata?: Record<string, string> | null;
  /** Whether it was made in the background. */
  background?: boolean | null;
  /** Whether it was kept: no, in all cases so far. */
  store?: boolean | null;
  /** The answer before this one: null, as none is kept. */
  previous_response_id?: string | null;
  /** Prompt template that was used; null if none. */
  prompt?: ResponsesStoredPrompt | null;
  /** Key for the cache of prompts; null if not set. */
  prompt_cache_key?: string | null;
  /** How prompts were cached; null for the usual way. */
  prompt_cache_options?: PromptCacheOptions | null;
  /** Your user, as the request had it; null if not set. */
  safety_identifier?: string | null;
  /** Your user, as the request had it in the older field; null if not set. */
  user?: string | null;
}
export const OpenResponsesResult: Schema<OpenResponsesResult> = object<OpenResponsesResult>({
  id: string(),
  object: openEnum<"response">(),
  created_at: number(),
  model: string(),
  output: array(ResponsesOutputItem),
  completed_at: nullish(number()),
  status: nullish(openEnum<ResponsesStatus>()),
  output_text: nullish(string()),
  usage: nullish(ResponsesUsage),
  error: nullish(unchecked<ResponsesError>()),
  error_type: nullish(openEnum<ApiErrorType>()),
  incomplete_details: nullish(unchecked<ResponsesIncompleteDetails>()),
  service_tier: nullish(string()),
  openrouter_metadata: nullish(unchecked<OpenRouterMetadata>()),
  instructions: nullish(unchecked<string | ResponsesInputItem[]>()),
  tools: nullish(unchecked<ResponsesTool[]>()),
  tool_choice: nullish(unchecked<ResponsesToolChoice>()),
  parallel_tool_calls: nullish(boolean()),
  max_tool_calls: nullish(number()),
  max_output_tokens: nullish(number()),
  temperature: nullish(number()),
  top_p: nullish(number()),
  frequency_penalty: nullish(number()),
  presence_penalty: nullish(number()),
  top_logprobs: nullish(number()),
  reasoning: nullish(unchecked<ResponsesReasoningBase>()),
  text: nullish(unchecked<ResponsesText>()),
  truncation: nullish(openEnum<"auto" | "disabled">()),
  metadata: nullish(unchecked<Record<string, string>>()),
  background: nullish(boolean()),
  store: nullish(boolean()),
  previous_response_id: nullish(string()),
  prompt: nullish(unchecked<ResponsesStoredPrompt>()),
  prompt_cache_key: nullish(string()),
  prompt_cache_options: nullish(unchecked<PromptCacheOptions>()),
  safety_identifier: nullish(string()),
  user: nullish(string()),
});

/** What all events have. */
export interface ResponsesEventBase {
  /** Place of the event in the stream, counted from 0. */
  sequence_number: number;
}

/** What events about an item have. */
export interface ResponsesItemEventBase extends ResponsesEventBase {
  /** Identifier of the item. */
  item_id: string;
  /** Place of the item in `output`. */
  output_index: number;
}

/** What events about a part of an item have. */
export interface ResponsesContentEventBase extends ResponsesItemEventBase {
  /** Place of the part in `content` of the item. */
  content_index: number;
}

/** What events about a summary of reasoning have. */
export interface ResponsesSummaryEventBase extends ResponsesItemEventBase {
  /** Place of the part in `summary` of the item. */
  summary_index: number;
}

/** The answer begins, or goes on. */
export interface ResponsesProgressEvent extends ResponsesEventBase {
  /** Tells this event from the others. */
  type: "response.created" | "response.in_progress";
  /** The answer as far as it is made: without output, in most cases. */
  response: OpenResponsesResult;
}

/** The answer is complete. No event but this one and the next two has the usage. */
export interface ResponsesCompletedEvent extends ResponsesEventBase {
  /** Tells this event from the others. */
  type: "response.completed";
  /** The whole answer. */
  response: OpenResponsesResult;
}

/** The answer is cut off: `incomplete_details` says why. */
export interface ResponsesIncompleteEvent extends ResponsesEventBase {
  /** Tells this event from the others. */
  type: "response.incomplete";
  /** What there is of the answer. */
  response: OpenResponsesResult;
}

/** The answer failed half-way: `error` of the answer says why. */
export interface ResponsesFailedEvent extends ResponsesEventBase {
  /** Tells this event from the others. */
  type: "response.failed";
  /** What there is of the answer. */
  response: OpenResponsesResult;
}

/** An item begins, mostly empty, or is complete. */
export interface ResponsesItemEvent extends ResponsesEventBase {
  /** Tells this event from the others. */
  type: "response.output_item.added" | "response.output_item.done";
  /** Place of the item in `output`. */
  output_index: number;
  /** The item. */
  item: ResponsesOutputItem;
}

/** A part of an item begins, mostly empty, or is complete. */
export interface ResponsesContentPartEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.content_part.added" | "response.content_part.done";
  /** The part. */
  part: ResponsesContentPart;
}

/** A piece of text. It can also be that of an adviser: `item_id` tells. */
export interface ResponsesTextDeltaEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.output_text.delta";
  /** What comes next. */
  delta: string;
  /** How likely its tokens were; empty unless asked for. */
  logprobs?: ChatTokenLogprob[] | null;
}

/** A text is complete. */
export interface ResponsesTextDoneEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.output_text.done";
  /** The whole text. */
  text: string;
  /** How likely its tokens were; empty unless asked for. */
  logprobs?: ChatTokenLogprob[] | null;
}

/** A source or a file comes to a text. */
export interface ResponsesAnnotationEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.output_text.annotation.added";
  /** Place of the note among those of the text. */
  annotation_index: number;
  /** The note. */
  annotation: ResponsesAnnotation;
}

/** A piece of a refusal. */
export interface ResponsesRefusalDeltaEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.refusal.delta";
  /** What comes next. */
  delta: string;
}

/** A refusal is complete. */
export interface ResponsesRefusalDoneEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.refusal.done";
  /** All of it. */
  refusal: string;
}

/** A piece of reasoning. */
export interface ResponsesReasoningDeltaEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.reasoning_text.delta";
  /** What comes next. */
  delta: string;
}

/** A part of the reasoning is complete. */
export interface ResponsesReasoningDoneEvent extends ResponsesContentEventBase {
  /** Tells this event from the others. */
  type: "response.reasoning_text.done";
  /** All of it. */
  text: string;
}

/** A part of a summary begins, empty, or is complete. */
export interface ResponsesSummaryPartEvent extends ResponsesSummaryEventBase {
  /** Tells this event from the others. */
  type: "response.reasoning_summary_part.added" | "response.reasoning_summary_part.done";
  /** The part. */
  part: ResponsesSummaryText;
}

/** A piece of a summary. */
export interface ResponsesSummaryDeltaEvent extends ResponsesSummaryEventBase {
  /** Tells this event from the others. */
  type: "response.reasoning_summary_text.delta";
  /** What comes next. */
  delta: string;
}

/** The text of a summary is complete. */
export interface ResponsesSummaryDoneEvent extends ResponsesSummaryEventBase {
  /** Tells this event from the others. */
  type: "response.reasoning_summary_text.done";
  /** All of it. */
  text: string;
}

/** A piece of the arguments of a function call. */
export interface ResponsesArgumentsDeltaEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.function_call_arguments.delta";
  /** What comes next: joined, the pieces are JSON text. */
  delta: string;
}

/** The arguments of a function call are complete. */
export interface ResponsesArgumentsDoneEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.function_call_arguments.done";
  /** Name of the function. */
  name?: string | null;
  /** All of them, as JSON text. */
  arguments: string;
}

/** A piece of the input of a tool that takes free text. */
export interface ResponsesCustomInputDeltaEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.custom_tool_call_input.delta";
  /** What comes next. */
  delta: string;
}

/** The input of a tool that takes free text is complete. */
export interface ResponsesCustomInputDoneEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.custom_tool_call_input.done";
  /** All of it. */
  input: string;
}

/** A piece of a change to a file. */
export interface ResponsesPatchDeltaEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.apply_patch_call_operation_diff.delta";
  /** What comes next in the diff. */
  delta: string;
}

/** A change to a file is complete. */
export interface ResponsesPatchDoneEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.apply_patch_call_operation_diff.done";
  /** The whole diff. */
  diff: string;
}

/** How far a tool of the provider's, or a panel, is. */
export interface ResponsesToolProgressEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type:
    | "response.web_search_call.in_progress"
    | "response.web_search_call.searching"
    | "response.web_search_call.completed"
    | "response.image_generation_call.in_progress"
    | "response.image_generation_call.generating"
    | "response.image_generation_call.completed"
    | "response.code_interpreter_call.in_progress"
    | "response.code_interpreter_call.interpreting"
    | "response.code_interpreter_call.completed"
    | "response.fusion_call.in_progress"
    | "response.fusion_call.completed";
}

/** An image, half-done. */
export interface ResponsesPartialImageEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.image_generation_call.partial_image";
  /** Which of the half-done images it is, counted from 0. */
  partial_image_index: number;
  /** The image in base64. */
  partial_image_b64: string;
}

/** A piece of a program. */
export interface ResponsesCodeDeltaEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.code_interpreter_call_code.delta";
  /** What comes next. */
  delta: string;
}

/** A program is complete, and about to run. */
export interface ResponsesCodeDoneEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.code_interpreter_call_code.done";
  /** All of it. */
  code: string;
}

/** A model of a panel begins. */
export interface ResponsesPanelAddedEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.fusion_call.panel.added";
  /** Slug of the model. */
  model: string;
}

/** A piece of what a model of a panel writes or thinks. */
export interface ResponsesPanelDeltaEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.fusion_call.panel.delta" | "response.fusion_call.panel.reasoning.delta";
  /** Slug of the model. */
  model: string;
  /** What comes next. */
  delta: string;
}

/** A model of a panel is done. */
export interface ResponsesPanelCompletedEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.fusion_call.panel.completed";
  /** Slug of the model. */
  model: string;
  /** All that it wrote. */
  content: string;
}

/** A model of a panel failed. The others go on. */
export interface ResponsesPanelFailedEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.fusion_call.panel.failed";
  /** Slug of the model. */
  model: string;
  /** What went wrong, in words. */
  error: string;
  /** HTTP status of the provider, if there was one. */
  status_code?: number | null;
}

/** The answers of a panel are about to be compared. */
export interface ResponsesAnalysisStartedEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.fusion_call.analysis.in_progress";
  /** Slug of the model that does so. */
  analyst_model: string;
  /**
   * The same.
   *
   * @deprecated Use `analyst_model`.
   */
  judge_model?: string | null;
}

/** The answers of a panel have been compared. */
export interface ResponsesAnalysisCompletedEvent extends ResponsesItemEventBase {
  /** Tells this event from the others. */
  type: "response.fusion_call.analysis.completed";
  /** What they come to. */
  analysis: ResponsesFusionAnalysis;
}

/** When something happened to a request. */
export interface ResponsesDebugTimings {
  /** What happened. */
  event: OpenEnum<"adapter_request" | "upstream_headers_received" | "first_token_received" | "upstream_body_ended">;
  /** When, in milliseconds since 1970. */
  epoch_ms: number;
  /** When, in milliseconds since the start. */
  start_ms: number;
}

/** What a request asked to see of its own handling. */
export interface ResponsesDebug {
  /** The request as it was sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
  /** When something happened to it. */
  timings?: ResponsesDebugTimings | null;
}

/** What `debug` asked for. */
export interface ResponsesDebugEvent extends ResponsesEventBase {
  /** Tells this event from the others. */
  type: "response.debug";
  /** What there is to see. */
  debug: ResponsesDebug;
}

/** One event of a streamed answer. What breaks a stream off comes as an error, not as an event. */
export type ResponsesStreamEvent = Variants<
  | ResponsesProgressEvent
  | ResponsesCompletedEvent
  | ResponsesIncompleteEvent
  | ResponsesFailedEvent
  | ResponsesItemEvent
  | ResponsesContentPartEvent
  | ResponsesTextDeltaEvent
  | ResponsesTextDoneEvent
  | ResponsesAnnotationEvent
  | ResponsesRefusalDeltaEvent
  | ResponsesRefusalDoneEvent
  | ResponsesReasoningDeltaEvent
  | ResponsesReasoningDoneEvent
  | ResponsesSummaryPartEvent
  | ResponsesSummaryDeltaEvent
  | ResponsesSummaryDoneEvent
  | ResponsesArgumentsDeltaEvent
  | ResponsesArgumentsDoneEvent
  | ResponsesCustomInputDeltaEvent
  | ResponsesCustomInputDoneEvent
  | ResponsesPatchDeltaEvent
  | ResponsesPatchDoneEvent
  | ResponsesToolProgressEvent
  | ResponsesPartialImageEvent
  | ResponsesCodeDeltaEvent
  | ResponsesCodeDoneEvent
  | ResponsesPanelAddedEvent
  | ResponsesPanelDeltaEvent
  | ResponsesPanelCompletedEvent
  | ResponsesPanelFailedEvent
  | ResponsesAnalysisStartedEvent
  | ResponsesAnalysisCompletedEvent
  | ResponsesDebugEvent
>;
const whole = { response: OpenResponsesResult };
const item = { output_index: number(), item: ResponsesOutputItem };
const delta = { delta: string() };
const text = { text: string() };
export const ResponsesStreamEvent: Schema<ResponsesStreamEvent> = checkedVariants<ResponsesStreamEvent>({
  "response.created": whole,
  "response.in_progress": whole,
  "response.completed": whole,
  "response.incomplete": whole,
  "response.failed": whole,
  "response.output_item.added": item,
  "response.output_item.done": item,
  "response.output_text.delta": delta,
  "response.output_text.done": text,
  "response.refusal.delta": delta,
  "response.refusal.done": { refusal: string() },
  "response.reasoning_text.delta": delta,
  "response.reasoning_text.done": text,
  "response.reasoning_summary_text.delta": delta,
  "response.reasoning_summary_text.done": text,
  "response.function_call_arguments.delta": delta,
  "response.function_call_arguments.done": { arguments: string() },
  "response.custom_tool_call_input.delta": delta,
  "response.custom_tool_call_input.done": { input: string() },
  "response.apply_patch_call_operation_diff.delta": delta,
  "response.image_generation_call.partial_image": { partial_image_b64: string() },
  "response.code_interpreter_call_code.delta": delta,
});

/** What breaks a stream off: the `body` of the error that the stream ends in. */
export interface ResponsesErrorEvent extends ResponsesEventBase {
  /** Tells it from events. */
  type: "error";
  /** Kind of the error; null if it has none. */
  code: string | null;
  /** What happened, in words. */
  message: string;
  /** The field of the request that is to blame; null if none is. */
  param: string | null;
}
