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

/** The API that each request of a batch is for. */
export type BatchEndpoint = "/v1/chat/completions" | "/v1/responses" | "/v1/messages" | "/v1/embeddings";

/** The state of a batch. `completed`, `failed`, `expired` and `cancelled` are final. */
export type BatchStatus = BatchListStatus | "finalizing" | "cancelling";

/** The states that batches can be listed by. */
export type BatchListStatus = "validating" | "in_progress" | "completed" | "failed" | "expired" | "cancelled";

/** Which providers may run a batch. */
export interface BatchProviderPreferences {
  /** The only providers that may run it. */
  only?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** Whether another provider may step in if the first one fails. */
  allow_fallbacks?: boolean | null | undefined;
}

/** The body of one request in a batch: `model` is that of the batch, and nothing streams. */
export type BatchBody<Request> = Omit<Request, "model" | "stream" | "X-OpenRouter-Metadata"> & {
  model?: string | undefined;
};

/** One request in a batch. */
export interface BatchItem<Body> {
  /** Your name for the request, unique within the batch; its result has the same one. */
  custom_id: string;
  /** The request, in the form that `endpoint` of the batch takes. */
  body: Body;
}

/** What batches of all kinds have in common. */
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

/** A batch to run; `endpoint` decides what its requests look like. All of it together may have 200 MB. */
export type CreateBatchRequest = Variants<
  CreateChatBatchRequest | CreateResponsesBatchRequest | CreateMessagesBatchRequest | CreateEmbeddingsBatchRequest,
  "endpoint"
>;

/** A batch whose requests are taken from an iterable, asynchronous or not. */
export type FromIterable<Request> = Request extends { requests: readonly (infer Item)[] }
  ? Omit<Request, "requests"> & BatchRequests<Item>
  : Request;

/** Where the requests of a batch come from. */
export interface BatchRequests<Item> {
  /** The requests, at least one. They are read one after the other. */
  requests: Iterable<Item> | AsyncIterable<Item>;
}

/** A batch to run, like `CreateBatchRequest`, whose requests come one after the other. */
export type CreateBatchFromRequestsRequest = FromIterable<CreateBatchRequest>;

/** How many requests a batch has. */
export interface BatchRequestCounts {
  /** All of them. */
  total: number;
  /** Those that were answered. */
  completed: number;
  /** Those that failed. */
  failed: number;
}

/** What a batch used and cost. */
export interface BatchUsage {
  /** Tokens of the prompts. */
  prompt_tokens: number;
  /** Tokens of the answers. */
  completion_tokens: number;
  /** Both together. */
  total_tokens: number;
  /** Kinds of tokens in the prompts. */
  prompt_tokens_details?: ChatPromptTokensDetails | null;
  /** Kinds of tokens in the answers. */
  completion_tokens_details?: ChatCompletionTokensDetails | null;
  /** Tokens written to the cache, by how long they stay there; of messages only. */
  cache_creation?: MessagesCacheCreation | null;
  /** The amount charged to the account, in US dollars. */
  cost?: number | null;
  /** What the cost is made of. */
  cost_details?: CostDetails | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** What each step used; of messages only. */
  iterations?: MessagesUsageIteration[] | null;
  /** How often server tools ran. */
  server_tool_use?: ServerToolUseDetails | null;
  /** Service tier that the provider served it in. */
  service_tier?: string | null;
  /** How fast it was made. */
  speed?: OpenEnum<"fast" | "standard"> | null;
}

/** When a step on the way to an answer began. */
export interface BatchDebugTimings {
  /** The step. */
  event: OpenEnum<"adapter_request" | "upstream_headers_received" | "first_token_received" | "upstream_body_ended">;
  /** When it began, in milliseconds after the request. */
  start_ms: number;
  /** When it began, in milliseconds since 1970. */
  epoch_ms: number;
}

/** How a request in a batch was handled. */
export interface BatchDebug {
  /** The request as it was sent to the provider. */
  echo_upstream_body?: Record<string, unknown> | null;
  /** When a step began. */
  timings?: BatchDebugTimings | null;
}

/** A chat completion made in a batch. */
export interface BatchChatResult extends ChatResult {
  /** How the request was handled, if it asked for that. */
  debug?: BatchDebug | null;
}

/** The answer to one request, in the form of the endpoint of the batch. */
export type BatchResultBody = BatchChatResult | OpenResponsesResult | MessagesResult | GenerateEmbeddingsResponse;

/** The response to one request. */
export interface BatchResponse<Body = BatchResultBody> {
  /** HTTP status of the response. */
  status_code: number;
  /** The provider's identifier of the request; null if there is none. */
  request_id: string | null;
  /** The answer. */
  body: Body;
}

/** Why one request failed. */
export interface BatchResultError {
  /** Kind of error, in the provider's terms. */
  type: string;
  /** What happened, in words. */
  message: string;
  /** The parameter at fault; null if none is. */
  param: string | null;
  /** Kind of error, in terms that all of OpenRouter's APIs share. */
  error_type?: OpenEnum<ApiErrorType> | null;
}

/** What became of one request: either `response` or `error` is set. */
export interface BatchResult<Body = BatchResultBody> {
  /** Identifier of the result. */
  id: string;
  /** Your name for the request. */
  custom_id: string;
  /** The response; null if the request failed. */
  response: BatchResponse<Body> | null;
  /** Why it failed; null if it did not. */
  error: BatchResultError | null;
}
export const BatchResult: Schema<BatchResult> = checkedFields<BatchResult>({ custom_id: string() });

/** Why a whole batch failed. */
export interface BatchFailure {
  /** What happened, in words. */
  message: string;
}

/** A batch as lists have it: without results. */
export interface BatchListItem {
  /** Identifier of the batch. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"batch">;
  /** The API that its requests are for. */
  endpoint: OpenEnum<BatchEndpoint>;
  /** Slug of the model. */
  model: string;
  /** How long it may take. */
  completion_window: OpenEnum<"24h">;
  /** Its state. */
  status: OpenEnum<BatchStatus>;
  /** When it was created, in seconds since 1970. */
  created_at: number;
  /** When it reached a final state, in seconds since 1970; null until then. */
  finalized_at: number | null;
  /** How many requests it has. */
  request_counts: BatchRequestCounts;
  /** Usage and cost; null until that is known. */
  usage: BatchUsage | null;
  /** Always null in lists: `batchGetBatches` has the results. */
  results: null;
  /** Why it failed; null if it did not. */
  error: BatchFailure | null;
}

/** A batch, with its results once it is final. */
export interface Batch extends Omit<BatchListItem, "results"> {
  /** What became of each request, not necessarily in their order; null until the state is final. Kept for 30 days. */
  results: BatchResult[] | null;
}
export const Batch: Schema<Batch> = checkedFields<Batch>({ id: string(), status: openEnum<BatchStatus>() });

/** The details of a batch whose cost is more than the account has left. */
export interface BatchPaymentError {
  /** HTTP status. */
  code: number;
  /** What happened, in words. */
  message: string;
}

/** The body of a 402 of `batchGetBatches`: the batch without its results, beside the error. */
export interface BatchPaymentRequired extends Omit<BatchListItem, "error"> {
  /** The error. */
  error: BatchPaymentError;
}

/** Which batches to list. */
export interface ListBatchesRequest {
  /** Batches on one page, from 1 to 100. */
  limit?: number | undefined;
  /** The `last_id` of the page before; the first page by default. */
  after?: string | undefined;
  /** Only batches in one of these states. */
  status?: readonly OpenEnum<BatchListStatus>[] | undefined;
  /** Only batches created after this: seconds since 1970, or a date or time in ISO 8601. */
  created_after?: number | string | undefined;
  /** Only batches created before this: seconds since 1970, or a date or time in ISO 8601. */
  created_before?: number | string | undefined;
}

/** A page of batches. */
export interface ListBatchesResponse {
  /** Kind of the object. */
  object: OpenEnum<"list">;
  /** The batches, newest first. */
  data: BatchListItem[];
  /** Identifier of the first one; null if the page is empty. */
  first_id: string | null;
  /** Identifier of the last one, which `after` takes to get the next page; null if the page is empty. */
  last_id: string | null;
  /** Whether there is a page after this one. */
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

/** What became of the copy at the provider: `unsupported` if the provider cannot delete it, `not_applicable` if there is none. */
export type BatchDeletionOutcome = "deleted" | "unsupported" | "not_applicable";

/** What became of the copy at a provider. */
export interface BatchUpstreamDeletion {
  /** Name of the provider. */
  provider: string;
  /** What became of the copy. */
  status: OpenEnum<BatchDeletionOutcome>;
}

/** Where a batch was deleted. */
export interface BatchDeletion {
  /** At OpenRouter. */
  openrouter: OpenEnum<"deleted">;
  /** At the provider that ran it. */
  upstream?: BatchUpstreamDeletion | null;
}

/** A batch that was deleted. */
export interface DeleteBatchResponse {
  /** Identifier of the batch. */
  id: string;
  /** Kind of the object. */
  object: OpenEnum<"batch">;
  /** Where it was deleted. */
  deletion: BatchDeletion;
}
export const DeleteBatchResponse: Schema<DeleteBatchResponse> = checkedFields<DeleteBatchResponse>({ id: string() });
