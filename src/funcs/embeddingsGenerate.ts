import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  RequestTimeoutResponseError,
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
import { type GenerateEmbeddingsRequest, GenerateEmbeddingsResponse } from "../models/embeddings.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "embeddingsGenerate",
  method: "POST",
  path: "/embeddings",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: GenerateEmbeddingsResponse,
  errors,
} satisfies Operation;

/** Errors of `embeddingsGenerate`. */
export type EmbeddingsGenerateError = Failure<typeof errors>;

/**
 * Creates embeddings of texts, images, audio and other inputs: vectors that are close if the inputs are similar.
 * `POST /embeddings`
 *
 * A request can have several inputs; each embedding has the `index` of its input. The time limit is 10 minutes by
 * default. An unknown model, or one without embeddings, fails with `NotFoundResponseError`; inputs that are too large
 * fail with `PayloadTooLargeResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { embeddingsGenerate } from "openrouter-fn/funcs/embeddingsGenerate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await embeddingsGenerate(core, {
 *   model: "openai/text-embedding-3-small",
 *   input: ["A cat sat on the mat.", "A dog lay on the rug."],
 * });
 * if (result.ok) for (const { index, embedding } of result.value.data) console.log(index, embedding.length);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function embeddingsGenerate(
  core: OpenRouterCore,
  request: GenerateEmbeddingsRequest,
  options?: RequestOptions,
): Promise<Result<GenerateEmbeddingsResponse, EmbeddingsGenerateError>> {
  return send(core, operation, request, options);
}
