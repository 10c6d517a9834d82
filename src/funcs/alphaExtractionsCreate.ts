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
import { type CreateExtractionsRequest, CreateExtractionsResponse } from "../models/extractions.js";
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
  name: "alphaExtractionsCreate",
  method: "POST",
  path: "/../alpha/extractions",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: CreateExtractionsResponse,
  errors,
} satisfies Operation;

/** Errors of `alphaExtractionsCreate`. */
export type AlphaExtractionsCreateError = Failure<typeof errors>;

/**
 * Extracts typed fields from text and assets. `POST /api/alpha/extractions`
 *
 * Unstable: an alpha beside `/api/v1`, known from documentation pages only. Response types are open; error statuses are
 * assumed to be those of `alphaDecisionsCreate`.
 *
 * The time limit is 10 minutes by default.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { alphaExtractionsCreate } from "openrouter-fn/funcs/alphaExtractionsCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await alphaExtractionsCreate(core, {
 *   model: "typesafe/jev-extract",
 *   state: "The order of 12 March was for 40 chairs at 59.90 each.",
 *   fields: {
 *     ordered: { type: "date", instructions: "When was the order placed?" },
 *     price: { type: "number", decimals: 2, unit: "EUR" },
 *   },
 *   reference_date: "2026-03-20",
 * });
 * if (result.ok) console.log(result.value.answers.ordered?.value, result.value.answers.price?.value);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function alphaExtractionsCreate(
  core: OpenRouterCore,
  request: CreateExtractionsRequest,
  options?: RequestOptions,
): Promise<Result<CreateExtractionsResponse, AlphaExtractionsCreateError>> {
  return send(core, operation, request, options);
}
