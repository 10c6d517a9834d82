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
  name: "systemOneCreate",
  method: "POST",
  path: "/systemone",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: CreateDecisionsResponse,
  errors,
} satisfies Operation;

/** Errors of `systemOneCreate`. */
export type SystemOneCreateError = Failure<typeof errors>;

/**
 * Asks a decision model questions about a state: which option, whether, how high, where. `POST /systemone`
 *
 * All questions see the same `state`, and each is answered on its own: one call with several questions is faster and
 * cheaper than several calls. Answers are numbers and names, never prose; each has the type that its question asks for.
 * Model names without a provider mean TypeSafe's models, so that code for its SDKs keeps working. The time limit is 10
 * minutes by default.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { systemOneCreate } from "openrouter-fn/funcs/systemOneCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await systemOneCreate(core, {
 *   model: "~typesafe/jev-latest",
 *   state: "The parcel arrived torn open, and nobody answers my mails.",
 *   questions: {
 *     refund: { type: "noul", instructions: "Is the customer owed a refund?" },
 *     team: { type: "choice", instructions: "Whose case is it?", criteria: { sales: null, shipping: "Damage" } },
 *   },
 * });
 * if (result.ok) console.log(result.value.answers.refund.noul, result.value.answers.team.choice);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function systemOneCreate<Questions extends DecisionQuestions>(
  core: OpenRouterCore,
  request: CreateDecisionsRequest<Questions>,
  options?: RequestOptions,
): Promise<Result<CreateDecisionsResponse<Questions>, SystemOneCreateError>>;
export function systemOneCreate(
  core: OpenRouterCore,
  request: CreateDecisionsRequest,
  options?: RequestOptions,
): Promise<Result<CreateDecisionsResponse, SystemOneCreateError>> {
  return send(core, operation, request, options);
}
