import { array, checkedFields, container, filled, type OpenEnum, type Schema, type Variants } from "../lib/schema.js";
import type { Alignment } from "./alignment.js";

/** Marks the end of a prompt prefix that the provider may cache, in Anthropic's format. */
export interface CacheControl {
  /** The only kind. */
  type: "ephemeral";
  /** How long the prefix stays cached after its last use; 5 minutes by default. */
  ttl?: OpenEnum<"5m" | "1h"> | undefined;
}

/** Marks the end of a prompt prefix that the provider may cache, in OpenAI's format. */
export interface PromptCacheBreakpoint {
  /** The only kind. */
  mode: OpenEnum<"explicit">;
}

/** A piece of text in a message. */
export interface ChatContentText {
  /** Discriminant. */
  type: "text";
  /** The text. */
  text: string;
  /** Caches the prompt up to the end of this part. Providers with breakpoints get one. */
  cache_control?: CacheControl | undefined;
  /** Same as `cache_control`; each is translated for the provider. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
}

/** Address of an image, and the resolution for the model. */
export interface ChatImageURL {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
  /** Resolution for the model; `original` falls back to `high` if a provider lacks it. */
  detail?: OpenEnum<"auto" | "low" | "high" | "original"> | undefined;
}

/** An image in a message, for models with vision. */
export interface ChatContentImage {
  /** Discriminant. */
  type: "image_url";
  /** Address. */
  image_url: ChatImageURL;
}

/** Audio data. */
export interface ChatInputAudio {
  /** The bytes, in base64; addresses are not accepted. */
  data: string;
  /** Format of the bytes; supported formats differ by provider. */
  format: OpenEnum<"wav" | "mp3" | "flac" | "m4a" | "ogg" | "aiff" | "aac" | "pcm16" | "pcm24">;
}

/** Audio in a message, for models with audio input. */
export interface ChatContentAudio {
  /** Discriminant. */
  type: "input_audio";
  /** The audio. */
  input_audio: ChatInputAudio;
}

/** Address of a video. */
export interface ChatVideoURL {
  /** Address of the video, or the video itself as a `data:` URL. */
  url: string;
  /** How the video is prepared for the model; by default the server decides. */
  processing?: OpenEnum<"agentic" | "static"> | undefined;
}

/** A video in a message, for models with video input. */
export interface ChatContentVideo {
  /** Discriminant. */
  type: "video_url";
  /** Address. */
  video_url: ChatVideoURL;
}

/**
 * A video in a message, by an older name.
 *
 * @deprecated Use `ChatContentVideo`, whose `type` is `"video_url"`.
 */
export interface ChatContentLegacyVideo {
  /** Discriminant. */
  type: "input_video";
  /** Address. */
  video_url: ChatVideoURL;
}

/** A document: its content, or the identifier of an uploaded file. */
export interface ChatFile {
  /** The content as a `data:` URL, or its address. */
  file_data?: string | undefined;
  /** Identifier of an uploaded file. */
  file_id?: string | undefined;
  /** Name of the file, which the model may see. */
  filename?: string | undefined;
}

/** A document in a message, such as a PDF. The `file-parser` plugin configures how it is read. */
export interface ChatContentFile {
  /** Discriminant. */
  type: "file";
  /** The document. */
  file: ChatFile;
}

/** One part of the content of a message. */
export type ChatContentPart = Variants<
  ChatContentText | ChatContentImage | ChatContentAudio | ChatContentVideo | ChatContentLegacyVideo | ChatContentFile
>;

/** Encoding of the opaque parts of a reasoning detail, named by API. */
export type ReasoningFormat =
  | "unknown"
  | "openai-responses-v1"
  | "azure-openai-responses-v1"
  | "bedrock-openai-responses-v1"
  | "bedrock-xai-responses-v1"
  | "xai-responses-v1"
  | "meta-responses-v1"
  | "anthropic-claude-v1"
  | "google-gemini-v1"
  | "openrouter_stealth_v1";

/** Fields of every reasoning detail. */
export interface ReasoningDetailBase {
  /** The provider's identifier; null if there is none. */
  id?: string | null | undefined;
  /** Encoding of the opaque parts. */
  format?: OpenEnum<ReasoningFormat> | null | undefined;
  /** Position in the sequence. In a stream, pieces with the same number belong together. */
  index?: number | null | undefined;
}

/** A summary of the reasoning, from models that do not show it in full. */
export interface ReasoningDetailSummary extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.summary";
  /** The summary. */
  summary: string;
}

/** Reasoning that only its provider can read. Send it back unchanged so that the model can continue from it. */
export interface ReasoningDetailEncrypted extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.encrypted";
  /** The encrypted reasoning. */
  data: string;
}

/** Reasoning as text. */
export interface ReasoningDetailText extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.text";
  /** The reasoning; null in a piece that has only the signature. */
  text?: string | null | undefined;
  /** The provider's proof that the text is its own. Required when the text is sent back. */
  signature?: string | null | undefined;
}

/** A call that OpenRouter made during the reasoning, kept for later turns. */
export interface ReasoningDetailServerToolCall extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.server_tool_call";
  /** Name of the server tool, for example `openrouter:fusion`. */
  tool_name: string;
  /** Arguments, as JSON text. */
  arguments: string;
  /** Result, as text. */
  result: string;
  /** Identifier of the call; null if none. */
  tool_call_id?: string | null | undefined;
}

/**
 * One piece of the model's reasoning. To continue the reasoning over several turns, send the whole list back in the
 * assistant message, in order and unchanged.
 */
export type ReasoningDetail = Variants<
  ReasoningDetailSummary | ReasoningDetailEncrypted | ReasoningDetailText | ReasoningDetailServerToolCall
>;

/** The function that the model calls, with arguments. */
export interface ChatToolCallFunction {
  /** Name of the function. */
  name: string;
  /** Arguments as JSON text, which can be empty or malformed; some providers omit empty ones. */
  arguments?: string | null | undefined;
}
export const ChatToolCallFunction: Schema<ChatToolCallFunction> = checkedFields<ChatToolCallFunction>({});

/** A function call by the model. Answer it with a message of the role `tool`. */
export interface ChatToolCall {
  /** Identifier, for `tool_call_id` of the answer. */
  id: string;
  /** Kind of the tool. */
  type?: OpenEnum<"function"> | null | undefined;
  /** The function to call. */
  function: ChatToolCallFunction;
  /** Position among the calls of the message. */
  index?: number | null | undefined;
}
export const ChatToolCall: Schema<ChatToolCall> = checkedFields<ChatToolCall>({});

/** The source of a passage. */
export interface ChatURLCitation {
  /** Address of the source. */
  url: string;
  /** Title of the source. */
  title?: string | null | undefined;
  /** Excerpt of the source, if the search engine provides one. */
  content?: string | null | undefined;
  /** Start of the passage in `content` of the message, in characters; both ends are 0 if not known. */
  start_index?: number | null | undefined;
  /** End of the passage in `content` of the message, in characters. */
  end_index?: number | null | undefined;
}

/** A web source that the answer cites. */
export interface ChatURLCitationAnnotation {
  /** Discriminant. */
  type: "url_citation";
  /** The source. */
  url_citation: ChatURLCitation;
}

/** A document of the request, as parsed. */
export interface ChatParsedFile {
  /** Hash that identifies the document. */
  hash?: string | null | undefined;
  /** Name from the request. */
  name?: string | null | undefined;
  /** Text and images found in it. */
  content?: ChatContentPart[] | null | undefined;
}

/** A parsed document. Send it back with the message, and the document is not parsed (and charged) again. */
export interface ChatFileAnnotation {
  /** Discriminant. */
  type: "file";
  /** The document. */
  file: ChatParsedFile;
}

/** The source of a passage, in Anthropic's format. */
export interface ChatWebSearchCitation {
  /** Address of the source. */
  url: string;
  /** Title of the source; null if none. */
  title?: string | null | undefined;
  /** The cited text. */
  cited_text?: string | null | undefined;
  /** Encrypted reference to the search result. */
  encrypted_index?: string | null | undefined;
}

/** A web source that the answer cites, in Anthropic's format. */
export interface ChatWebSearchCitationAnnotation {
  /** Discriminant. */
  type: "web_search_citation";
  /** The source. */
  web_search_citation: ChatWebSearchCitation;
}

/** An annotation of an answer: a citation, or a parsed document. */
export type ChatAnnotation = Variants<ChatURLCitationAnnotation | ChatWebSearchCitationAnnotation | ChatFileAnnotation>;

/** Address of a generated image. */
export interface ChatGeneratedImageURL {
  /** The image as a `data:` URL, or its address. */
  url: string;
}
export const ChatGeneratedImageURL: Schema<ChatGeneratedImageURL> = checkedFields<ChatGeneratedImageURL>({});

/** An image that the model generated. */
export interface ChatGeneratedImage {
  /** Kind of the part. */
  type?: OpenEnum<"image_url"> | null | undefined;
  /** The image. */
  image_url: ChatGeneratedImageURL;
  /** Position among the images of the message. */
  index?: number | null | undefined;
}
export const ChatGeneratedImage: Schema<ChatGeneratedImage> = checkedFields<ChatGeneratedImage>({});

/** Audio that the model generated. In a stream, `data` and `transcript` come in pieces to be joined. */
export interface ChatAudioOutput {
  /** Identifier, for references in later messages. */
  id?: string | null | undefined;
  /** The bytes, in base64, in the requested format. */
  data?: string | null | undefined;
  /** The spoken text. */
  transcript?: string | null | undefined;
  /** When the identifier expires, in seconds since 1970. */
  expires_at?: number | null | undefined;
}
export const ChatAudioOutput: Schema<ChatAudioOutput> = checkedFields<ChatAudioOutput>({});

/** A message of the model: in a response, and in a request as part of the conversation. */
export interface ChatAssistantMessage {
  /** Role of the speaker. */
  role: "assistant";
  /** The text. Null or empty if the model only called tools, refused, or was cut off while reasoning. */
  content?: string | ChatContentPart[] | null | undefined;
  /** Calls to answer before the conversation continues. */
  tool_calls?: ChatToolCall[] | null | undefined;
  /** The reasoning as one text; null if there was none or the provider withholds it. */
  reasoning?: string | null | undefined;
  /** The reasoning in pieces, to be sent back. */
  reasoning_details?: ReasoningDetail[] | null | undefined;
  /** The model's reason for refusing; null if it did not. */
  refusal?: string | null | undefined;
  /** Web sources, and parsed documents. */
  annotations?: ChatAnnotation[] | null | undefined;
  /** Generated images. */
  images?: ChatGeneratedImage[] | null | undefined;
  /** Generated audio. */
  audio?: ChatAudioOutput | null | undefined;
  /** Model that wrote the message. The `auto-router` plugin can keep it. */
  model?: string | null | undefined;
  /** Distinguishes participants with the same role. */
  name?: string | null | undefined;
}
export const ChatAssistantMessage: Schema<ChatAssistantMessage> = checkedFields<ChatAssistantMessage>({});

/** An alternative token in the same place. */
export interface ChatTopLogprob {
  /** The token, as text. */
  token: string;
  /** Natural logarithm of its probability. */
  logprob: number;
  /** The token as UTF-8 bytes; null if none. */
  bytes?: number[] | null;
}

/** The probability of one token. */
export interface ChatTokenLogprob extends ChatTopLogprob {
  /** The most likely tokens in this place, up to `top_logprobs`. */
  top_logprobs?: ChatTopLogprob[] | null;
}

/** Probabilities of the tokens. */
export interface ChatLogprobs {
  /** One entry per token of the text; null if there is no text. */
  content?: ChatTokenLogprob[] | null;
  /** One entry per token of the refusal; null if there is none. */
  refusal?: ChatTokenLogprob[] | null;
}

/** Why the model stopped: `length` means cut off at the limit, `error` that the provider failed midway. */
export type ChatFinishReason = "stop" | "length" | "tool_calls" | "function_call" | "content_filter" | "error";

/** Kinds of error, the same in all of OpenRouter's APIs; `unmapped` is any other. */
export type ApiErrorType =
  | "context_length_exceeded"
  | "max_tokens_exceeded"
  | "token_limit_exceeded"
  | "string_too_long"
  | "authentication"
  | "permission_denied"
  | "payment_required"
  | "rate_limit_exceeded"
  | "provider_overloaded"
  | "provider_unavailable"
  | "invalid_request"
  | "invalid_prompt"
  | "not_found"
  | "precondition_failed"
  | "payload_too_large"
  | "unprocessable"
  | "content_policy_violation"
  | "refusal"
  | "invalid_image"
  | "image_too_large"
  | "image_too_small"
  | "unsupported_image_format"
  | "image_not_found"
  | "image_download_failed"
  | "server"
  | "timeout"
  | "unmapped";

/** More about an error. */
export interface ChatErrorMetadata {
  /** Kind of the error. */
  error_type?: OpenEnum<ApiErrorType> | null;
  /** The provider's own code. */
  provider_code?: string | null;
  /** Name of the provider that failed. */
  provider_name?: string | null;
  /** The provider's message: a text or an object. */
  raw?: unknown;
  /** Further details. */
  [detail: string]: unknown;
}

/** A failure while the response was generated. */
export interface ChatError {
  /** The HTTP status that it means, or a code of the provider. */
  code?: number | string | null;
  /** Error message. */
  message?: string | null;
  /** Details. */
  metadata?: ChatErrorMetadata | null;
}

/** One choice. */
export interface ChatChoice {
  /** Index of the choice. */
  index: number;
  /** The message. You can push it to `messages` as it is. */
  message: ChatAssistantMessage;
  /** Why the model stopped; null if not known. A provider's own word can come through. */
  finish_reason?: OpenEnum<ChatFinishReason> | null;
  /** Why the model stopped, in the provider's word. */
  native_finish_reason?: string | null;
  /** Probabilities of the tokens, if requested. Not checked: some providers send a bare number. */
  logprobs?: ChatLogprobs | null;
  /** Set if the provider failed midway: `message` then has what arrived, which you pay for. */
  error?: ChatError | null;
}
export const ChatChoice: Schema<ChatChoice> = checkedFields<ChatChoice>({ message: filled(ChatAssistantMessage) });

/** Tokens of the prompt, by kind. */
export interface ChatPromptTokensDetails {
  /** Tokens read from a cache. */
  cached_tokens?: number | null;
  /** Tokens written to a cache, for models that charge for it. */
  cache_write_tokens?: number | null;
  /** Audio tokens. */
  audio_tokens?: number | null;
  /** Video tokens. */
  video_tokens?: number | null;
  /** Document tokens. */
  file_tokens?: number | null;
}

/** Tokens of the completion, by kind. */
export interface ChatCompletionTokensDetails {
  /** Reasoning tokens. */
  reasoning_tokens?: number | null;
  /** Image tokens. */
  image_tokens?: number | null;
  /** Audio tokens. */
  audio_tokens?: number | null;
  /** Tokens of the `prediction` that were used. */
  accepted_prediction_tokens?: number | null;
  /** Tokens of the `prediction` that were not used, but are charged. */
  rejected_prediction_tokens?: number | null;
}

/** Parts of the cost, in US dollars. */
export interface CostDetails {
  /**
   * The provider's charge. With `is_byok` it comes on top of `cost`. Otherwise it is null, 0, or included in `cost`: do
   * not add it.
   */
  upstream_inference_cost?: number | null;
  /** The provider's charge for the prompt. */
  upstream_inference_prompt_cost?: number | null;
  /** The provider's charge for the completion. */
  upstream_inference_completions_cost?: number | null;
  /** Cost of metered server tools, such as container time; omitted if none ran. */
  server_tool_cost?: number | null;
  /** Audio tokens read from a cache; only in older responses, always null. */
  input_audio_cache_read_tokens?: number | null;
}
export const CostDetails: Schema<CostDetails> = checkedFields<CostDetails>({});

/** Calls of server tools. The numbers overlap: do not add them. */
export interface ServerToolUseDetails {
  /** Calls of OpenRouter's tools that the model requested. */
  tool_calls_requested?: number | null;
  /** Those calls that ran and returned a result. */
  tool_calls_executed?: number | null;
  /** Web searches, including the provider's own. */
  web_search_requests?: number | null;
}

/** Usage and cost of a response. */
export interface ChatUsage {
  /** Tokens of the prompt, counted by the provider. */
  prompt_tokens: number;
  /** Tokens of the completion with reasoning, counted by the provider. */
  completion_tokens: number;
  /** Sum of both. */
  total_tokens: number;
  /** The amount charged to the account, in US dollars; with your own key, only OpenRouter's fee. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** Tokens of the prompt by kind; null if the provider does not tell. */
  prompt_tokens_details?: ChatPromptTokensDetails | null;
  /** Tokens of the completion by kind; null if the provider does not tell. */
  completion_tokens_details?: ChatCompletionTokensDetails | null;
  /** Calls of server tools; null if none ran. */
  server_tool_use_details?: ServerToolUseDetails | null;
  /** The same, by the name in batch results. */
  server_tool_use?: ServerToolUseDetails | null;
}
export const ChatUsage: Schema<ChatUsage> = checkedFields<ChatUsage>({});

/** How the model and provider were chosen. */
export type RoutingStrategy =
  | "direct"
  | "auto"
  | "free"
  | "latest"
  | "alias"
  | "fallback"
  | "pareto"
  | "bodybuilder"
  | "fusion";

/** An endpoint that could serve the request. */
export interface EndpointInfo {
  /** Slug of its model. */
  model?: string | null;
  /** Name of its provider. */
  provider?: string | null;
  /** Whether it served the request. */
  selected?: boolean | null;
}

/** The endpoints that could serve the request. */
export interface EndpointsMetadata {
  /** Number of endpoints. */
  total?: number | null;
  /** The endpoints. */
  available?: EndpointInfo[] | null;
}

/** One attempt to serve the request. */
export interface RouterAttempt {
  /** Slug of the model. */
  model?: string | null;
  /** Name of the provider. */
  provider?: string | null;
  /** HTTP status from the provider. */
  status?: number | null;
}

/** Settings of the router. */
export interface RouterParams {
  /** Lowest quality of an endpoint. */
  quality_floor?: number | null;
  /** Lowest throughput of an endpoint. */
  throughput_floor?: number | null;
  /** Family of models in which the request was resolved. */
  version_group?: string | null;
  /** Settings of other routers. */
  [setting: string]: unknown;
}

/** Kinds of processing stages. */
export type PipelineStageType = "guardrail" | "plugin" | "server_tools" | "response_healing" | "context_compression";

/** One processing stage of a request or response. */
export interface PipelineStage {
  /** Kind of the stage. */
  type?: OpenEnum<PipelineStageType> | null;
  /** Name of the stage. */
  name?: string | null;
  /** Summary of what it did. */
  summary?: string | null;
  /** Details, in a format of the stage. */
  data?: Record<string, unknown> | null;
  /** Cost, in US dollars; null if none. */
  cost_usd?: number | null;
  /** The guardrail that ran. */
  guardrail_id?: string | null;
  /** What the guardrail is assigned to, for example a key or a workspace. */
  guardrail_scope?: string | null;
}

/** How OpenRouter handled a request. Present only if requested with `X-OpenRouter-Metadata`. */
export interface OpenRouterMetadata {
  /** The requested model. */
  requested?: string | null;
  /** How the model and provider were chosen. */
  strategy?: OpenEnum<RoutingStrategy> | null;
  /** Region that handled the request, for example `iad`; null if not known. */
  region?: string | null;
  /** The outcome in one line. */
  summary?: string | null;
  /** The attempt that succeeded, from 1. */
  attempt?: number | null;
  /** Whether your own key for the provider was used. */
  is_byok?: boolean | null;
  /** The possible endpoints. */
  endpoints?: EndpointsMetadata | null;
  /** All attempts, in order. */
  attempts?: RouterAttempt[] | null;
  /** Settings of the router. */
  params?: RouterParams | null;
  /** Processing stages of request and response, in order. */
  pipeline?: PipelineStage[] | null;
  /** Time from the provider's request to the end of its response, in milliseconds; omitted if no provider was asked. */
  generation_time?: number | null;
}

/** A chat completion. */
export interface ChatResult {
  /** Identifier of the generation: `gen-…`. Use it to look up cost and timings. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"chat.completion">;
  /** Creation time, in seconds since 1970. */
  created: number;
  /** Slug of the model that answered; can differ from the requested one. */
  model: string;
  /** The choices; nearly always one. */
  choices: ChatChoice[];
  /** Name of the provider that answered. */
  provider?: string | null;
  /** Usage and cost. */
  usage?: ChatUsage | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: string | null;
  /** The provider's name for its configuration; if it changes, the same `seed` may give a different result. */
  system_fingerprint?: string | null;
  /** Addresses cited by models that search the web themselves. */
  citations?: string[] | null;
  /** Findings of the plugin `alignment`. Beta. */
  alignment?: Alignment | null;
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
}
export const ChatResult: Schema<ChatResult> = checkedFields<ChatResult>({
  choices: container(array(ChatChoice)),
});

/** A piece of a function call. */
export interface ChatStreamToolCallFunction {
  /** Name of the function, in the first piece. */
  name?: string | null;
  /** The next piece of the arguments; joined, the pieces are JSON text. */
  arguments?: string | null;
}
export const ChatStreamToolCallFunction: Schema<ChatStreamToolCallFunction> = checkedFields<ChatStreamToolCallFunction>(
  {},
);

/** A piece of a tool call. Pieces with the same `index` belong together; `chatCollectStream` joins them. */
export interface ChatStreamToolCall {
  /** Index of the tool call; some providers omit it and send calls in one piece. */
  index?: number | null;
  /** Identifier of the call, in the first piece; null or empty in later ones. */
  id?: string | null;
  /** Kind of the tool. */
  type?: OpenEnum<"function"> | null;
  /** The piece of the call. */
  function?: ChatStreamToolCallFunction | null;
}
export const ChatStreamToolCall: Schema<ChatStreamToolCall> = checkedFields<ChatStreamToolCall>({});

/** What a chunk adds to the message. Texts are pieces to be joined. */
export interface ChatStreamDelta {
  /** Role of the speaker. */
  role?: OpenEnum<"assistant"> | null;
  /** The next piece of the text. */
  content?: string | null;
  /** Pieces of tool calls. */
  tool_calls?: ChatStreamToolCall[] | null;
  /** The next piece of the reasoning. */
  reasoning?: string | null;
  /** Pieces of reasoning details. Pieces with the same `index` belong together. */
  reasoning_details?: ReasoningDetail[] | null;
  /** The next piece of the refusal. */
  refusal?: string | null;
  /** Web sources, and parsed documents. */
  annotations?: ChatAnnotation[] | null;
  /** Complete generated images. */
  images?: ChatGeneratedImage[] | null;
  /** The next piece of audio. */
  audio?: ChatAudioOutput | null;
}
export const ChatStreamDelta: Schema<ChatStreamDelta> = checkedFields<ChatStreamDelta>({});

/** What a chunk adds to a choice. */
export interface ChatStreamChoice {
  /** Which answer it is. */
  index: number;
  /** What is added. */
  delta: ChatStreamDelta;
  /** Why the model stopped; null before that. Some streams never set it, others set it several times. */
  finish_reason?: OpenEnum<ChatFinishReason> | null;
  /** Why the model stopped, in the provider's word. */
  native_finish_reason?: string | null;
  /** Probabilities of the tokens in this chunk, if requested. Not checked: some providers send a bare number. */
  logprobs?: ChatLogprobs | null;
  /** Set if the provider failed midway: you pay for what arrived. */
  error?: ChatError | null;
}
export const ChatStreamChoice: Schema<ChatStreamChoice> = checkedFields<ChatStreamChoice>({
  delta: filled(ChatStreamDelta),
});

/** Debug output that the request asked for. */
export interface ChatStreamDebug {
  /** The request as sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
}

/** One event of a streamed chat completion. */
export interface ChatStreamChunk {
  /** Identifier of the generation, the same in all chunks: `gen-…`. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"chat.completion.chunk">;
  /** Creation time, in seconds since 1970. */
  created: number;
  /** Slug of the answering model; can differ from the requested one. */
  model: string;
  /** What the chunk adds to each choice. Empty in chunks about something else, such as usage. */
  choices: ChatStreamChoice[];
  /** Name of the answering provider. */
  provider?: string | null;
  /** Usage and cost of the whole response, in the last chunk. */
  usage?: ChatUsage | null;
  /** Service tier that the provider uses; null if not known. */
  service_tier?: string | null;
  /** The provider's name for its configuration. */
  system_fingerprint?: string | null;
  /** Addresses cited by models that search the web themselves. */
  citations?: string[] | null;
  /** How the request was handled, in the last chunk, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
  /** Debug output, in the first chunk, if requested. */
  debug?: ChatStreamDebug | null;
  /** Set in the chunk that ends a stream early. `chatSend` yields it as an error, not as a chunk. */
  error?: ChatError | null;
}
export const ChatStreamChunk: Schema<ChatStreamChunk> = checkedFields<ChatStreamChunk>({
  choices: filled(array(ChatStreamChoice)),
});
