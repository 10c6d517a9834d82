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
import { PrivateEndpointValidationResponse, type ValidatePrivateEndpointRequest } from "../models/privateEndpoints.js";
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
  name: "privateEndpointsValidate",
  method: "POST",
  path: "/private-endpoints/{id}/validate",
  body: json,
  response: PrivateEndpointValidationResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsValidate`. */
export type PrivateEndpointsValidateError = Failure<typeof errors>;

/**
 * Validates a private endpoint with a live test request. `POST /private-endpoints/{id}/validate`
 *
 * Failed checks do not fail the call: `passed` is false, and `checks` say why.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsValidate } from "openrouter-fn/funcs/privateEndpointsValidate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsValidate(core, {
 *   id: "4f0c2a61-9d7e-4b38-8a15-c2e6f7d90b13",
 *   workspace_id: "b7e19c04-5a32-4d6f-91c8-0e4d8f2a7715",
 * });
 * if (result.ok) for (const { name, passed, reason } of result.value.data.checks) console.log(name, passed, reason);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsValidate(
  core: OpenRouterCore,
  request: ValidatePrivateEndpointRequest,
  options?: RequestOptions,
): Promise<Result<PrivateEndpointValidationResponse, PrivateEndpointsValidateError>> {
  return send(core, operation, request, options);
}
