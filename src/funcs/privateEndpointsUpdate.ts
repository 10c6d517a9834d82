import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
  UnprocessableEntityResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { PrivateEndpointResponse, type UpdatePrivateEndpointRequest } from "../models/privateEndpoints.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError,
  422: UnprocessableEntityResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "privateEndpointsUpdate",
  method: "PATCH",
  path: "/private-endpoints/{id}",
  body: json,
  response: PrivateEndpointResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsUpdate`. */
export type PrivateEndpointsUpdateError = Failure<typeof errors>;

/**
 * Updates prices, declared parameters or settings of a private endpoint. `PATCH /private-endpoints/{id}`
 *
 * A draft can also change its address and what you declare about it; for any other endpoint that fails with
 * `ConflictResponseError`.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsUpdate } from "openrouter-fn/funcs/privateEndpointsUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsUpdate(core, {
 *   id: "4f0c2a61-9d7e-4b38-8a15-c2e6f7d90b13",
 *   pricing: { prompt: "0.0000003", completion: "0.0000012" },
 *   settings: { context_length: 131_072 },
 * });
 * if (result.ok) console.log(result.value.data.pricing, result.value.data.settings);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsUpdate(
  core: OpenRouterCore,
  request: UpdatePrivateEndpointRequest,
  options?: RequestOptions,
): Promise<Result<PrivateEndpointResponse, PrivateEndpointsUpdateError>> {
  return send(core, operation, request, options);
}
