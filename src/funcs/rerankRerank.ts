import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type RerankDocumentsRequest, RerankDocumentsResponse } from "../models/rerank.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "rerankRerank",
  method: "POST",
  path: "/rerank",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: RerankDocumentsResponse,
  errors,
} satisfies Operation;

/** Errors of `rerankRerank`. */
export type RerankRerankError = Failure<typeof errors>;

/**
 * Ranks documents by relevance to a query. `POST /rerank`
 *
 * The time limit is 10 minutes by default. An unknown model fails with `NotFoundResponseError`; documents that are too
 * large fail with `PayloadTooLargeResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { rerankRerank } from "openrouter-fn/funcs/rerankRerank.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await rerankRerank(core, {
 *   model: "cohere/rerank-v3.5",
 *   query: "What is the capital of France?",
 *   documents: ["Berlin is in Germany.", "Paris is the capital of France."],
 *   top_n: 1,
 * });
 * if (result.ok) for (const { index, relevance_score } of result.value.results) console.log(index, relevance_score);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function rerankRerank(
  core: OpenRouterCore,
  request: RerankDocumentsRequest,
  options?: RequestOptions,
): Promise<Result<RerankDocumentsResponse, RerankRerankError>> {
  return send(core, operation, request, options);
}
