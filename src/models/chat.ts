import { array, checkedFields, container, filled, type OpenEnum, type Schema, type Variants } from "../lib/schema.js";
import type { Alignment } from "./alignment.js";

/** Marks the end of a prompt prefix that the provider may cache, in Anthropic's way of writing it. */
export interface CacheControl {
  /** The only kind. */
  type: "ephemeral";
  /** How long the prefix stays cached after its last use; 5 minutes by default. */
  ttl?: OpenEnum<"5m" | "1h"> | undefined;
}

/** Marks the end of a prompt prefix that the provider may cache, in OpenAI's way of writing it. */
export interface PromptCacheBreakpoint {
  /** The only kind. */
  mode: OpenEnum<"explicit">;
}

/** A piece of text in a message. */
export interface ChatContentText {
  /** Discriminant. */
  type: "text";
  /** The text itself. */
  text: string;
  /** Caches the prompt up to the end of this part. Providers with breakpoints get one. */
  cache_control?: CacheControl | undefined;
  /** The same as `cache_control`; each is translated into what the provider understands. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null | undefined;
}

/** Where an image is, and how closely the model should look at it. */
export interface ChatImageURL {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
  /** Resolution that the model sees; `original` falls back to `high` where a provider lacks it. */
  detail?: OpenEnum<"auto" | "low" | "high" | "original"> | undefined;
}

/** An image in a message, for models that see. */
export interface ChatContentImage {
  /** Discriminant. */
  type: "image_url";
  /** Where it is. */
  image_url: ChatImageURL;
}

/** A sound, spelled out. */
export interface ChatInputAudio {
  /** The bytes, in base64; addresses are not accepted. */
  data: string;
  /** Format of the bytes. Which ones are understood differs by provider. */
  format: OpenEnum<"wav" | "mp3" | "flac" | "m4a" | "ogg" | "aiff" | "aac" | "pcm16" | "pcm24">;
}

/** A sound in a message, for models that hear. */
export interface ChatContentAudio {
  /** Discriminant. */
  type: "input_audio";
  /** The sound itself. */
  input_audio: ChatInputAudio;
}

/** Where a video is. */
export interface ChatVideoURL {
  /** Address of the video, or the video itself as a `data:` URL. */
  url: string;
  /** How the video is prepared for the model; the server decides by default. */
  processing?: OpenEnum<"agentic" | "static"> | undefined;
}

/** A video in a message, for models that watch. */
export interface ChatContentVideo {
  /** Discriminant. */
  type: "video_url";
  /** Where it is. */
  video_url: ChatVideoURL;
}

/**
 * A video in a message, by its older name.
 *
 * @deprecated Use `ChatContentVideo`, whose `type` is `"video_url"`.
 */
export interface ChatContentLegacyVideo {
  /** Discriminant. */
  type: "input_video";
  /** Where it is. */
  video_url: ChatVideoURL;
}

/** A document: its content, or the identifier of one that was uploaded before. */
export interface ChatFile {
  /** The content as a `data:` URL, or the address it can be fetched from. */
  file_data?: string | undefined;
  /** Identifier of an uploaded file. */
  file_id?: string | undefined;
  /** Name of the file, which the model may see. */
  filename?: string | undefined;
}

/** A document in a message, such as a PDF. The `file-parser` plugin sets how it is read. */
export interface ChatContentFile {
  /** Discriminant. */
  type: "file";
  /** The document itself. */
  file: ChatFile;
}

/** One part of the content of a message. */
export type ChatContentPart = Variants<
  ChatContentText | ChatContentImage | ChatContentAudio | ChatContentVideo | ChatContentLegacyVideo | ChatContentFile
>;

/** How the opaque parts of a reasoning detail are encoded, by the API that they come from. */
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

/** What every reasoning detail has. */
export interface ReasoningDetailBase {
  /** Identifier that the provider gave it; null if it gave none. */
  id?: string | null | undefined;
  /** Encoding of the opaque parts. */
  format?: OpenEnum<ReasoningFormat> | null | undefined;
  /** Place in the sequence. In a stream, pieces with the same number belong together. */
  index?: number | null | undefined;
}

/** A summary of the model's reasoning, for models that do not show it in full. */
export interface ReasoningDetailSummary extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.summary";
  /** The summary, in words. */
  summary: string;
}

/** Reasoning that only its provider can read. Send it back unchanged to let the model go on from it. */
export interface ReasoningDetailEncrypted extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.encrypted";
  /** The sealed reasoning. */
  data: string;
}

/** Reasoning in plain words. */
export interface ReasoningDetailText extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.text";
  /** The reasoning, in words; null in a piece that has only the signature. */
  text?: string | null | undefined;
  /** The provider's proof that the text is its own. Needed when the text is sent back. */
  signature?: string | null | undefined;
}

/** A call that OpenRouter itself made during the reasoning, kept so that a later turn can take it up. */
export interface ReasoningDetailServerToolCall extends ReasoningDetailBase {
  /** Discriminant. */
  type: "reasoning.server_tool_call";
  /** Which server tool ran, for example `openrouter:fusion`. */
  tool_name: string;
  /** What it was called with, as JSON text. */
  arguments: string;
  /** What it gave back, as text. */
  result: string;
  /** Identifier of the call; null if it has none. */
  tool_call_id?: string | null | undefined;
}

/**
 * One piece of the model's reasoning. To keep a model's train of thought over several turns, send the whole list back
 * in the assistant message, in order and unchanged.
 */
export type ReasoningDetail = Variants<
  ReasoningDetailSummary | ReasoningDetailEncrypted | ReasoningDetailText | ReasoningDetailServerToolCall
>;

/** Which function the model wants called, and with what. */
export interface ChatToolCallFunction {
  /** Name of the function. */
  name: string;
  /** What to call it with, as JSON text that can be empty or malformed; left out by some providers if there is nothing. */
  arguments?: string | null | undefined;
}
export const ChatToolCallFunction: Schema<ChatToolCallFunction> = checkedFields<ChatToolCallFunction>({});

/** The model's wish to have a function called. Answer it with a message of the role `tool`. */
export interface ChatToolCall {
  /** Identifier that the answering message names as `tool_call_id`. */
  id: string;
  /** Kind of the tool. */
  type?: OpenEnum<"function"> | null | undefined;
  /** What to call. */
  function: ChatToolCallFunction;
  /** Place among the calls of the message. */
  index?: number | null | undefined;
}
export const ChatToolCall: Schema<ChatToolCall> = checkedFields<ChatToolCall>({});

/** Where a passage of an answer comes from. */
export interface ChatURLCitation {
  /** Address of the source. */
  url: string;
  /** Title of the source. */
  title?: string | null | undefined;
  /** Excerpt of the source, where the search engine gave one. */
  content?: string | null | undefined;
  /** Where the passage begins in `content` of the message, in characters; 0 for both ends if that is not known. */
  start_index?: number | null | undefined;
  /** Where the passage ends in `content` of the message, in characters. */
  end_index?: number | null | undefined;
}

/** A source on the web that the answer relies on. */
export interface ChatURLCitationAnnotation {
  /** Discriminant. */
  type: "url_citation";
  /** The source. */
  url_citation: ChatURLCitation;
}

/** A document of the request, as it was read. */
export interface ChatParsedFile {
  /** Hash of the document, by which it is known again. */
  hash?: string | null | undefined;
  /** Name that the request gave it. */
  name?: string | null | undefined;
  /** What was found in it: text and images. */
  content?: ChatContentPart[] | null | undefined;
}

/** The outcome of reading a document. Sent back with the message, it spares reading (and paying for) it again. */
export interface ChatFileAnnotation {
  /** Discriminant. */
  type: "file";
  /** The document. */
  file: ChatParsedFile;
}

/** Where a passage of an answer comes from, as Anthropic tells it. */
export interface ChatWebSearchCitation {
  /** Address of the source. */
  url: string;
  /** Title of the source; null if it has none. */
  title?: string | null | undefined;
  /** The words that the source is cited for. */
  cited_text?: string | null | undefined;
  /** Sealed reference to the search result. */
  encrypted_index?: string | null | undefined;
}

/** A source on the web that the answer relies on, as Anthropic tells it. */
export interface ChatWebSearchCitationAnnotation {
  /** Discriminant. */
  type: "web_search_citation";
  /** The source. */
  web_search_citation: ChatWebSearchCitation;
}

/** A note on an answer: what it cites, or which documents were read for it. */
export type ChatAnnotation = Variants<ChatURLCitationAnnotation | ChatWebSearchCitationAnnotation | ChatFileAnnotation>;

/** Where a made image is. */
export interface ChatGeneratedImageURL {
  /** The image as a `data:` URL, or its address. */
  url: string;
}
export const ChatGeneratedImageURL: Schema<ChatGeneratedImageURL> = checkedFields<ChatGeneratedImageURL>({});

/** An image that the model made. */
export interface ChatGeneratedImage {
  /** Kind of the part. */
  type?: OpenEnum<"image_url"> | null | undefined;
  /** The image. */
  image_url: ChatGeneratedImageURL;
  /** Place among the images of the message. */
  index?: number | null | undefined;
}
export const ChatGeneratedImage: Schema<ChatGeneratedImage> = checkedFields<ChatGeneratedImage>({});

/** Sound that the model made. In a stream, `data` and `transcript` come in pieces to be joined. */
export interface ChatAudioOutput {
  /** Identifier, by which a later message can refer to it. */
  id?: string | null | undefined;
  /** The bytes, in base64, in the format that the request asked for. */
  data?: string | null | undefined;
  /** What is said, in words. */
  transcript?: string | null | undefined;
  /** When the identifier stops working, in seconds since 1970. */
  expires_at?: number | null | undefined;
}
export const ChatAudioOutput: Schema<ChatAudioOutput> = checkedFields<ChatAudioOutput>({});

/** What the model said: in an answer, and in a request as part of the conversation so far. */
export interface ChatAssistantMessage {
  /** Who speaks. */
  role: "assistant";
  /** The text. Null or empty if the model only called tools, refused, or was cut off while reasoning. */
  content?: string | ChatContentPart[] | null | undefined;
  /** Functions to call before the conversation goes on. */
  tool_calls?: ChatToolCall[] | null | undefined;
  /** The reasoning as one text; null if there was none or the provider keeps it. */
  reasoning?: string | null | undefined;
  /** The reasoning in pieces that can be sent back. */
  reasoning_details?: ReasoningDetail[] | null | undefined;
  /** Why the model would not answer, in its own words; null if it did. */
  refusal?: string | null | undefined;
  /** Sources on the web, and documents that were read. */
  annotations?: ChatAnnotation[] | null | undefined;
  /** Images that the model made. */
  images?: ChatGeneratedImage[] | null | undefined;
  /** Sound that the model made. */
  audio?: ChatAudioOutput | null | undefined;
  /** Model that wrote the message. The `auto-router` plugin can stay with it. */
  model?: string | null | undefined;
  /** Tells participants of the same role apart. */
  name?: string | null | undefined;
}
export const ChatAssistantMessage: Schema<ChatAssistantMessage> = checkedFields<ChatAssistantMessage>({});

/** A token that could have stood in the same place. */
export interface ChatTopLogprob {
  /** The token, as text. */
  token: string;
  /** Natural logarithm of its probability. */
  logprob: number;
  /** The token as UTF-8 bytes; null if it has none. */
  bytes?: number[] | null;
}

/** How sure the model was of one token. */
export interface ChatTokenLogprob extends ChatTopLogprob {
  /** The most likely tokens in this place, as many as `top_logprobs` asked for. */
  top_logprobs?: ChatTopLogprob[] | null;
}

/** How sure the model was of what it wrote. */
export interface ChatLogprobs {
  /** One entry for each token of the text; null if there is no text. */
  content?: ChatTokenLogprob[] | null;
  /** One entry for each token of the refusal; null if there is none. */
  refusal?: ChatTokenLogprob[] | null;
}

/** Why the model stopped: `length` means cut off at the limit, `error` that the provider failed on the way. */
export type ChatFinishReason = "stop" | "length" | "tool_calls" | "function_call" | "content_filter" | "error";

/** Kinds of error, by names that all of OpenRouter's APIs share; `unmapped` is whatever has no name of its own. */
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

/** More about an error: `raw` is what the provider said, a text or an object. */
export interface ChatErrorMetadata {
  /** Kind of the error. */
  error_type?: OpenEnum<ApiErrorType> | null;
  /** The provider's own code. */
  provider_code?: string | null;
  /** Name of the provider that failed. */
  provider_name?: string | null;
  /** What the provider said. */
  raw?: unknown;
  /** Further details. */
  [detail: string]: unknown;
}

/** What went wrong while the answer was being made. */
export interface ChatError {
  /** The HTTP status it amounts to, or a code of the provider. */
  code?: number | string | null;
  /** What happened, in words. */
  message?: string | null;
  /** More about it. */
  metadata?: ChatErrorMetadata | null;
}

/** One answer. */
export interface ChatChoice {
  /** Place among the answers. */
  index: number;
  /** What the model said. It can be pushed to `messages` as it is. */
  message: ChatAssistantMessage;
  /** Why it stopped; null if that is not known. A provider's own word for it can come through. */
  finish_reason?: OpenEnum<ChatFinishReason> | null;
  /** Why it stopped, in the provider's own word. */
  native_finish_reason?: string | null;
  /** Probabilities of the tokens, if asked for. Not checked: some providers send a bare number. */
  logprobs?: ChatLogprobs | null;
  /** Set if the provider failed midway: `message` then holds what came until then, which is charged. */
  error?: ChatError | null;
}
export const ChatChoice: Schema<ChatChoice> = checkedFields<ChatChoice>({ message: filled(ChatAssistantMessage) });

/** What kinds of tokens the prompt was made of. */
export interface ChatPromptTokensDetails {
  /** Tokens that were read from a cache. */
  cached_tokens?: number | null;
  /** Tokens that were written to a cache, for models where that has a price. */
  cache_write_tokens?: number | null;
  /** Tokens of sound. */
  audio_tokens?: number | null;
  /** Tokens of video. */
  video_tokens?: number | null;
  /** Tokens of documents. */
  file_tokens?: number | null;
}

/** What kinds of tokens the completion was made of. */
export interface ChatCompletionTokensDetails {
  /** Tokens of reasoning. */
  reasoning_tokens?: number | null;
  /** Tokens of images. */
  image_tokens?: number | null;
  /** Tokens of sound. */
  audio_tokens?: number | null;
  /** Tokens of the `prediction` that were used. */
  accepted_prediction_tokens?: number | null;
  /** Tokens of the `prediction` that were not used, but are paid for. */
  rejected_prediction_tokens?: number | null;
}

/** What the cost is made of, in US dollars. */
export interface CostDetails {
  /**
   * What the provider charged. With `is_byok` it comes on top of `cost`. Otherwise it is null, 0, or in `cost` already:
   * do not add it.
   */
  upstream_inference_cost?: number | null;
  /** What the provider charged for the prompt. */
  upstream_inference_prompt_cost?: number | null;
  /** What the provider charged for the completion. */
  upstream_inference_completions_cost?: number | null;
  /** What metered server tools cost, such as time in a container; left out if none ran. */
  server_tool_cost?: number | null;
  /** Tokens of sound that were read from a cache; seen in older answers, and only as null. */
  input_audio_cache_read_tokens?: number | null;
}
export const CostDetails: Schema<CostDetails> = checkedFields<CostDetails>({});

/** How often server tools ran. The numbers overlap: do not add them up. */
export interface ServerToolUseDetails {
  /** Calls of OpenRouter's own tools that the model asked for. */
  tool_calls_requested?: number | null;
  /** Those of them that ran and gave a result. */
  tool_calls_executed?: number | null;
  /** Searches of the web, a provider's own included. */
  web_search_requests?: number | null;
}

/** What an answer used and cost. */
export interface ChatUsage {
  /** Tokens of the prompt, as the provider counts them. */
  prompt_tokens: number;
  /** Tokens of the completion, reasoning included, as the provider counts them. */
  completion_tokens: number;
  /** Both together. */
  total_tokens: number;
  /** The amount charged to the account, in US dollars; with a key of your own this is OpenRouter's fee alone. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** What the cost is made of. */
  cost_details?: CostDetails | null;
  /** Kinds of tokens in the prompt; null if the provider does not tell. */
  prompt_tokens_details?: ChatPromptTokensDetails | null;
  /** Kinds of tokens in the completion; null if the provider does not tell. */
  completion_tokens_details?: ChatCompletionTokensDetails | null;
  /** How often server tools ran; null if none did. */
  server_tool_use_details?: ServerToolUseDetails | null;
  /** The same, by a name that answers in batches have. */
  server_tool_use?: ServerToolUseDetails | null;
}
export const ChatUsage: Schema<ChatUsage> = checkedFields<ChatUsage>({});

/** How the model and its provider were chosen. */
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

/** One endpoint that could have served the request. */
export interface EndpointInfo {
  /** Slug of its model. */
  model?: string | null;
  /** Name of its provider. */
  provider?: string | null;
  /** Whether it was the one that did. */
  selected?: boolean | null;
}

/** The endpoints that could have served the request. */
export interface EndpointsMetadata {
  /** How many there were. */
  total?: number | null;
  /** Which ones. */
  available?: EndpointInfo[] | null;
}

/** One try to have the request served. */
export interface RouterAttempt {
  /** Slug of the model. */
  model?: string | null;
  /** Name of the provider. */
  provider?: string | null;
  /** HTTP status that the provider answered with. */
  status?: number | null;
}

/** Settings that the router worked with. */
export interface RouterParams {
  /** Lowest quality that an endpoint had to offer. */
  quality_floor?: number | null;
  /** Lowest throughput that an endpoint had to offer. */
  throughput_floor?: number | null;
  /** Family of models that the request was resolved in. */
  version_group?: string | null;
  /** Settings of other routers. */
  [setting: string]: unknown;
}

/** Kinds of stage that a request can go through on its way. */
export type PipelineStageType = "guardrail" | "plugin" | "server_tools" | "response_healing" | "context_compression";

/** One thing that OpenRouter did to the request or the answer. */
export interface PipelineStage {
  /** Kind of the stage. */
  type?: OpenEnum<PipelineStageType> | null;
  /** Which one of that kind it was. */
  name?: string | null;
  /** What it did, in words. */
  summary?: string | null;
  /** What it did, in the stage's own terms. */
  data?: Record<string, unknown> | null;
  /** What it cost, in US dollars; null if nothing. */
  cost_usd?: number | null;
  /** The guardrail that it belongs to. */
  guardrail_id?: string | null;
  /** What that guardrail is set on, for example a key or a workspace. */
  guardrail_scope?: string | null;
}

/** How OpenRouter handled a request. Comes only if the request asked for it with `X-OpenRouter-Metadata`. */
export interface OpenRouterMetadata {
  /** The model that the request named. */
  requested?: string | null;
  /** How the model and its provider were chosen. */
  strategy?: OpenEnum<RoutingStrategy> | null;
  /** Place that the request was handled in, for example `iad`; null if not known. */
  region?: string | null;
  /** The outcome in one line. */
  summary?: string | null;
  /** Which attempt succeeded, counted from 1. */
  attempt?: number | null;
  /** Whether your own key for the provider was used. */
  is_byok?: boolean | null;
  /** The endpoints to choose from. */
  endpoints?: EndpointsMetadata | null;
  /** All tries, in order. */
  attempts?: RouterAttempt[] | null;
  /** Settings that the router worked with. */
  params?: RouterParams | null;
  /** What was done to the request and the answer, in order. */
  pipeline?: PipelineStage[] | null;
  /** Time from asking the provider to the end of its answer, in milliseconds; left out if no provider was asked. */
  generation_time?: number | null;
}

/** A finished chat completion. */
export interface ChatResult {
  /** Identifier of the generation: `gen-…`. Cost and timings can be looked up by it. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"chat.completion">;
  /** When it was made, in seconds since 1970. */
  created: number;
  /** Slug of the model that answered; can differ from the one that was asked for. */
  model: string;
  /** The answers: one, in nearly all cases. */
  choices: ChatChoice[];
  /** Name of the provider that answered. */
  provider?: string | null;
  /** Usage and cost. */
  usage?: ChatUsage | null;
  /** Service tier that the provider served it in; null if it does not say. */
  service_tier?: string | null;
  /** The provider's name for the setup that answered; the same `seed` may give another answer once it changes. */
  system_fingerprint?: string | null;
  /** Addresses that the answer cites, from models that search the web by themselves. */
  citations?: string[] | null;
  /** What the plugin `alignment` found. Beta. */
  alignment?: Alignment | null;
  /** How the request was handled, if the request asked for it. */
  openrouter_metadata?: OpenRouterMetadata | null;
}
export const ChatResult: Schema<ChatResult> = checkedFields<ChatResult>({
  choices: container(array(ChatChoice)),
});

/** A piece of a function call. */
export interface ChatStreamToolCallFunction {
  /** Name of the function, in the first piece. */
  name?: string | null;
  /** The next piece of the arguments: joined, the pieces are JSON text. */
  arguments?: string | null;
}
export const ChatStreamToolCallFunction: Schema<ChatStreamToolCallFunction> = checkedFields<ChatStreamToolCallFunction>(
  {},
);

/** A piece of a tool call. Pieces with the same `index` belong together; `chatCollectStream` puts them together. */
export interface ChatStreamToolCall {
  /** Which call of the message the piece belongs to; some providers leave it out and send calls in one piece. */
  index?: number | null;
  /** Identifier of the call, in the first piece; null or empty in later ones. */
  id?: string | null;
  /** Kind of the tool. */
  type?: OpenEnum<"function"> | null;
  /** What there is of the call. */
  function?: ChatStreamToolCallFunction | null;
}
export const ChatStreamToolCall: Schema<ChatStreamToolCall> = checkedFields<ChatStreamToolCall>({});

/** What an event adds to the message. Texts are pieces to be joined. */
export interface ChatStreamDelta {
  /** Who speaks. */
  role?: OpenEnum<"assistant"> | null;
  /** The next piece of the text. */
  content?: string | null;
  /** Pieces of tool calls. */
  tool_calls?: ChatStreamToolCall[] | null;
  /** The next piece of the reasoning. */
  reasoning?: string | null;
  /** Pieces of reasoning details. Those with the same `index` belong together. */
  reasoning_details?: ReasoningDetail[] | null;
  /** The next piece of the refusal. */
  refusal?: string | null;
  /** Sources on the web, and documents that were read. */
  annotations?: ChatAnnotation[] | null;
  /** Images that the model made, each of them whole. */
  images?: ChatGeneratedImage[] | null;
  /** The next piece of sound. */
  audio?: ChatAudioOutput | null;
}
export const ChatStreamDelta: Schema<ChatStreamDelta> = checkedFields<ChatStreamDelta>({});

/** What an event adds to one answer. */
export interface ChatStreamChoice {
  /** Which answer it is. */
  index: number;
  /** What comes to it. */
  delta: ChatStreamDelta;
  /** Why the model stopped; null while it goes on. Some streams set it in no event, others in several. */
  finish_reason?: OpenEnum<ChatFinishReason> | null;
  /** Why it stopped, in the provider's own word. */
  native_finish_reason?: string | null;
  /** Probabilities of the tokens in this event, if asked for. Not checked: some providers send a bare number. */
  logprobs?: ChatLogprobs | null;
  /** Set if the provider failed midway: what came until then is charged. */
  error?: ChatError | null;
}
export const ChatStreamChoice: Schema<ChatStreamChoice> = checkedFields<ChatStreamChoice>({
  delta: filled(ChatStreamDelta),
});

/** What the request asked to see of its own handling. */
export interface ChatStreamDebug {
  /** The request as it was sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
}

/** One event of a streamed chat completion. */
export interface ChatStreamChunk {
  /** Identifier of the generation, the same in all events: `gen-…`. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"chat.completion.chunk">;
  /** When it was made, in seconds since 1970. */
  created: number;
  /** Slug of the model that answers; can differ from the one that was asked for. */
  model: string;
  /** What the event adds to each answer. Empty in events about something else, such as usage. */
  choices: ChatStreamChoice[];
  /** Name of the provider that answers. */
  provider?: string | null;
  /** What it all used and cost, in the last event. */
  usage?: ChatUsage | null;
  /** Service tier that the provider serves it in; null if it does not say. */
  service_tier?: string | null;
  /** The provider's name for the setup that answers. */
  system_fingerprint?: string | null;
  /** Addresses that the answer cites, from models that search the web by themselves. */
  citations?: string[] | null;
  /** How the request was handled, in the last event, if the request asked for it. */
  openrouter_metadata?: OpenRouterMetadata | null;
  /** What `debug` asked for, in the first event. */
  debug?: ChatStreamDebug | null;
  /** Set in the event that breaks a stream off. `chatSend` gives such an event as an error, not as a chunk. */
  error?: ChatError | null;
}
export const ChatStreamChunk: Schema<ChatStreamChunk> = checkedFields<ChatStreamChunk>({
  choices: filled(array(ChatStreamChoice)),
});
