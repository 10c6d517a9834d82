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

/** Fields of every citation of a document in the request. */
export interface MessagesDocumentCitationBase {
  /** The cited text. */
  cited_text: string;
  /** Index of the document, from 0, over all documents of the request. */
  document_index: number;
  /** Title of the document; null if none. */
  document_title?: string | null | undefined;
  /** Identifier of the document, if it was uploaded. */
  file_id?: string | null | undefined;
}

/** A passage of a plain text. */
export interface MessagesCharCitation extends MessagesDocumentCitationBase {
  /** Discriminant. */
  type: "char_location";
  /** Start, in characters from 0. */
  start_char_index: number;
  /** End, exclusive. */
  end_char_index: number;
}

/** Pages of a PDF. */
export interface MessagesPageCitation extends MessagesDocumentCitationBase {
  /** Discriminant. */
  type: "page_location";
  /** First page, from 1. */
  start_page_number: number;
  /** End page, exclusive. */
  end_page_number: number;
}

/** Blocks of a document made of blocks. */
export interface MessagesBlockCitation extends MessagesDocumentCitationBase {
  /** Discriminant. */
  type: "content_block_location";
  /** First block, from 0. */
  start_block_index: number;
  /** End block, exclusive. */
  end_block_index: number;
}

/** A page found by a web search. */
export interface MessagesWebCitation {
  /** Discriminant. */
  type: "web_search_result_location";
  /** The cited text. */
  cited_text: string;
  /** Address of the page. */
  url: string;
  /** Title of the page; null if none. */
  title?: string | null | undefined;
  /** Encrypted reference to the result. Required when the text is sent back. */
  encrypted_index: string;
}

/** Blocks of a search result from the request or a tool of yours. */
export interface MessagesSearchResultCitation {
  /** Discriminant. */
  type: "search_result_location";
  /** The cited text. */
  cited_text: string;
  /** Index of the search result, from 0. */
  search_result_index: number;
  /** Source of the result, as you gave it. */
  source: string;
  /** Title of the result; null if none. */
  title?: string | null | undefined;
  /** First block, from 0. */
  start_block_index: number;
  /** End block, exclusive. */
  end_block_index: number;
}

/** A citation of a text. */
export type MessagesCitation = Variants<
  | MessagesCharCitation
  | MessagesPageCitation
  | MessagesBlockCitation
  | MessagesWebCitation
  | MessagesSearchResultCitation
>;

/** Text, in a response or request. */
export interface MessagesTextBlock {
  /** Discriminant. */
  type: "text";
  /** The text. Never empty in a request. */
  text: string;
  /** Citations; null or empty if there are none. */
  citations?: MessagesCitation[] | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** The model itself called the tool. */
export interface MessagesDirectCaller {
  /** Discriminant. */
  type: "direct";
}

/** A program that the model wrote called the tool. */
export interface MessagesProgramCaller {
  /** Discriminant: the version of the tool that runs programs. */
  type: "code_execution_20250825" | "code_execution_20260120";
  /** The `id` of the call that runs the program. */
  tool_id: string;
}

/** The caller of a tool. */
export type MessagesCaller = Variants<MessagesDirectCaller | MessagesProgramCaller>;

/** A call of a tool of yours. Answer it with a `tool_result` in the next user message. */
export interface MessagesToolUseBlock {
  /** Discriminant. */
  type: "tool_use";
  /** Identifier, for `tool_use_id` of the result. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** Input of the tool. Usually an object that fits `input_schema`, but not checked. */
  input?: unknown;
  /** Caller; the model itself, unless programs may call tools. */
  caller?: MessagesCaller | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** Reasoning as text. Send it back unchanged with the tool results that follow it. */
export interface MessagesThinkingBlock {
  /** Discriminant. */
  type: "thinking";
  /** The reasoning, or a summary of it; empty if `display` is `omitted`. */
  thinking: string;
  /** The provider's signature, required when the block is sent back; empty from models that do not sign. */
  signature?: string | null | undefined;
}

/** Reasoning that only its provider can read. Send it back unchanged. */
export interface MessagesRedactedThinkingBlock {
  /** Discriminant. */
  type: "redacted_thinking";
  /** The encrypted reasoning. */
  data: string;
}

/** A call of a tool that runs on the server. Its result is a block of the same response. */
export interface MessagesServerToolUseBlock {
  /** Discriminant. */
  type: "server_tool_use";
  /** Identifier, for `tool_use_id` of the result. */
  id: string;
  /** Name of the tool, for example `web_search`. */
  name: string;
  /** Input of the tool. */
  input?: unknown;
  /** Caller; the model itself, unless programs may call tools. */
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
  /** Encrypted content of the page, which the model needs when the block is sent back. */
  encrypted_content: string;
  /** Age of the page, as text; null if not known. */
  page_age?: string | null | undefined;
}

/** A failed search. */
export interface MessagesWebSearchError {
  /** The only kind. */
  type: OpenEnum<"web_search_tool_result_error">;
  /** Reason. */
  error_code: OpenEnum<
    | "invalid_tool_input"
    | "unavailable"
    | "max_uses_exceeded"
    | "too_many_requests"
    | "query_too_long"
    | "request_too_large"
  >;
}

/** Results of a web search. */
export interface MessagesWebSearchResultBlock {
  /** Discriminant. */
  type: "web_search_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The pages found, or one error. */
  content: MessagesWebSearchResult[] | MessagesWebSearchError;
  /** Caller of the tool. */
  caller?: MessagesCaller | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** A PDF as data. */
export interface MessagesPDFSource {
  /** Discriminant. */
  type: "base64";
  /** The bytes, in base64. */
  data: string;
  /** Format of the bytes: always PDF. */
  media_type: OpenEnum<"application/pdf">;
}

/** A plain text. */
export interface MessagesPlainTextSource {
  /** Discriminant. */
  type: "text";
  /** The text. */
  data: string;
  /** Format of the text: always plain. */
  media_type: OpenEnum<"text/plain">;
}

/** Whether a document may be cited. */
export interface MessagesCitationsConfig {
  /** Whether text blocks of the response cite the passages they use; false by default. */
  enabled?: boolean | undefined;
}

/** A page as a document. */
export interface MessagesFetchedDocument {
  /** The only kind. */
  type: OpenEnum<"document">;
  /** Content: a PDF or text. */
  source: Variants<MessagesPDFSource | MessagesPlainTextSource>;
  /** Title of the page; null if none. */
  title?: string | null | undefined;
  /** Whether it may be cited; null means no. */
  citations?: MessagesCitationsConfig | null | undefined;
}

/** A fetched page. */
export interface MessagesFetchedPage {
  /** Discriminant: a page. */
  type: "web_fetch_result";
  /** Address of the page. */
  url: string;
  /** Content of the page. */
  content: MessagesFetchedDocument;
  /** Fetch time, ISO 8601; null if not known. */
  retrieved_at?: string | null | undefined;
}

/** A page that could not be fetched. */
export interface MessagesWebFetchError {
  /** Discriminant: an error. */
  type: "web_fetch_tool_result_error";
  /** Reason. */
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

/** Result of fetching a page. */
export interface MessagesWebFetchResultBlock {
  /** Discriminant. */
  type: "web_fetch_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The page, or an error. */
  content: Variants<MessagesFetchedPage | MessagesWebFetchError>;
  /** Caller of the tool. */
  caller?: MessagesCaller | null | undefined;
}

/** Error codes of most server tools. */
export type MessagesServerToolErrorCode =
  | "invalid_tool_input"
  | "unavailable"
  | "too_many_requests"
  | "execution_time_exceeded";

/** A file created by a program. */
export interface MessagesCodeExecutionOutput {
  /** The only kind. */
  type: OpenEnum<"code_execution_output">;
  /** Identifier, for downloading. */
  file_id: string;
}

/** Result of a program. */
export interface MessagesCodeExecutionResult {
  /** Discriminant. */
  type: "code_execution_result";
  /** Standard output. */
  stdout: string;
  /** Standard error. */
  stderr: string;
  /** Exit code; 0 means success. */
  return_code: number;
  /** Created files. */
  content: MessagesCodeExecutionOutput[];
}

/** Result of a program whose output only the model can read. */
export interface MessagesEncryptedCodeExecutionResult {
  /** Discriminant. */
  type: "encrypted_code_execution_result";
  /** Standard output, encrypted. */
  encrypted_stdout: string;
  /** Standard error. */
  stderr: string;
  /** Exit code; 0 means success. */
  return_code: number;
  /** Created files. */
  content: MessagesCodeExecutionOutput[];
}

/** A program that could not run. */
export interface MessagesCodeExecutionError {
  /** Discriminant. */
  type: "code_execution_tool_result_error";
  /** Reason. */
  error_code: OpenEnum<MessagesServerToolErrorCode>;
}

/** Result of running a program. */
export interface MessagesCodeExecutionResultBlock {
  /** Discriminant. */
  type: "code_execution_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The outcome. */
  content: Variants<MessagesCodeExecutionResult | MessagesEncryptedCodeExecutionResult | MessagesCodeExecutionError>;
}

/** A file created by a command. */
export interface MessagesBashCodeExecutionOutput {
  /** The only kind. */
  type: OpenEnum<"bash_code_execution_output">;
  /** Identifier, for downloading. */
  file_id: string;
}

/** Result of a command. */
export interface MessagesBashCodeExecutionResult {
  /** Discriminant: a result. */
  type: "bash_code_execution_result";
  /** Standard output. */
  stdout: string;
  /** Standard error. */
  stderr: string;
  /** Exit code; 0 means success. */
  return_code: number;
  /** Created files. */
  content: MessagesBashCodeExecutionOutput[];
}

/** A command that could not run. */
export interface MessagesBashCodeExecutionError {
  /** Discriminant: an error. */
  type: "bash_code_execution_tool_result_error";
  /** Reason. */
  error_code: OpenEnum<MessagesServerToolErrorCode | "output_file_too_large">;
}

/** Result of a command in the provider's container. */
export interface MessagesBashCodeExecutionResultBlock {
  /** Discriminant. */
  type: "bash_code_execution_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The result, or an error. */
  content: Variants<MessagesBashCodeExecutionResult | MessagesBashCodeExecutionError>;
}

/** A part of a file. */
export interface MessagesTextEditorView {
  /** Discriminant. */
  type: "text_editor_code_execution_view_result";
  /** The requested part. */
  content: string;
  /** Kind of the file. */
  file_type: OpenEnum<"text" | "image" | "pdf">;
  /** Number of lines of the part; null if the file has no lines. */
  num_lines?: number | null | undefined;
  /** Number of the first line; null if the file has no lines. */
  start_line?: number | null | undefined;
  /** Number of lines of the file; null if it has no lines. */
  total_lines?: number | null | undefined;
}

/** A written file. */
export interface MessagesTextEditorCreation {
  /** Discriminant. */
  type: "text_editor_code_execution_create_result";
  /** Whether the file existed before. */
  is_file_update: boolean;
}

/** A replacement of lines in a file. */
export interface MessagesTextEditorReplacement {
  /** Discriminant. */
  type: "text_editor_code_execution_str_replace_result";
  /** The change as lines of a diff. */
  lines?: string[] | null | undefined;
  /** Number of the first replaced line. */
  old_start?: number | null | undefined;
  /** Number of replaced lines. */
  old_lines?: number | null | undefined;
  /** Number of the first new line. */
  new_start?: number | null | undefined;
  /** Number of new lines. */
  new_lines?: number | null | undefined;
}

/** A file that could not be viewed or changed. */
export interface MessagesTextEditorError {
  /** Discriminant. */
  type: "text_editor_code_execution_tool_result_error";
  /** Reason. */
  error_code: OpenEnum<MessagesServerToolErrorCode | "file_not_found">;
  /** Error message; null if none. */
  error_message?: string | null | undefined;
}

/** Result of an edit in the provider's container. */
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

/** Tools that a search found, and that the model can call from here on. */
export interface MessagesToolSearchResult {
  /** Discriminant: tools. */
  type: "tool_search_tool_search_result";
  /** The tools. */
  tool_references: MessagesToolReference[];
}

/** A failed tool search. */
export interface MessagesToolSearchError {
  /** Discriminant: an error. */
  type: "tool_search_tool_result_error";
  /** Reason. */
  error_code: OpenEnum<MessagesServerToolErrorCode>;
  /** Error message; null if none. */
  error_message?: string | null | undefined;
}

/** Result of a search among deferred tools. */
export interface MessagesToolSearchResultBlock {
  /** Discriminant. */
  type: "tool_search_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The tools found, or an error. */
  content: Variants<MessagesToolSearchResult | MessagesToolSearchError>;
}

/** A file uploaded to the provider's container. */
export interface MessagesContainerUploadBlock {
  /** Discriminant. */
  type: "container_upload";
  /** Identifier of the file. */
  file_id: string;
}

/** A summary of the conversation so far. Sent back, it replaces everything before it. */
export interface MessagesCompactionBlock {
  /** Discriminant. */
  type: "compaction";
  /** The summary; null if there is none that can be read. */
  content: string | null;
  /** The summary, encrypted. Send it back unchanged. */
  encrypted_content?: string | null | undefined;
  /** In a request: caches the prompt up to the end of this block. */
  cache_control?: CacheControl | undefined;
}

/** Advice of another model. Send it back unchanged. */
export interface MessagesAdvisorResultBlock {
  /** Discriminant. */
  type: "advisor_tool_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** The advice as received: usually with `type` and `text`. */
  content: Record<string, unknown>;
}

/** A file that a command left in a container. */
export interface MessagesContainerFile {
  /** The only kind. */
  type: OpenEnum<"container_file_citation">;
  /** The container of the file. */
  container_id: string;
  /** Identifier, for downloading. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Start of the text that mentions it, in characters. */
  start_index?: number | null | undefined;
  /** End of that text, in characters. */
  end_index?: number | null | undefined;
}

/** Fields of every result of a command in a container of OpenRouter's. */
export interface MessagesContainerResultBase {
  /** The `id` of the call. */
  tool_use_id: string;
  /** Result, in a format of the tool. */
  content: Record<string, unknown>;
  /** The container; name it to use it again. */
  container_id?: string | null | undefined;
  /** Files left by the command. */
  files?: MessagesContainerFile[] | null | undefined;
}

/** Result of `openrouter:shell`. You can send it back, but the model does not see it again. */
export interface MessagesShellResultBlock extends MessagesContainerResultBase {
  /** Discriminant. */
  type: "openrouter_shell_tool_result";
}

/** Result of `openrouter:bash`. You can send it back, but the model does not see it again. */
export interface MessagesBashResultBlock extends MessagesContainerResultBase {
  /** Discriminant. */
  type: "openrouter_bash_tool_result";
}

/** Result of `openrouter:tool_search`. Send it back unchanged. */
export interface MessagesOpenRouterToolSearchBlock {
  /** Discriminant. */
  type: "openrouter_tool_search_result";
  /** The `id` of the call. */
  tool_use_id: string;
  /** Tools found, in a format of the tool. */
  content: Record<string, unknown>;
}

/**
 * One block of a response. To continue the conversation, send all blocks back in an assistant message, in order and
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

/** The provider's container in which tools ran. */
export interface MessagesContainer {
  /** Identifier. */
  id: string;
  /** Expiry time, ISO 8601. */
  expires_at?: string | null;
}

/**
 * Why the model stopped: `max_tokens` means cut off at the limit, `pause_turn` that a long turn continues if you send
 * the response back, `compaction` that the conversation was summarized and can continue.
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

/** Details of a refusal. */
export interface MessagesStopDetails {
  /** The only kind. */
  type?: OpenEnum<"refusal"> | null;
  /** Category of the refusal; null if none fits. */
  category?: OpenEnum<"cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms"> | null;
  /** Explanation; null if none. */
  explanation?: string | null;
}

/** Tokens written to the cache, by lifetime. */
export interface MessagesCacheCreation {
  /** Tokens with a lifetime of 5 minutes. */
  ephemeral_5m_input_tokens?: number | null;
  /** Tokens with a lifetime of an hour. */
  ephemeral_1h_input_tokens?: number | null;
}

/** Tokens of the response, by kind. */
export interface MessagesOutputTokensDetails {
  /** Reasoning tokens, shown or not. */
  thinking_tokens?: number | null;
}

/** Calls of server tools. */
export interface MessagesServerToolUsage {
  /** Web searches. */
  web_search_requests?: number | null;
  /** Fetched pages. */
  web_fetch_requests?: number | null;
  /** Calls of OpenRouter's tools that the model requested; only in complete responses. */
  tool_calls_requested?: number | null;
  /** Those calls that ran and returned a result; only in complete responses. */
  tool_calls_executed?: number | null;
}

/** Fields of every step. */
export interface MessagesUsageIterationBase {
  /** Tokens of the prompt neither read from nor written to a cache. */
  input_tokens?: number | null;
  /** Tokens of the output. */
  output_tokens?: number | null;
  /** Tokens written to a cache. */
  cache_creation_input_tokens?: number | null;
  /** Tokens read from a cache. */
  cache_read_input_tokens?: number | null;
  /** Tokens written to the cache, by lifetime. */
  cache_creation?: MessagesCacheCreation | null;
}

/** A step that summarized the conversation. */
export interface MessagesCompactionIteration extends MessagesUsageIterationBase {
  /** Discriminant. */
  type: "compaction";
}

/** A step in which the model answered. */
export interface MessagesMessageIteration extends MessagesUsageIterationBase {
  /** Discriminant. */
  type: "message";
  /** Slug of the model, if several were involved. */
  model?: string | null;
}

/** A step in which another model advised. */
export interface MessagesAdvisorIteration extends MessagesUsageIterationBase {
  /** Discriminant. */
  type: "advisor_message";
  /** Slug of that model. */
  model: string;
}

/** Usage of one step of a response. */
export type MessagesUsageIteration = Variants<
  MessagesCompactionIteration | MessagesMessageIteration | MessagesAdvisorIteration
>;

/** Usage and cost of a response, without the tokens of the prompt. */
export interface MessagesUsageBase {
  /** Tokens of the response, reasoning included. */
  output_tokens: number;
  /** Those tokens by kind; null if the provider does not tell. */
  output_tokens_details?: MessagesOutputTokensDetails | null;
  /** Tokens of the prompt written to a cache; null if the provider does not tell. */
  cache_creation_input_tokens?: number | null;
  /** Tokens of the prompt read from a cache; null if the provider does not tell. */
  cache_read_input_tokens?: number | null;
  /** Tokens written to the cache, by lifetime. */
  cache_creation?: MessagesCacheCreation | null;
  /** The amount charged to the account, in US dollars; with your own key, only OpenRouter's fee. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** Calls of server tools; null if none ran. */
  server_tool_use?: MessagesServerToolUsage | null;
  /** Usage of each step, if there were several. */
  iterations?: MessagesUsageIteration[] | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: OpenEnum<"standard" | "priority" | "batch"> | null;
  /** Speed: `fast` has its own price. */
  speed?: OpenEnum<"fast" | "standard"> | null;
  /** Place of the inference, as the provider names it; null if not known. */
  inference_geo?: string | null;
}

/**
 * Usage and cost of a response. The whole prompt is `input_tokens` plus the tokens read from and written to a cache.
 */
export interface MessagesUsage extends MessagesUsageBase {
  /** Tokens of the prompt neither read from nor written to a cache. */
  input_tokens: number;
}
export const MessagesUsage: Schema<MessagesUsage> = checkedFields<MessagesUsage>({});

/** An edit that was applied to the conversation before the model saw it. */
export interface MessagesAppliedEdit {
  /** The edit of the request. */
  type: string;
  /** How much it removed, for example `cleared_input_tokens`. */
  [detail: string]: unknown;
}

/** Edits applied to the conversation before the model saw it. */
export interface MessagesAppliedContextManagement {
  /** The edits that had an effect. */
  applied_edits: MessagesAppliedEdit[];
}

/** State of a check by the provider. */
export interface MessagesSafeguardStatus {
  /** The state, in the check's terms. */
  type: string;
  /** Details. */
  [detail: string]: unknown;
}

/** Result of a check by the provider. */
export interface MessagesSafeguardResult {
  /** The check. */
  type: string;
  /** Status. */
  status: MessagesSafeguardStatus;
  /** Details. */
  [detail: string]: unknown;
}

/** A change to the request before the model saw it. */
export interface MessagesInputTransformation {
  /** Kind of the change. */
  type: string;
  /** Place in the request; null if not a single place. */
  path?: string | null;
  /** Reason; null if none is given. */
  reason?: string | null;
  /** Details. */
  [detail: string]: unknown;
}

/** A response of a model. In the first event of a stream it is nearly empty. */
export interface MessagesResult {
  /** Identifier of the generation, usually `gen-…`. Use it to look up cost and timings. */
  id: string;
  /** Kind of the object. */
  type: OpenEnum<"message">;
  /** Role of the speaker. */
  role: "assistant";
  /** What the model said and did, in order. */
  content: MessagesContentBlock[];
  /** Slug of the model that answered; can differ from the requested one. */
  model: string;
  /** Why the model stopped; null before that. */
  stop_reason?: OpenEnum<MessagesStopReason> | null;
  /** The one of `stop_sequences` that stopped it; null if none. */
  stop_sequence?: string | null;
  /** Details of a refusal; null if there was none. */
  stop_details?: MessagesStopDetails | null;
  /** Usage and cost. */
  usage?: MessagesUsage | null;
  /** The provider's container in which tools ran; null if there was none. */
  container?: MessagesContainer | null;
  /** Edits by `context_management` of the request; null if none. */
  context_management?: MessagesAppliedContextManagement | null;
  /** Results of the `safeguards` of the request; null if none. */
  safeguard_results?: MessagesSafeguardResult[] | null;
  /** Changes to the request before the model saw it; null if none. */
  input_transformations?: MessagesInputTransformation[] | null;
  /** Name of the provider that answered. */
  provider?: string | null;
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}
export const MessagesResult: Schema<MessagesResult> = checkedFields<MessagesResult>({
  content: container(array(MessagesContentBlock)),
});

/** The response begins. */
export interface MessagesStartEvent {
  /** Discriminant. */
  type: "message_start";
  /** The response so far: no content, and the tokens of the prompt. */
  message: MessagesResult;
}

/** A block begins. Usually it is still empty; results of server tools are complete. */
export interface MessagesBlockStartEvent {
  /** Discriminant. */
  type: "content_block_start";
  /** Index of the block in the response. */
  index: number;
  /** The block, to which deltas with the same `index` are added. */
  content_block: MessagesContentBlock;
}

/** A piece of a text. */
export interface MessagesTextDelta {
  /** Discriminant. */
  type: "text_delta";
  /** The next piece. */
  text: string;
}

/** A piece of the `input` of a tool call. */
export interface MessagesInputDelta {
  /** Discriminant. */
  type: "input_json_delta";
  /** The next piece; joined, the pieces are JSON text, or empty without input. */
  partial_json: string;
}

/** A piece of reasoning. */
export interface MessagesThinkingDelta {
  /** Discriminant. */
  type: "thinking_delta";
  /** The next piece. */
  thinking: string;
}

/** The complete signature of a thinking block. */
export interface MessagesSignatureDelta {
  /** Discriminant. */
  type: "signature_delta";
  /** The signature. */
  signature: string;
}

/** One more citation of a text. */
export interface MessagesCitationsDelta {
  /** Discriminant. */
  type: "citations_delta";
  /** The source. */
  citation: MessagesCitation;
}

/** The summary of the conversation. */
export interface MessagesCompactionDelta {
  /** Discriminant. */
  type: "compaction_delta";
  /** The summary; null if there is none that can be read. */
  content: string | null;
  /** The summary, encrypted. */
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

/** A block continues. */
export interface MessagesBlockDeltaEvent {
  /** Discriminant. */
  type: "content_block_delta";
  /** Index of the block. */
  index: number;
  /** What is added. */
  delta: MessagesBlockDelta;
}

/** A block is complete. */
export interface MessagesBlockStopEvent {
  /** Discriminant. */
  type: "content_block_stop";
  /** Index of the block. */
  index: number;
}

/** What an event changes in the response. */
export interface MessagesDelta {
  /** Why the model stopped; null before that. */
  stop_reason?: OpenEnum<MessagesStopReason> | null;
  /** The one of `stop_sequences` that stopped it; null if none. */
  stop_sequence?: string | null;
  /** Details of a refusal; null if there was none. */
  stop_details?: MessagesStopDetails | null;
  /** The provider's container in which tools ran; null if there was none. */
  container?: MessagesContainer | null;
}

/** Usage and cost from the beginning up to an event: do not add them up. */
export interface MessagesDeltaUsage extends MessagesUsageBase {
  /** Tokens of the prompt outside caches; null if only the first event has them. */
  input_tokens?: number | null;
}
export const MessagesDeltaUsage: Schema<MessagesDeltaUsage> = checkedFields<MessagesDeltaUsage>({});

/** The response is about to end: why, and its usage. */
export interface MessagesDeltaEvent {
  /** Discriminant. */
  type: "message_delta";
  /** What changes in the response. */
  delta: MessagesDelta;
  /** Usage and cost in total. */
  usage: MessagesDeltaUsage;
  /** Edits by `context_management` of the request; null if none. */
  context_management?: MessagesAppliedContextManagement | null;
}

/** The response is complete. */
export interface MessagesStopEvent {
  /** Discriminant. */
  type: "message_stop";
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}

/** A keep-alive event. */
export interface MessagesPingEvent {
  /** Discriminant. */
  type: "ping";
}

/** One event of a streamed response. What ends a stream early is an error, not an event. */
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
  /** Kind of error, in Anthropic's terms: `overloaded_error`. */
  type: string;
  /** Error message. */
  message: string;
  /** Kind of error, the same in all of OpenRouter's APIs. */
  error_type?: OpenEnum<ApiErrorType> | null;
}

/** An error in Anthropic's format: the `body` of the error of a call or stream. */
export interface MessagesErrorBody {
  /** Discriminant: an error. */
  type: "error";
  /** Error message. */
  error: MessagesErrorDetail;
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}
