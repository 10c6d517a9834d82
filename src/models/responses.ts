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
import type { ApiErrorType, ChatTokenLogprob, OpenRouterMetadata, ServerToolUseDetails } from "./chat.js";
import type { PromptCacheOptions } from "./chatRequest.js";
import {
  type ResponsesAnnotation,
  type ResponsesContentPart,
  type ResponsesFusionAnalysis,
  ResponsesOutputItem,
  type ResponsesSummaryText,
} from "./responsesItems.js";
import type {
  ResponsesInputItem,
  ResponsesReasoningBase,
  ResponsesStoredPrompt,
  ResponsesText,
  ResponsesTool,
  ResponsesToolChoice,
} from "./responsesRequest.js";
import type { ServiceTier } from "./tools.js";

export * from "./responsesItems.js";

/** Tokens of the prompt, by kind. */
export interface ResponsesInputTokensDetails {
  /** Tokens read from a cache. */
  cached_tokens?: number | null;
  /** Tokens written to a cache; null if the provider does not tell. */
  cache_write_tokens?: number | null;
}

/** Tokens of the response, by kind. */
export interface ResponsesOutputTokensDetails {
  /** Reasoning tokens. */
  reasoning_tokens?: number | null;
}

/** The provider's charges for a response, in US dollars. */
export interface ResponsesCostDetails {
  /** The total, with your own provider key; null otherwise. */
  upstream_inference_cost?: number | null;
  /** Charge for the prompt. */
  upstream_inference_input_cost?: number | null;
  /** Charge for the output. */
  upstream_inference_output_cost?: number | null;
}
export const ResponsesCostDetails: Schema<ResponsesCostDetails> = checkedFields<ResponsesCostDetails>({});

/** Usage and cost of a response. */
export interface ResponsesUsage {
  /** Tokens of the prompt, counted by the provider. */
  input_tokens: number;
  /** Tokens of the output with reasoning, counted by the provider. */
  output_tokens: number;
  /** Sum of both. */
  total_tokens: number;
  /** Tokens of the prompt, by kind. */
  input_tokens_details?: ResponsesInputTokensDetails | null;
  /** Tokens of the response, by kind. */
  output_tokens_details?: ResponsesOutputTokensDetails | null;
  /** The amount charged to the account, in US dollars; with your own key, only OpenRouter's fee. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** The provider's charges. */
  cost_details?: ResponsesCostDetails | null;
  /** Calls of server tools; null if none ran. */
  server_tool_use_details?: ServerToolUseDetails | null;
}
export const ResponsesUsage: Schema<ResponsesUsage> = checkedFields<ResponsesUsage>({});

/** Kinds of failure of a response, in OpenAI's terms. */
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
  | "cyber_policy"
  | "misalignment_policy_violation"
  | "data_residency_mismatch"
  | "flex_unavailable";

/** Why a response failed midway. */
export interface ResponsesError {
  /** Kind of the failure. */
  code: OpenEnum<ResponsesErrorCode>;
  /** Error message. */
  message: string;
}

/** Why a response is incomplete. */
export interface ResponsesIncompleteDetails {
  /** Cut off at the limit, or by a filter. */
  reason?: OpenEnum<"max_output_tokens" | "content_filter"> | null;
}

/** Status of a response. */
export type ResponsesStatus = "completed" | "incomplete" | "in_progress" | "failed" | "cancelled" | "queued";

/** A response of a model. In events before the last one, the response so far. Many fields repeat the request. */
export interface OpenResponsesResult {
  /** Identifier of the generation: `gen-…`. Use it to look up cost and timings. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"response">;
  /** Creation time, in seconds since 1970. */
  created_at: number;
  /** Slug of the model that answered; can differ from the requested one. */
  model: string;
  /** What the model said and did, in order. */
  output: ResponsesOutputItem[];
  /** Completion time, in seconds since 1970; null before that, and missing in older responses. */
  completed_at?: number | null;
  /** Status; missing in older responses. */
  status?: OpenEnum<ResponsesStatus> | null;
  /** All text in one piece. Often empty or missing, even if `output` has text. */
  output_text?: string | null;
  /** Usage and cost; null before the end. */
  usage?: ResponsesUsage | null;
  /** Why it failed midway; null if it did not. What was generated can still be charged. */
  error?: ResponsesError | null;
  /** Kind of the failure, the same in all of OpenRouter's APIs. */
  error_type?: OpenEnum<ApiErrorType> | null;
  /** Why it is incomplete; null if it is complete, and sometimes if it is not. */
  incomplete_details?: ResponsesIncompleteDetails | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: OpenEnum<ServiceTier> | null;
  /** How the request was handled, if requested. */
  openrouter_metadata?: OpenRouterMetadata | null;
  /** Instructions of the request; null if none. */
  instructions?: string | ResponsesInputItem[] | null;
  /** Tools of the model. */
  tools?: ResponsesTool[] | null;
  /** Whether the model could or had to call tools. */
  tool_choice?: ResponsesToolChoice | null;
  /** Whether the model could call several tools at once. */
  parallel_tool_calls?: boolean | null;
  /** Limit of rounds of server tools; null for the default. */
  max_tool_calls?: number | null;
  /** Token limit of the output; null if none. */
  max_output_tokens?: number | null;
  /** Randomness of sampling; null for the model's default. */
  temperature?: number | null;
  /** Total probability of the sampled tokens; null for the model's default. */
  top_p?: number | null;
  /** Penalty for each occurrence of a token; null if not set. */
  frequency_penalty?: number | null;
  /** Penalty for tokens that have occurred; null if not set. */
  presence_penalty?: number | null;
  /** Requested number of alternative tokens for each place. */
  top_logprobs?: number | null;
  /** Reasoning settings; null if not set. */
  reasoning?: ResponsesReasoningBase | null;
  /** Text settings. */
  text?: ResponsesText | null;
  /** Handling of a prompt that is too long; null if not set. */
  truncation?: OpenEnum<"auto" | "disabled"> | null;
  /** Notes of the request. */
  metadata?: Record<string, string> | null;
  /** Whether it was generated in the background. */
  background?: boolean | null;
  /** Whether it was stored; so far always false. */
  store?: boolean | null;
  /** The previous response; always null, since none is stored. */
  previous_response_id?: string | null;
  /** Prompt template; null if none. */
  prompt?: ResponsesStoredPrompt | null;
  /** Key for the prompt cache; null if not set. */
  prompt_cache_key?: string | null;
  /** Prompt caching; null for the default. */
  prompt_cache_options?: PromptCacheOptions | null;
  /** Your user, from the request; null if not set. */
  safety_identifier?: string | null;
  /** Your user, from the older field of the request; null if not set. */
  user?: string | null;
}
export const OpenResponsesResult: Schema<OpenResponsesResult> = checkedFields<OpenResponsesResult>({
  output: container(array(ResponsesOutputItem)),
});

/** Fields of all events. */
export interface ResponsesEventBase {
  /** Number of the event in the stream, from 0. */
  sequence_number: number;
}

/** Fields of events about an item. */
export interface ResponsesItemEventBase extends ResponsesEventBase {
  /** Identifier of the item. */
  item_id: string;
  /** Index of the item in `output`. */
  output_index: number;
}

/** Fields of events about a part of an item. */
export interface ResponsesContentEventBase extends ResponsesItemEventBase {
  /** Index of the part in `content` of the item. */
  content_index: number;
}

/** Fields of events about a reasoning summary. */
export interface ResponsesSummaryEventBase extends ResponsesItemEventBase {
  /** Index of the part in `summary` of the item. */
  summary_index: number;
}

/** The response begins or continues. */
export interface ResponsesProgressEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.created" | "response.in_progress";
  /** The response so far, usually without output. */
  response: OpenResponsesResult;
}

/** The response is complete. Only this event and the next two have the usage. */
export interface ResponsesCompletedEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.completed";
  /** The complete response. */
  response: OpenResponsesResult;
}

/** The response was cut off: see `incomplete_details`. */
export interface ResponsesIncompleteEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.incomplete";
  /** The response so far. */
  response: OpenResponsesResult;
}

/** The response failed midway: see its `error`. */
export interface ResponsesFailedEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.failed";
  /** The response so far. */
  response: OpenResponsesResult;
}

/** An item begins, usually empty, or is complete. */
export interface ResponsesItemEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.output_item.added" | "response.output_item.done";
  /** Index of the item in `output`. */
  output_index: number;
  /** The item. */
  item: ResponsesOutputItem;
}

/** A part of an item begins, usually empty, or is complete. */
export interface ResponsesContentPartEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.content_part.added" | "response.content_part.done";
  /** The part. */
  part: ResponsesContentPart;
}

/** A piece of text. It can belong to an adviser: see `item_id`. */
export interface ResponsesTextDeltaEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.output_text.delta";
  /** The next piece. */
  delta: string;
  /** Probabilities of the tokens; empty unless requested. */
  logprobs?: ChatTokenLogprob[] | null;
}

/** A text is complete. */
export interface ResponsesTextDoneEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.output_text.done";
  /** The complete text. */
  text: string;
  /** Probabilities of the tokens; empty unless requested. */
  logprobs?: ChatTokenLogprob[] | null;
}

/** A text gets an annotation: a source or a file. */
export interface ResponsesAnnotationEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.output_text.annotation.added";
  /** Index of the annotation in the text. */
  annotation_index: number;
  /** The annotation. */
  annotation: ResponsesAnnotation;
}

/** A piece of a refusal. */
export interface ResponsesRefusalDeltaEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.refusal.delta";
  /** The next piece. */
  delta: string;
}

/** A refusal is complete. */
export interface ResponsesRefusalDoneEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.refusal.done";
  /** The complete refusal. */
  refusal: string;
}

/** A piece of reasoning. */
export interface ResponsesReasoningDeltaEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.reasoning_text.delta";
  /** The next piece. */
  delta: string;
}

/** A part of the reasoning is complete. */
export interface ResponsesReasoningDoneEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.reasoning_text.done";
  /** The complete text. */
  text: string;
}

/** A part of a summary begins, empty, or is complete. */
export interface ResponsesSummaryPartEvent extends ResponsesSummaryEventBase {
  /** Discriminant. */
  type: "response.reasoning_summary_part.added" | "response.reasoning_summary_part.done";
  /** The part. */
  part: ResponsesSummaryText;
}

/** A piece of a summary. */
export interface ResponsesSummaryDeltaEvent extends ResponsesSummaryEventBase {
  /** Discriminant. */
  type: "response.reasoning_summary_text.delta";
  /** The next piece. */
  delta: string;
}

/** The text of a summary is complete. */
export interface ResponsesSummaryDoneEvent extends ResponsesSummaryEventBase {
  /** Discriminant. */
  type: "response.reasoning_summary_text.done";
  /** The complete text. */
  text: string;
}

/** A piece of the arguments of a function call. */
export interface ResponsesArgumentsDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.function_call_arguments.delta";
  /** The next piece; joined, the pieces are JSON text. */
  delta: string;
}

/** The arguments of a function call are complete. */
export interface ResponsesArgumentsDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.function_call_arguments.done";
  /** Name of the function. */
  name?: string | null;
  /** The arguments, as JSON text. */
  arguments: string;
}

/** A piece of the input of a free-text tool. */
export interface ResponsesCustomInputDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.custom_tool_call_input.delta";
  /** The next piece. */
  delta: string;
}

/** The input of a free-text tool is complete. */
export interface ResponsesCustomInputDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.custom_tool_call_input.done";
  /** The complete input. */
  input: string;
}

/** A piece of a change to a file. */
export interface ResponsesPatchDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.apply_patch_call_operation_diff.delta";
  /** The next piece of the diff. */
  delta: string;
}

/** A change to a file is complete. */
export interface ResponsesPatchDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.apply_patch_call_operation_diff.done";
  /** The diff. */
  diff: string;
}

/** Progress of a provider's tool, or of a panel. */
export interface ResponsesToolProgressEvent extends ResponsesItemEventBase {
  /** Discriminant. */
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

/** A preview of an image. */
export interface ResponsesPartialImageEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.image_generation_call.partial_image";
  /** Number of the preview, from 0. */
  partial_image_index: number;
  /** The image in base64. */
  partial_image_b64: string;
}

/** A piece of a program. */
export interface ResponsesCodeDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.code_interpreter_call_code.delta";
  /** The next piece. */
  delta: string;
}

/** A program is complete and about to run. */
export interface ResponsesCodeDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.code_interpreter_call_code.done";
  /** The complete program. */
  code: string;
}

/** A model of a panel begins. */
export interface ResponsesPanelAddedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.panel.added";
  /** Slug of the model. */
  model: string;
}

/** A piece of text or reasoning from a model of a panel. */
export interface ResponsesPanelDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.panel.delta" | "response.fusion_call.panel.reasoning.delta";
  /** Slug of the model. */
  model: string;
  /** The next piece. */
  delta: string;
}

/** A model of a panel is done. */
export interface ResponsesPanelCompletedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.panel.completed";
  /** Slug of the model. */
  model: string;
  /** The complete text. */
  content: string;
}

/** A model of a panel failed. The others continue. */
export interface ResponsesPanelFailedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.panel.failed";
  /** Slug of the model. */
  model: string;
  /** Error message. */
  error: string;
  /** HTTP status from the provider, if there was one. */
  status_code?: number | null;
}

/** The comparison of a panel's answers begins. */
export interface ResponsesAnalysisStartedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.analysis.in_progress";
  /** Slug of the comparing model. */
  analyst_model: string;
  /**
   * The same.
   *
   * @deprecated Use `analyst_model`.
   */
  judge_model?: string | null;
}

/** The comparison of a panel's answers is complete. */
export interface ResponsesAnalysisCompletedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.analysis.completed";
  /** Result of the comparison. */
  analysis: ResponsesFusionAnalysis;
}

/** Timing of a step in handling a request. */
export interface ResponsesDebugTimings {
  /** The step. */
  event: OpenEnum<"adapter_request" | "upstream_headers_received" | "first_token_received" | "upstream_body_ended">;
  /** Time, in milliseconds since 1970. */
  epoch_ms: number;
  /** Time, in milliseconds since the start. */
  start_ms: number;
}

/** Debug output that the request asked for. */
export interface ResponsesDebug {
  /** The request as sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
  /** Timings. */
  timings?: ResponsesDebugTimings | null;
}

/** Debug output, if requested by `debug`. */
export interface ResponsesDebugEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.debug";
  /** The output. */
  debug: ResponsesDebug;
}

/** One event of a streamed response. What ends a stream early is an error, not an event. */
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
const whole = {
  response: filled(checkedFields<OpenResponsesResult>({ output: filled(array(ResponsesOutputItem)) })),
};
const item = { item: ResponsesOutputItem };
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

/** The error that ends a stream: the `body` of the stream's error. */
export interface ResponsesErrorEvent extends ResponsesEventBase {
  /** Discriminant: an error. */
  type: "error";
  /** Kind of the error; null if none. */
  code: string | null;
  /** Error message. */
  message: string;
  /** The invalid field of the request; null if none. */
  param: string | null;
}
