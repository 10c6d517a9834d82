import {
  array,
  checkedFields,
  checkedVariants,
  container,
  filled,
  type OpenEnum,
  type Schema,
  string,
  type Variants,
} from "../lib/schema.js";
import type { ApiErrorType, CacheControl, CostDetails, OpenRouterMetadata } from "./chat.js";

/** What every citation of a document in the request has. */
export interface MessagesDocumentCitationBase {
  /** The cited text. */
  cited_text: string;
  /** Which document it is, counted from 0 over all documents of the request. */
  document_index: number;
  /** Title of the document; null if it has none. */
  document_title?: string | null | undefined;
  /** Identifier of the document, if it was uploaded before. */
  file_id?: string | null | undefined;
}

/** A passage of a plain text. */
export interface MessagesCharCitation extends MessagesDocumentCitationBase {
  /** Discriminant. */
  type: "char_location";
  /** Where the passage begins, in characters from 0. */
  start_char_index: number;
  /** Where it ends: the first character after it. */
  end_char_index: number;
}

/** Pages of a PDF. */
export interface MessagesPageCitation extends MessagesDocumentCitationBase {
  /** Discriminant. */
  type: "page_location";
  /** The first page, counted from 1. */
  start_page_number: number;
  /** The first page that no longer belongs to it. */
  end_page_number: number;
}

/** Blocks of a document that was given in blocks. */
export interface MessagesBlockCitation extends MessagesDocumentCitationBase {
  /** Discriminant. */
  type: "content_block_location";
  /** The first block, counted from 0. */
  start_block_index: number;
  /** The first block that no longer belongs to it. */
  end_block_index: number;
}

/** A page that a search of the web found. */
export interface MessagesWebCitation {
  /** Discriminant. */
  type: "web_search_result_location";
  /** The cited text. */
  cited_text: string;
  /** Address of the page. */
  url: string;
  /** Title of the page; null if it has none. */
  title?: string | null | undefined;
  /** Sealed reference to the result. Has to be there when the text is sent back. */
  encrypted_index: string;
}

/** Blocks of a search result that the request or a tool of yours gave. */
export interface MessagesSearchResultCitation {
  /** Discriminant. */
  type: "search_result_location";
  /** The cited text. */
  cited_text: string;
  /** Which search result it is, counted from 0. */
  search_result_index: number;
  /** Where the result comes from, as given with it. */
  source: string;
  /** Title of the result; null if it has none. */
  title?: string | null | undefined;
  /** The first block, counted from 0. */
  start_block_index: number;
  /** The first block that no longer belongs to it. */
  end_block_index: number;
}

/** What a piece of text relies on. */
export type MessagesCitation = Variants<
  | MessagesCharCitation
  | MessagesPageCitation
  | MessagesBlockCitation
  | MessagesWebCitation
  | MessagesSearchResultCitation
>;

/** Text, in an answer or in a request. */
export interface MessagesTextBlock {
  /** Discriminant. */
  type: "text";
  /** The text itself. Never empty in a request. */
  text: string;
  /** What it relies on; null or empty if nothing is cited. */
  citations?: MessagesCitation[] | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** The model called the tool by itself. */
export interface MessagesDirectCaller {
  /** Discriminant. */
  type: "direct";
}

/** A program that the model wrote called the tool. */
export interface MessagesProgramCaller {
  /** Discriminant; names the version of the tool that runs programs. */
  type: "code_execution_20250825" | "code_execution_20260120";
  /** The `id` of the call that runs the program. */
  tool_id: string;
}

/** Who called a tool. */
export type MessagesCaller = Variants<MessagesDirectCaller | MessagesProgramCaller>;

/** The model's wish to have a tool of yours called. Answer it with a `tool_result` in the next user message. */
export interface MessagesToolUseBlock {
  /** Discriminant. */
  type: "tool_use";
  /** Identifier that the result names as `tool_use_id`. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** What to call it with. Mostly an object that follows the tool's `input_schema`, but nobody has checked that. */
  input?: unknown;
  /** Who called it; the model itself, unless tools are open to programs. */
  caller?: MessagesCaller | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** The model's reasoning in plain words. Send it back unchanged together with the tool results that follow it. */
export interface MessagesThinkingBlock {
  /** Discriminant. */
  type: "thinking";
  /** The reasoning, or a summary of it; empty if `display` is `omitted`. */
  thinking: string;
  /** The provider's seal, which has to be there when the block is sent back; empty from models that do not sign. */
  signature?: string | null | undefined;
}

/** Reasoning that only its provider can read. Send it back unchanged. */
export interface MessagesRedactedThinkingBlock {
  /** Discriminant. */
  type: "redacted_thinking";
  /** The encrypted reasoning. */
  data: string;
}

/** A call of a tool that runs on the server. Its result is a block of the same answer. */
export interface MessagesServerToolUseBlock {
  /** Discriminant. */
  type: "server_tool_use";
  /** Identifier that the result names as `tool_use_id`. */
  id: string;
  /** Name of the tool, for example `web_search`. */
  name: string;
  /** What it was called with. */
  input?: unknown;
  /** Who called it; the model itself, unless tools are open to programs. */
  caller?: MessagesCaller | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A page that a search found. */
export interface MessagesWebSearchResult {
  /** The only kind. */
  type: OpenEnum<"web_search_result">;
  /** Address of the page. */
  url: string;
  /** Title of the page. */
  title: string;
  /** Sealed content of the page, which the model needs when the block is sent back. */
  encrypted_content: string;
  /** How old the page is, in words; null if that is not known. */
  page_age?: string | null | undefined;
}

/** A search that failed. */
export interface MessagesWebSearchError {
  /** The only kind. */
  type: OpenEnum<"web_search_tool_result_error">;
  /** Why. */
  error_code: OpenEnum<
    | "invalid_tool_input"
    | "unavailable"
    | "max_uses_exceeded"
    | "too_many_requests"
    | "query_too_long"
    | "request_too_large"
  >;
}

/** What a search of the web gave. */
export interface MessagesWebSearchResultBlock {
  /** Discriminant. */
  type: "web_search_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The pages that were found, or a single error. */
  content: MessagesWebSearchResult[] | MessagesWebSearchError;
  /** Who called the tool. */
  caller?: MessagesCaller | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A PDF, spelled out. */
export interface MessagesPDFSource {
  /** Discriminant. */
  type: "base64";
  /** The bytes, in base64. */
  data: string;
  /** Format of the bytes; PDF is the only one. */
  media_type: OpenEnum<"application/pdf">;
}

/** A plain text. */
export interface MessagesPlainTextSource {
  /** Discriminant. */
  type: "text";
  /** The text. */
  data: string;
  /** Format of the text; without markup is the only one. */
  media_type: OpenEnum<"text/plain">;
}

/** Whether a document may be cited. */
export interface MessagesCitationsConfig {
  /** Whether the text blocks of the answer say which passages they rely on; false by default. */
  enabled?: boolean | undefined;
}

/** The content of a page, as a document. */
export interface MessagesFetchedDocument {
  /** The only kind. */
  type: OpenEnum<"document">;
  /** The content: bytes of a PDF, or text. */
  source: Variants<MessagesPDFSource | MessagesPlainTextSource>;
  /** Title of the page; null if it has none. */
  title?: string | null | undefined;
  /** Whether it can be cited; null means no. */
  citations?: MessagesCitationsConfig | null | undefined;
}

/** A page that was fetched. */
export interface MessagesFetchedPage {
  /** Tells a page from an error. */
  type: "web_fetch_result";
  /** Address of the page. */
  url: string;
  /** What it says. */
  content: MessagesFetchedDocument;
  /** When it was fetched, as an ISO 8601 time; null if that is not known. */
  retrieved_at?: string | null | undefined;
}

/** A page that could not be fetched. */
export interface MessagesWebFetchError {
  /** Tells an error from a page. */
  type: "web_fetch_tool_result_error";
  /** Why. */
  error_code: OpenEnum<
    | "invalid_tool_input"
    | "url_too_long"
    | "url_not_allowed"
    | "url_not_accessible"
    | "unsupported_content_type"
    | "too_many_requests"
    | "max_uses_exceeded"
    | "unavailable"
  >;
}

/** What fetching a page gave. */
export interface MessagesWebFetchResultBlock {
  /** Discriminant. */
  type: "web_fetch_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The page, or an error. */
  content: Variants<MessagesFetchedPage | MessagesWebFetchError>;
  /** Who called the tool. */
  caller?: MessagesCaller | null | undefined;
}

/** Reasons that most server tools can fail for. */
export type MessagesServerToolErrorCode =
  | "invalid_tool_input"
  | "unavailable"
  | "too_many_requests"
  | "execution_time_exceeded";

/** A file that a program made. */
export interface MessagesCodeExecutionOutput {
  /** The only kind. */
  type: OpenEnum<"code_execution_output">;
  /** Identifier, by which it can be downloaded. */
  file_id: string;
}

/** What a program left behind. */
export interface MessagesCodeExecutionResult {
  /** Discriminant. */
  type: "code_execution_result";
  /** What it printed. */
  stdout: string;
  /** What it printed as errors. */
  stderr: string;
  /** Its exit code; 0 means success. */
  return_code: number;
  /** Files that it made. */
  content: MessagesCodeExecutionOutput[];
}

/** What a program left behind, where its output is for the model alone. */
export interface MessagesEncryptedCodeExecutionResult {
  /** Discriminant. */
  type: "encrypted_code_execution_result";
  /** What it printed, sealed. */
  encrypted_stdout: string;
  /** What it printed as errors. */
  stderr: string;
  /** Its exit code; 0 means success. */
  return_code: number;
  /** Files that it made. */
  content: MessagesCodeExecutionOutput[];
}

/** A program that could not be run. */
export interface MessagesCodeExecutionError {
  /** Discriminant. */
  type: "code_execution_tool_result_error";
  /** Why. */
  error_code: OpenEnum<MessagesServerToolErrorCode>;
}

/** What running a program gave. */
export interface MessagesCodeExecutionResultBlock {
  /** Discriminant. */
  type: "code_execution_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The outcome. */
  content: Variants<MessagesCodeExecutionResult | MessagesEncryptedCodeExecutionResult | MessagesCodeExecutionError>;
}

/** A file that a command made. */
export interface MessagesBashCodeExecutionOutput {
  /** The only kind. */
  type: OpenEnum<"bash_code_execution_output">;
  /** Identifier, by which it can be downloaded. */
  file_id: string;
}

/** What a command left behind. */
export interface MessagesBashCodeExecutionResult {
  /** Tells an outcome from an error. */
  type: "bash_code_execution_result";
  /** What it printed. */
  stdout: string;
  /** What it printed as errors. */
  stderr: string;
  /** Its exit code; 0 means success. */
  return_code: number;
  /** Files that it made. */
  content: MessagesBashCodeExecutionOutput[];
}

/** A command that could not be run. */
export interface MessagesBashCodeExecutionError {
  /** Tells an error from an outcome. */
  type: "bash_code_execution_tool_result_error";
  /** Why. */
  error_code: OpenEnum<MessagesServerToolErrorCode | "output_file_too_large">;
}

/** What running a command in the provider's container gave. */
export interface MessagesBashCodeExecutionResultBlock {
  /** Discriminant. */
  type: "bash_code_execution_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The outcome, or an error. */
  content: Variants<MessagesBashCodeExecutionResult | MessagesBashCodeExecutionError>;
}

/** Part of a file that was looked at. */
export interface MessagesTextEditorView {
  /** Discriminant. */
  type: "text_editor_code_execution_view_result";
  /** The part that was asked for. */
  content: string;
  /** What the file is. */
  file_type: OpenEnum<"text" | "image" | "pdf">;
  /** How many lines the part has; null if the file has no lines. */
  num_lines?: number | null | undefined;
  /** Number of its first line; null if the file has no lines. */
  start_line?: number | null | undefined;
  /** How many lines the whole file has; null if it has no lines. */
  total_lines?: number | null | undefined;
}

/** A file that was written. */
export interface MessagesTextEditorCreation {
  /** Discriminant. */
  type: "text_editor_code_execution_create_result";
  /** Whether there was such a file before. */
  is_file_update: boolean;
}

/** A file in which some lines were replaced. */
export interface MessagesTextEditorReplacement {
  /** Discriminant. */
  type: "text_editor_code_execution_str_replace_result";
  /** The change, line by line, as in a diff. */
  lines?: string[] | null | undefined;
  /** Number of the first line that was replaced. */
  old_start?: number | null | undefined;
  /** How many lines were replaced. */
  old_lines?: number | null | undefined;
  /** Number of the first line that took their place. */
  new_start?: number | null | undefined;
  /** How many lines took their place. */
  new_lines?: number | null | undefined;
}

/** A file that could not be looked at or changed. */
export interface MessagesTextEditorError {
  /** Discriminant. */
  type: "text_editor_code_execution_tool_result_error";
  /** Why. */
  error_code: OpenEnum<MessagesServerToolErrorCode | "file_not_found">;
  /** Why, in words; null if there are none. */
  error_message?: string | null | undefined;
}

/** What working on a file in the provider's container gave. */
export interface MessagesTextEditorResultBlock {
  /** Discriminant. */
  type: "text_editor_code_execution_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The outcome. */
  content: Variants<
    MessagesTextEditorView | MessagesTextEditorCreation | MessagesTextEditorReplacement | MessagesTextEditorError
  >;
}

/** A tool, by name. */
export interface MessagesToolReference {
  /** Discriminant. */
  type: "tool_reference";
  /** Name of the tool. */
  tool_name: string;
}

/** Tools that were found, and that the model can call from here on. */
export interface MessagesToolSearchResult {
  /** Tells a find from an error. */
  type: "tool_search_tool_search_result";
  /** The tools. */
  tool_references: MessagesToolReference[];
}

/** A search for tools that failed. */
export interface MessagesToolSearchError {
  /** Tells an error from a find. */
  type: "tool_search_tool_result_error";
  /** Why. */
  error_code: OpenEnum<MessagesServerToolErrorCode>;
  /** Why, in words; null if there are none. */
  error_message?: string | null | undefined;
}

/** What a search among the deferred tools gave. */
export interface MessagesToolSearchResultBlock {
  /** Discriminant. */
  type: "tool_search_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The tools that were found, or an error. */
  content: Variants<MessagesToolSearchResult | MessagesToolSearchError>;
}

/** A file that was put into the provider's container. */
export interface MessagesContainerUploadBlock {
  /** Discriminant. */
  type: "container_upload";
  /** Identifier of the file. */
  file_id: string;
}

/** What the conversation so far was shortened to. Sent back, it stands for everything before it. */
export interface MessagesCompactionBlock {
  /** Discriminant. */
  type: "compaction";
  /** The summary; null if there is none, or none to be read. */
  content: string | null;
  /** The summary, sealed. Send it back unchanged. */
  encrypted_content?: string | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** What another model advised. Send it back unchanged. */
export interface MessagesAdvisorResultBlock {
  /** Discriminant. */
  type: "advisor_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The advice, as the adviser gave it: mostly `type` and `text`. */
  content: Record<string, unknown>;
}

/** A file in a container that a command left behind. */
export interface MessagesContainerFile {
  /** The only kind. */
  type: OpenEnum<"container_file_citation">;
  /** The container of the file. */
  container_id: string;
  /** Identifier, by which it can be downloaded. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Where the text begins that mentions it, in characters. */
  start_index?: number | null | undefined;
  /** Where that text ends, in characters. */
  end_index?: number | null | undefined;
}

/** What every result of a command in a container of OpenRouter's has. */
export interface MessagesContainerResultBase {
  /** The `id` of the call. */
  tool_use_id: string;
  /** What came of it, in the tool's own terms. */
  content: Record<string, unknown>;
  /** The container, to go on in the same one. */
  container_id?: string | null | undefined;
  /** Files that it left behind. */
  files?: MessagesContainerFile[] | null | undefined;
}

/** What `openrouter:shell` gave. It can be sent back, but the model does not get to see it again. */
export interface MessagesShellResultBlock extends MessagesContainerResultBase {
  /** Discriminant. */
  type: "openrouter_shell_tool_result";
}

/** What `openrouter:bash` gave. It can be sent back, but the model does not get to see it again. */
export interface MessagesBashResultBlock extends MessagesContainerResultBase {
  /** Discriminant. */
  type: "openrouter_bash_tool_result";
}

/** What `openrouter:tool_search` gave. Send it back unchanged. */
export interface MessagesOpenRouterToolSearchBlock {
  /** Discriminant. */
  type: "openrouter_tool_search_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** What was found, in the tool's own terms. */
  content: Record<string, unknown>;
}

/**
 * One block of an answer. To go on with the conversation, send all of them back in an assistant message, in order and
 * unchanged.
 */
export type MessagesContentBlock = Variants<
  | MessagesTextBlock
  | MessagesToolUseBlock
  | MessagesThinkingBlock
  | MessagesRedactedThinkingBlock
  | MessagesServerToolUseBlock
  | MessagesWebSearchResultBlock
  | MessagesWebFetchResultBlock
  | MessagesCodeExecutionResultBlock
  | MessagesBashCodeExecutionResultBlock
  | MessagesTextEditorResultBlock
  | MessagesToolSearchResultBlock
  | MessagesContainerUploadBlock
  | MessagesCompactionBlock
  | MessagesAdvisorResultBlock
  | MessagesShellResultBlock
  | MessagesBashResultBlock
  | MessagesOpenRouterToolSearchBlock
>;
export const MessagesContentBlock: Schema<MessagesContentBlock> = checkedVariants<MessagesContentBlock>({
  text: { text: string() },
  thinking: { thinking: string() },
});

/** The provider's container that tools ran in. */
export interface MessagesContainer {
  /** Its identifier. */
  id: string;
  /** When it is taken down, as an ISO 8601 time. */
  expires_at?: string | null;
}

/**
 * Why the model stopped: `max_tokens` means cut off at the limit, `pause_turn` that a long turn goes on once the answer
 * is sent back, `compaction` that the conversation was shortened and can go on.
 */
export type MessagesStopReason =
  | "end_turn"
  | "max_tokens"
  | "model_context_window_exceeded"
  | "stop_sequence"
  | "tool_use"
  | "pause_turn"
  | "refusal"
  | "compaction";

/** More about a refusal. */
export interface MessagesStopDetails {
  /** The only kind. */
  type?: OpenEnum<"refusal"> | null;
  /** What the request was refused as; null if it fits nowhere. */
  category?: OpenEnum<"cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms"> | null;
  /** Why, in words; null if there are none. */
  explanation?: string | null;
}

/** Tokens that were written to the cache, by how long they stay there. */
export interface MessagesCacheCreation {
  /** Those that stay for 5 minutes. */
  ephemeral_5m_input_tokens?: number | null;
  /** Those that stay for an hour. */
  ephemeral_1h_input_tokens?: number | null;
}

/** What kinds of tokens the answer was made of. */
export interface MessagesOutputTokensDetails {
  /** Tokens of reasoning, whether it is shown or not. */
  thinking_tokens?: number | null;
}

/** How often the tools on the server ran. */
export interface MessagesServerToolUsage {
  /** Searches of the web. */
  web_search_requests?: number | null;
  /** Pages that were fetched. */
  web_fetch_requests?: number | null;
  /** Calls of OpenRouter's own tools that the model asked for; in whole answers. */
  tool_calls_requested?: number | null;
  /** Those of them that ran and gave a result; in whole answers. */
  tool_calls_executed?: number | null;
}

/** What every step has. */
export interface MessagesUsageIterationBase {
  /** Tokens of the prompt that were neither read from a cache nor written to one. */
  input_tokens?: number | null;
  /** Tokens of what was written. */
  output_tokens?: number | null;
  /** Tokens that were written to a cache. */
  cache_creation_input_tokens?: number | null;
  /** Tokens read from a cache. */
  cache_read_input_tokens?: number | null;
  /** Tokens that were written to the cache, by how long they stay there. */
  cache_creation?: MessagesCacheCreation | null;
}

/** A step in which the conversation was shortened. */
export interface MessagesCompactionIteration extends MessagesUsageIterationBase {
  /** Discriminant. */
  type: "compaction";
}

/** A step in which the model answered. */
export interface MessagesMessageIteration extends MessagesUsageIterationBase {
  /** Discriminant. */
  type: "message";
  /** Slug of the model, where several were involved. */
  model?: string | null;
}

/** A step in which another model gave advice. */
export interface MessagesAdvisorIteration extends MessagesUsageIterationBase {
  /** Discriminant. */
  type: "advisor_message";
  /** Slug of that model. */
  model: string;
}

/** What one step of an answer used. */
export type MessagesUsageIteration = Variants<
  MessagesCompactionIteration | MessagesMessageIteration | MessagesAdvisorIteration
>;

/** What an answer used and cost, but for the tokens of the prompt. */
export interface MessagesUsageBase {
  /** Tokens of the answer, reasoning included. */
  output_tokens: number;
  /** What kinds of tokens those were; null if the provider does not tell. */
  output_tokens_details?: MessagesOutputTokensDetails | null;
  /** Tokens of the prompt that were written to a cache; null if the provider does not tell. */
  cache_creation_input_tokens?: number | null;
  /** Tokens of the prompt that were read from a cache; null if the provider does not tell. */
  cache_read_input_tokens?: number | null;
  /** Tokens that were written to the cache, by how long they stay there. */
  cache_creation?: MessagesCacheCreation | null;
  /** The amount charged to the account, in US dollars; with your own key, only OpenRouter's fee. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** How often tools on the server ran; null if none did. */
  server_tool_use?: MessagesServerToolUsage | null;
  /** What each step used, where there were several. */
  iterations?: MessagesUsageIteration[] | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: OpenEnum<"standard" | "priority" | "batch"> | null;
  /** How fast it was made: `fast` has a price of its own. */
  speed?: OpenEnum<"fast" | "standard"> | null;
  /** Where it was made, in the provider's own terms; null if it does not say. */
  inference_geo?: string | null;
}

/** What an answer used and cost. The whole prompt is `input_tokens` and the tokens read from and written to a cache. */
export interface MessagesUsage extends MessagesUsageBase {
  /** Tokens of the prompt that were neither read from a cache nor written to one. */
  input_tokens: number;
}
export const MessagesUsage: Schema<MessagesUsage> = checkedFields<MessagesUsage>({});

/** One thing that was taken out of the conversation before the model got to see it. */
export interface MessagesAppliedEdit {
  /** Which of the edits in the request did it. */
  type: string;
  /** How much it took out, in its own terms, for example `cleared_input_tokens`. */
  [detail: string]: unknown;
}

/** What was taken out of the conversation before the model got to see it. */
export interface MessagesAppliedContextManagement {
  /** The edits that had anything to do. */
  applied_edits: MessagesAppliedEdit[];
}

/** The state of a check by the provider. */
export interface MessagesSafeguardStatus {
  /** The state, in the check's own terms. */
  type: string;
  /** Details. */
  [detail: string]: unknown;
}

/** What a check by the provider came to. */
export interface MessagesSafeguardResult {
  /** Which check it was. */
  type: string;
  /** Status. */
  status: MessagesSafeguardStatus;
  /** Details. */
  [detail: string]: unknown;
}

/** A change that was made to the request before the model got to see it. */
export interface MessagesInputTransformation {
  /** What was done. */
  type: string;
  /** Where in the request; null if in no single place. */
  path?: string | null;
  /** Why; null if no reason is given. */
  reason?: string | null;
  /** Details. */
  [detail: string]: unknown;
}

/** An answer of a model. In the first event of a stream, one that has hardly begun. */
export interface MessagesResult {
  /** Identifier of the generation, mostly `gen-…`. Cost and timings can be looked up by it. */
  id: string;
  /** Kind of the object. */
  type: OpenEnum<"message">;
  /** Role of the speaker. */
  role: "assistant";
  /** What the model said and did, in order. */
  content: MessagesContentBlock[];
  /** Slug of the model that answered; can differ from the requested one. */
  model: string;
  /** Why the model stopped; null while it goes on. */
  stop_reason?: OpenEnum<MessagesStopReason> | null;
  /** Which of the `stop_sequences` it came upon; null if none. */
  stop_sequence?: string | null;
  /** More about a refusal; null if there was none. */
  stop_details?: MessagesStopDetails | null;
  /** Usage and cost. */
  usage?: MessagesUsage | null;
  /** The provider's container that tools ran in; null if there was none. */
  container?: MessagesContainer | null;
  /** What `context_management` of the request took out; null if nothing. */
  context_management?: MessagesAppliedContextManagement | null;
  /** What `safeguards` of the request came to; null if nothing. */
  safeguard_results?: MessagesSafeguardResult[] | null;
  /** Changes that were made to the request before the model got to see it; null if none. */
  input_transformations?: MessagesInputTransformation[] | null;
  /** Name of the provider that answered. */
  provider?: string | null;
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}
export const MessagesResult: Schema<MessagesResult> = checkedFields<MessagesResult>({
  content: container(array(MessagesContentBlock)),
});

/** The answer begins. */
export interface MessagesStartEvent {
  /** Discriminant. */
  type: "message_start";
  /** The answer as far as it is known: without content, and with the tokens of the prompt. */
  message: MessagesResult;
}

/** A block begins. Most of them are empty yet; results of server tools come whole. */
export interface MessagesBlockStartEvent {
  /** Discriminant. */
  type: "content_block_start";
  /** Place of the block in the answer. */
  index: number;
  /** The block, to which the deltas with the same `index` are to be added. */
  content_block: MessagesContentBlock;
}

/** A piece of a text. */
export interface MessagesTextDelta {
  /** Discriminant. */
  type: "text_delta";
  /** What comes next. */
  text: string;
}

/** A piece of the `input` of a tool call. */
export interface MessagesInputDelta {
  /** Discriminant. */
  type: "input_json_delta";
  /** What comes next: joined, the pieces are JSON text, or nothing at all if there is no input. */
  partial_json: string;
}

/** A piece of reasoning. */
export interface MessagesThinkingDelta {
  /** Discriminant. */
  type: "thinking_delta";
  /** What comes next. */
  thinking: string;
}

/** The seal of a thinking block, whole. */
export interface MessagesSignatureDelta {
  /** Discriminant. */
  type: "signature_delta";
  /** The seal. */
  signature: string;
}

/** One more source that a text relies on. */
export interface MessagesCitationsDelta {
  /** Discriminant. */
  type: "citations_delta";
  /** The source. */
  citation: MessagesCitation;
}

/** What the conversation was shortened to. */
export interface MessagesCompactionDelta {
  /** Discriminant. */
  type: "compaction_delta";
  /** The summary; null if there is none, or none to be read. */
  content: string | null;
  /** The summary, sealed. */
  encrypted_content?: string | null;
}

/** What an event adds to a block. */
export type MessagesBlockDelta = Variants<
  | MessagesTextDelta
  | MessagesInputDelta
  | MessagesThinkingDelta
  | MessagesSignatureDelta
  | MessagesCitationsDelta
  | MessagesCompactionDelta
>;
export const MessagesBlockDelta: Schema<MessagesBlockDelta> = checkedVariants<MessagesBlockDelta>({
  text_delta: { text: string() },
  input_json_delta: { partial_json: string() },
  thinking_delta: { thinking: string() },
  signature_delta: { signature: string() },
});

/** A block goes on. */
export interface MessagesBlockDeltaEvent {
  /** Discriminant. */
  type: "content_block_delta";
  /** Which block. */
  index: number;
  /** What is added. */
  delta: MessagesBlockDelta;
}

/** A block is complete. */
export interface MessagesBlockStopEvent {
  /** Discriminant. */
  type: "content_block_stop";
  /** Which block. */
  index: number;
}

/** What an event changes about the answer. */
export interface MessagesDelta {
  /** Why the model stopped; null while it goes on. */
  stop_reason?: OpenEnum<MessagesStopReason> | null;
  /** Which of the `stop_sequences` it came upon; null if none. */
  stop_sequence?: string | null;
  /** More about a refusal; null if there was none. */
  stop_details?: MessagesStopDetails | null;
  /** The provider's container that tools ran in; null if there was none. */
  container?: MessagesContainer | null;
}

/** What the answer has used and cost up to an event, from its beginning: do not add such numbers up. */
export interface MessagesDeltaUsage extends MessagesUsageBase {
  /** Tokens of the prompt outside of caches; null if only the first event tells. */
  input_tokens?: number | null;
}
export const MessagesDeltaUsage: Schema<MessagesDeltaUsage> = checkedFields<MessagesDeltaUsage>({});

/** The answer ends, but for `message_stop`: why, and what it used. */
export interface MessagesDeltaEvent {
  /** Discriminant. */
  type: "message_delta";
  /** What changes about the answer. */
  delta: MessagesDelta;
  /** What it has used and cost altogether. */
  usage: MessagesDeltaUsage;
  /** What `context_management` of the request took out; null if nothing. */
  context_management?: MessagesAppliedContextManagement | null;
}

/** The answer is complete. */
export interface MessagesStopEvent {
  /** Discriminant. */
  type: "message_stop";
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}

/** A sign of life, without meaning. */
export interface MessagesPingEvent {
  /** Discriminant. */
  type: "ping";
}

/** One event of a streamed answer. What breaks a stream off comes as an error, not as an event. */
export type MessagesStreamEvent = Variants<
  | MessagesStartEvent
  | MessagesBlockStartEvent
  | MessagesBlockDeltaEvent
  | MessagesBlockStopEvent
  | MessagesDeltaEvent
  | MessagesStopEvent
  | MessagesPingEvent
>;
export const MessagesStreamEvent: Schema<MessagesStreamEvent> = checkedVariants<MessagesStreamEvent>({
  message_start: {
    message: filled(checkedFields<MessagesResult>({ content: filled(array(MessagesContentBlock)) })),
  },
  content_block_start: { content_block: MessagesContentBlock },
  content_block_delta: { delta: MessagesBlockDelta },
  message_delta: { delta: filled(checkedFields({})) },
});

/** Error message. */
export interface MessagesErrorDetail {
  /** Kind of the error, in Anthropic's terms: `overloaded_error`. */
  type: string;
  /** Error message. */
  message: string;
  /** Kind of the error, in terms that all of OpenRouter's APIs share. */
  error_type?: OpenEnum<ApiErrorType> | null;
}

/** An error as Anthropic writes it: the `body` of the error that a call or a stream ends in. */
export interface MessagesErrorBody {
  /** Tells it from answers and events. */
  type: "error";
  /** Error message. */
  error: MessagesErrorDetail;
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}
