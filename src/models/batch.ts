import {
  array,
  checkedFields,
  filled,
  type OpenEnum,
  openEnum,
  type Schema,
  string,
  unchecked,
  type Variants,
} from "../lib/schema.js";
import type {
  ApiErrorType,
  ChatCompletionTokensDetails,
  ChatPromptTokensDetails,
  ChatResult,
  CostDetails,
  ServerToolUseDetails,
} from "./chat.js";
import type { ChatRequest } from "./chatRequest.js";
import type { GenerateEmbeddingsRequest, GenerateEmbeddingsResponse } from "./embeddings.js";
import type { MessagesCacheCreation, MessagesResult, MessagesUsageIteration } from "./messages.js";
import type { MessagesRequest } from "./messagesRequest.js";
import type { ProviderName } from "./providerPreferences.js";
import type { OpenResponsesResult } from "./responses.js";
import type { ResponsesRequest } from "./responsesRequest.js";

/** The API of a batch's requests. */
export type BatchEndpoint = "/v1/chat/completions" | "/v1/responses" | "/v1/messages" | "/v1/embeddings";

/** The state of a batch. `completed`, `failed`, `expired` and `cancelled` are final. */
export type BatchStatus = BatchListStatus | "finalizing" | "cancelling";

/** The states by which batches can be listed. */
export type BatchListStatus = "validating" | "in_progress" | "completed" | "failed" | "expired" | "cancelled";

/** Which providers may run a batch. */
export interface BatchProviderPreferences {
  /** The only providers that may run it. */
  only?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** Whether another provider may step in if the first one fails. */
  allow_fallbacks?: boolean | null | undefined;
}

/** The body of one request in a batch: it has the `model` of the batch, and cannot stream. */
export type BatchBody<Request> = Omit<Request, "model" | "stream" | "X-OpenRouter-Metadata"> & {
  model?: string | undefined;
};

/** One request in a batch. */
export interface BatchItem<Body> {
  /** Your name for the request, unique within the batch; its result has the same one. */
  custom_id: string;
  /** The request, in the form of the batch's `endpoint`. */
  body: Body;
}

/** Fields of batches of all kinds. */
export interface CreateBatchBase {
  /** Slug of the model that answers all requests. */
  model: string;
  /** How long the batch may take; `24h` by default. */
  completion_window?: OpenEnum<"24h"> | undefined;
  /** Which providers may run it. */
  provider?: BatchProviderPreferences | null | undefined;
}

/** A batch of chat completions. */
export interface CreateChatBatchRequest extends CreateBatchBase {
  /** The API that the requests are for. */
  endpoint: "/v1/chat/completions";
  /** The requests, at least one. */
  requests: readonly BatchItem<BatchBody<ChatRequest>>[];
}

/** A batch of requests to the Responses API. */
export interface CreateResponsesBatchRequest extends CreateBatchBase {
  /** The API that the requests are for. */
  endpoint: "/v1/responses";
  /** The requests, at least one. */
  requests: readonly BatchItem<BatchBody<ResponsesRequest>>[];
}

/** A batch of requests to the Messages API. */
export interface CreateMessagesBatchRequest extends CreateBatchBase {
  /** The API that the requests are for. */
  endpoint: "/v1/messages";
  /** The requests, at least one. */
  requests: readonly BatchItem<BatchBody<MessagesRequest>>[];
}

/** A batch of embeddings. */
export interface CreateEmbeddingsBatchRequest extends CreateBatchBase {
  /** The API that the requests are for. */
  endpoint: "/v1/embeddings";
  /** The requests, at least one. */
  requests: readonly BatchItem<BatchBody<GenerateEmbeddingsRequest>>[];
}

/** A batch to run; `endpoint` decides what its requests look like. At most 200 MB in all. */
export type CreateBatchRequest = Variants<
  CreateChatBatchRequest | CreateResponsesBatchRequest | CreateMessagesBatchRequest | CreateEmbeddingsBatchRequest,
  "endpoint"
>;

/** A batch whose requests come from an iterable, asynchronous or not. */
export type FromIterable<Request> = Request extends { requests: readonly (infer Item)[] }
  ? Omit<Request, "requests"> & BatchRequests<Item>
  : Request;

/** Source of a batch's requests. */
export interface BatchRequests<Item> {
  /** The requests, at least one, read one after the other. */
  requests: Iterable<Item> | AsyncIterable<Item>;
}

/** A batch to run, like `CreateBatchRequest`, with requests from an iterable. */
export type CreateBatchFromRequestsRequest = FromIterable<CreateBatchRequest>;

/** Number of requests of a batch. */
export interface BatchRequestCounts {
  /** All requests. */
  total: number;
  /** Requests that succeeded. */
  completed: number;
  /** Requests that failed. */
  failed: number;
}

/** Usage and cost of a batch. */
export interface BatchUsage {
  /** Tokens of the prompts. */
  prompt_tokens: number;
  /** Tokens of the completions. */
  completion_tokens: number;
  /** Sum of both. */
  total_tokens: number;
  /** Kinds of tokens in the prompts. */
  prompt_tokens_details?: ChatPromptTokensDetails | null;
  /** Kinds of tokens in the completions. */
  completion_tokens_details?: ChatCompletionTokensDetails | null;
  /** Tokens written to the cache, by lifetime; for messages only. */
  cache_creation?: MessagesCacheCreation | null;
  /** The amount charged to the account, in US dollars. */
  cost?: number | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Usage of each step; for messages only. */
  iterations?: MessagesUsageIteration[] | null;
  /** Calls of server tools. */
  server_tool_use?: ServerToolUseDetails | null;
  /** Service tier that the provider used. */
  service_tier?: string | null;
  /** Speed. */
  speed?: OpenEnum<"fast" | "standard"> | null;
}

/** Start of a step in processing a request. */
export interface BatchDebugTimings {
  /** The step. */
  event: OpenEnum<"adapter_request" | "upstream_headers_received" | "first_token_received" | "upstream_body_ended">;
  /** Start, in milliseconds after the request. */
  start_ms: number;
  /** Start, in milliseconds since 1970. */
  epoch_ms: number;
}

/** How a request in a batch was handled. */
export interface BatchDebug {
  /** The request as sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
  /** Start of a step. */
  timings?: BatchDebugTimings | null;
}

/** A chat completion from a batch. */
export interface BatchChatResult extends ChatResult {
  /** How the request was handled, if requested. */
  debug?: BatchDebug | null;
}

/** The response to one request, in the form of the batch's endpoint. */
export type BatchResultBody = BatchChatResult | OpenResponsesResult | MessagesResult | GenerateEmbeddingsResponse;

/** The response to one request. */
export interface BatchResponse<Body = BatchResultBody> {
  /** HTTP status of the response. */
  status_code: number;
  /** The provider's identifier of the request; null if there is none. */
  request_id: string | null;
  /** The body. */
  body: Body;
}

/** Why one request failed. */
export interface BatchResultError {
  /** Kind of error, as the provider names it. */
  type: string;
  /** Error message. */
  message: string;
  /** The invalid parameter; null if none. */
  param: string | null;
  /** Kind of error, the same in all of OpenRouter's APIs. */
  error_type?: OpenEnum<ApiErrorType> | null;
}

/** The outcome of one request: either `response` or `error` is set. */
export interface BatchResult<Body = BatchResultBody> {
  /** Identifier of the result. */
  id: string;
  /** Your name for the request. */
  custom_id: string;
  /** The response; null if the request failed. */
  response: BatchResponse<Body> | null;
  /** The error; null if there is none. */
  error: BatchResultError | null;
}
export const BatchResult: Schema<BatchResult> = checkedFields<BatchResult>({ custom_id: string() });

/** The error of a whole batch. */
export interface BatchFailure {
  /** Error message. */
  message: string;
}

/** A batch in a list, without results. */
export interface BatchListItem {
  /** Identifier of the batch. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"batch">;
  /** The API of its requests. */
  endpoint: OpenEnum<BatchEndpoint>;
  /** Slug of the model. */
  model: string;
  /** How long it may take. */
  completion_window: OpenEnum<"24h">;
  /** Status. */
  status: OpenEnum<BatchStatus>;
  /** Creation time, in seconds since 1970. */
  created_at: number;
  /** When it reached a final state, in seconds since 1970; null until then. */
  finalized_at: number | null;
  /** Numbers of requests. */
  request_counts: BatchRequestCounts;
  /** Usage and cost; null until known. */
  usage: BatchUsage | null;
  /** Always null in lists: `batchGetBatches` has the results. */
  results: null;
  /** The error; null if there is none. */
  error: BatchFailure | null;
}

/** A batch, with its results once it is final. */
export interface Batch extends Omit<BatchListItem, "results"> {
  /** The outcome of each request, in any order; null until the state is final. Kept for 30 days. */
  results: BatchResult[] | null;
}
export const Batch: Schema<Batch> = checkedFields<Batch>({ id: string(), status: openEnum<BatchStatus>() });

/** Details about a batch that costs more than the account has left. */
export interface BatchPaymentError {
  /** HTTP status. */
  code: number;
  /** Error message. */
  message: string;
}

/** The body of a 402 of `batchGetBatches`: the batch without results, and the error. */
export interface BatchPaymentRequired extends Omit<BatchListItem, "error"> {
  /** The error. */
  error: BatchPaymentError;
}

/** Which batches to list. */
export interface ListBatchesRequest {
  /** Batches on one page, from 1 to 100. */
  limit?: number | undefined;
  /** The `last_id` of the previous page; the first page if omitted. */
  after?: string | undefined;
  /** Only batches in one of these states. */
  status?: readonly OpenEnum<BatchListStatus>[] | undefined;
  /** Only batches created after this: seconds since 1970, or an ISO 8601 date or time. */
  created_after?: number | string | undefined;
  /** Only batches created before this: seconds since 1970, or an ISO 8601 date or time. */
  created_before?: number | string | undefined;
}

/** A page of batches. */
export interface ListBatchesResponse {
  /** Kind of the object. */
  object: OpenEnum<"list">;
  /** The batches, newest first. */
  data: BatchListItem[];
  /** Identifier of the first item; null if the page is empty. */
  first_id: string | null;
  /** Identifier of the last item, for `after` of the next page; null if the page is empty. */
  last_id: string | null;
  /** Whether more pages follow. */
  has_more: boolean;
}
export const ListBatchesResponse: Schema<ListBatchesResponse> = checkedFields<ListBatchesResponse>({
  data: filled(array(unchecked<BatchListItem>())),
});

/** Which batch to get. */
export interface GetBatchRequest {
  /** Identifier of the batch. */
  id: string;
}

/** Which batch to delete. */
export interface DeleteBatchRequest {
  /** Identifier of the batch. */
  id: string;
}

/**
 * Deletion of the provider's copy: `unsupported` if the provider cannot delete it, `not_applicable` if there is none.
 */
export type BatchDeletionOutcome = "deleted" | "unsupported" | "not_applicable";

/** Deletion of a provider's copy. */
export interface BatchUpstreamDeletion {
  /** Name of the provider. */
  provider: string;
  /** Outcome of the deletion. */
  status: OpenEnum<BatchDeletionOutcome>;
}

/** Deletion of a batch by place. */
export interface BatchDeletion {
  /** At OpenRouter. */
  openrouter: OpenEnum<"deleted">;
  /** At the provider that ran it. */
  upstream?: BatchUpstreamDeletion | null;
}

/** A deleted batch. */
export interface DeleteBatchResponse {
  /** Identifier of the batch. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"batch">;
  /** Deletion by place. */
  deletion: BatchDeletion;
}
export const DeleteBatchResponse: Schema<DeleteBatchResponse> = checkedFields<DeleteBatchResponse>({ id: string() });
