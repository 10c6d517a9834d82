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
export const ResponsesCostDetails: Schema<ResponsesCostDetails> = checkedFields<ResponsesCostDetails>({});

/** Usage and cost of a response. */
export interface ResponsesUsage {
  /** Tokens of the prompt, counted by the provider. */
  input_tokens: number;
  /** Tokens of the answer, reasoning included, as the provider counts them. */
  output_tokens: number;
  /** Sum of both. */
  total_tokens: number;
  /** Kinds of tokens in the prompt. */
  input_tokens_details?: ResponsesInputTokensDetails | null;
  /** Kinds of tokens in the answer. */
  output_tokens_details?: ResponsesOutputTokensDetails | null;
  /** The amount charged to the account, in US dollars; with your own key, only OpenRouter's fee. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** What the provider charges. */
  cost_details?: ResponsesCostDetails | null;
  /** Calls of server tools; null if none ran. */
  server_tool_use_details?: ServerToolUseDetails | null;
}
export const ResponsesUsage: Schema<ResponsesUsage> = checkedFields<ResponsesUsage>({});

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
  | "cyber_policy"
  | "misalignment_policy_violation"
  | "data_residency_mismatch"
  | "flex_unavailable";

/** Why an answer failed midway. */
export interface ResponsesError {
  /** Kind of the failure. */
  code: OpenEnum<ResponsesErrorCode>;
  /** Error message. */
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
  /** Identifier of the generation: `gen-…`. Use it to look up cost and timings. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"response">;
  /** When it was begun, in seconds since 1970. */
  created_at: number;
  /** Slug of the model that answered; can differ from the requested one. */
  model: string;
  /** What the model said and did, in order. */
  output: ResponsesOutputItem[];
  /** When it was finished, in seconds since 1970; null while it goes on, and left out of older answers. */
  completed_at?: number | null;
  /** How far it is; left out of older answers. */
  status?: OpenEnum<ResponsesStatus> | null;
  /** All its text in one piece. Often empty or left out, also where `output` has text. */
  output_text?: string | null;
  /** Usage and cost; null while it goes on. */
  usage?: ResponsesUsage | null;
  /** Why it failed midway; null if it did not. What there is of it can still be charged. */
  error?: ResponsesError | null;
  /** Kind of that failure, in terms that all of OpenRouter's APIs share. */
  error_type?: OpenEnum<ApiErrorType> | null;
  /** Why it is not complete; null if it is, and sometimes also where it is not. */
  incomplete_details?: ResponsesIncompleteDetails | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: OpenEnum<ServiceTier> | null;
  /** How the request was handled, if requested. */
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
export const OpenResponsesResult: Schema<OpenResponsesResult> = checkedFields<OpenResponsesResult>({
  output: container(array(ResponsesOutputItem)),
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
  /** Discriminant. */
  type: "response.created" | "response.in_progress";
  /** The answer as far as it is made: without output, in most cases. */
  response: OpenResponsesResult;
}

/** The answer is complete. No event but this one and the next two has the usage. */
export interface ResponsesCompletedEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.completed";
  /** The whole answer. */
  response: OpenResponsesResult;
}

/** The answer is cut off: `incomplete_details` says why. */
export interface ResponsesIncompleteEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.incomplete";
  /** What there is of the answer. */
  response: OpenResponsesResult;
}

/** The answer failed midway: `error` of the answer says why. */
export interface ResponsesFailedEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.failed";
  /** What there is of the answer. */
  response: OpenResponsesResult;
}

/** An item begins, mostly empty, or is complete. */
export interface ResponsesItemEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.output_item.added" | "response.output_item.done";
  /** Place of the item in `output`. */
  output_index: number;
  /** The item. */
  item: ResponsesOutputItem;
}

/** A part of an item begins, mostly empty, or is complete. */
export interface ResponsesContentPartEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.content_part.added" | "response.content_part.done";
  /** The part. */
  part: ResponsesContentPart;
}

/** A piece of text. It can also be that of an adviser: `item_id` tells. */
export interface ResponsesTextDeltaEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.output_text.delta";
  /** The next piece. */
  delta: string;
  /** How likely its tokens were; empty unless asked for. */
  logprobs?: ChatTokenLogprob[] | null;
}

/** A text is complete. */
export interface ResponsesTextDoneEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.output_text.done";
  /** The whole text. */
  text: string;
  /** How likely its tokens were; empty unless asked for. */
  logprobs?: ChatTokenLogprob[] | null;
}

/** A source or a file comes to a text. */
export interface ResponsesAnnotationEvent extends ResponsesContentEventBase {
  /** Discriminant. */
  type: "response.output_text.annotation.added";
  /** Place of the note among those of the text. */
  annotation_index: number;
  /** The note. */
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
  /** All of it. */
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
  /** All of it. */
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
  /** All of it. */
  text: string;
}

/** A piece of the arguments of a function call. */
export interface ResponsesArgumentsDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.function_call_arguments.delta";
  /** What comes next: joined, the pieces are JSON text. */
  delta: string;
}

/** The arguments of a function call are complete. */
export interface ResponsesArgumentsDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.function_call_arguments.done";
  /** Name of the function. */
  name?: string | null;
  /** All of them, as JSON text. */
  arguments: string;
}

/** A piece of the input of a tool that takes free text. */
export interface ResponsesCustomInputDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.custom_tool_call_input.delta";
  /** The next piece. */
  delta: string;
}

/** The input of a tool that takes free text is complete. */
export interface ResponsesCustomInputDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.custom_tool_call_input.done";
  /** All of it. */
  input: string;
}

/** A piece of a change to a file. */
export interface ResponsesPatchDeltaEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.apply_patch_call_operation_diff.delta";
  /** What comes next in the diff. */
  delta: string;
}

/** A change to a file is complete. */
export interface ResponsesPatchDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.apply_patch_call_operation_diff.done";
  /** The whole diff. */
  diff: string;
}

/** How far a tool of the provider's, or a panel, is. */
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

/** An image, half-done. */
export interface ResponsesPartialImageEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.image_generation_call.partial_image";
  /** Which of the half-done images it is, counted from 0. */
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

/** A program is complete, and about to run. */
export interface ResponsesCodeDoneEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.code_interpreter_call_code.done";
  /** All of it. */
  code: string;
}

/** A model of a panel begins. */
export interface ResponsesPanelAddedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
  type: "response.fusion_call.panel.added";
  /** Slug of the model. */
  model: string;
}

/** A piece of what a model of a panel writes or thinks. */
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
  /** All that it wrote. */
  content: string;
}

/** A model of a panel failed. The others go on. */
export interface ResponsesPanelFailedEvent extends ResponsesItemEventBase {
  /** Discriminant. */
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
  /** Discriminant. */
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
  /** Discriminant. */
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
  /** The request as sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
  /** When something happened to it. */
  timings?: ResponsesDebugTimings | null;
}

/** What `debug` asked for. */
export interface ResponsesDebugEvent extends ResponsesEventBase {
  /** Discriminant. */
  type: "response.debug";
  /** What there is to see. */
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

/** What breaks a stream off: the `body` of the error that the stream ends in. */
export interface ResponsesErrorEvent extends ResponsesEventBase {
  /** Tells it from events. */
  type: "error";
  /** Kind of the error; null if it has none. */
  code: string | null;
  /** Error message. */
  message: string;
  /** The field of the request that is to blame; null if none is. */
  param: string | null;
}
