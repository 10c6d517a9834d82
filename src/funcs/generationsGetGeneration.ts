import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetGenerationRequest, GetGenerationResponse } from "../models/generations.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "generationsGetGeneration",
  method: "GET",
  path: "/generation",
  required: ["id"],
  response: GetGenerationResponse,
  errors,
} satisfies Operation;

/** Errors of `generationsGetGeneration`. */
export type GenerationsGetGenerationError = Failure<typeof errors>;

/**
 * Returns cost, token counts, timings and routing of a generation. `GET /generation`
 *
 * The record appears some seconds after the completion; until then the call fails with `NotFoundResponseError`. To wait
 * for it, use `generationsWaitForGeneration`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await generationsGetGeneration(core, { id: "gen-1234567890" });
 * if (result.ok) console.log(result.value.data.total_cost, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function generationsGetGeneration(
  core: OpenRouterCore,
  request: GetGenerationRequest,
  options?: RequestOptions,
): Promise<Result<GetGenerationResponse, GenerationsGetGenerationError>> {
  return send(core, operation, request, options);
}
