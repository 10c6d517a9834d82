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
import { type CreateDecisionsRequest, CreateDecisionsResponse, type DecisionQuestions } from "../models/systemOne.js";
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
  name: "alphaDecisionsCreate",
  method: "POST",
  path: "/../alpha/decisions",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: CreateDecisionsResponse,
  errors,
} satisfies Operation;

/** Errors of `alphaDecisionsCreate`. */
export type AlphaDecisionsCreateError = Failure<typeof errors>;

/**
 * Asks a decision model questions about a state: which option, whether, how high, where. `POST /api/alpha/decisions`
 *
 * Takes and returns the same as `systemOneCreate`, at an alpha address beside `/api/v1` that may still change. All
 * questions see the same `state`, and one call can have several of them; each answer has the type that its question
 * asks for. The time limit is 10 minutes by default.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { alphaDecisionsCreate } from "openrouter-fn/funcs/alphaDecisionsCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await alphaDecisionsCreate(core, {
 *   model: "~typesafe/jev-latest",
 *   state: "The lift has been stuck since noon, with two people in it.",
 *   questions: {
 *     urgent: { type: "noul", instructions: "Must somebody go there at once?" },
 *     crew: { type: "choice", instructions: "Who should go?", criteria: { electricians: null, mechanics: "Lifts" } },
 *   },
 * });
 * if (result.ok) console.log(result.value.answers.urgent.noul, result.value.answers.crew.choice);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function alphaDecisionsCreate<Questions extends DecisionQuestions>(
  core: OpenRouterCore,
  request: CreateDecisionsRequest<Questions>,
  options?: RequestOptions,
): Promise<Result<CreateDecisionsResponse<Questions>, AlphaDecisionsCreateError>>;
export function alphaDecisionsCreate(
  core: OpenRouterCore,
  request: CreateDecisionsRequest,
  options?: RequestOptions,
): Promise<Result<CreateDecisionsResponse, AlphaDecisionsCreateError>> {
  return send(core, operation, request, options);
}
