import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
  UnprocessableEntityResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { Batch, type CreateBatchRequest } from "../models/batch.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  413: PayloadTooLargeResponseError,
  422: UnprocessableEntityResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "batchCreateBatches",
  method: "POST",
  path: "/batches",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  retryCodes: [429],
  response: Batch,
  errors,
} satisfies Operation;

/** Errors of `batchCreateBatches`. */
export type BatchCreateBatchesError = Failure<typeof errors>;

/**
 * Creates a batch: many requests to one model, processed within a day at a lower price. `POST /batches`
 *
 * The value is the batch in the state `validating`; `batchGetBatches` has the results once the state is final. Put
 * `endpoint` and `model` before `requests`: the API reads the body as it comes, and needs them first. More than 200 MB
 * fail with `PayloadTooLargeResponseError`.
 *
 * Only 429 is retried, so that no batch is created twice. The time limit is 10 minutes by default.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchCreateBatches } from "openrouter-fn/funcs/batchCreateBatches.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await batchCreateBatches(core, {
 *   endpoint: "/v1/chat/completions",
 *   model: "openai/gpt-5-mini",
 *   requests: [
 *     { custom_id: "en", body: { messages: [{ role: "user", content: "Say good morning." }] } },
 *     { custom_id: "fr", body: { messages: [{ role: "user", content: "Dis bonjour." }] } },
 *   ],
 * });
 * if (result.ok) console.log(result.value.id, result.value.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function batchCreateBatches(
  core: OpenRouterCore,
  request: CreateBatchRequest,
  options?: RequestOptions,
): Promise<Result<Batch, BatchCreateBatchesError>> {
  return send(core, operation, request, options);
}
