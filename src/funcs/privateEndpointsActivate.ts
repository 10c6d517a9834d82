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
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ManagedPrivateEndpointResponse, type PrivateEndpointRequest } from "../models/privateEndpoints.js";
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
  name: "privateEndpointsActivate",
  method: "POST",
  path: "/private-endpoints/{id}/activate",
  response: ManagedPrivateEndpointResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsActivate`. */
export type PrivateEndpointsActivateError = Failure<typeof errors>;

/**
 * Activates a private endpoint whose draft has been validated. `POST /private-endpoints/{id}/activate`
 *
 * It gets requests from then on. A draft that was not validated, or has changed since, fails: call
 * `privateEndpointsValidate` first.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsActivate } from "openrouter-fn/funcs/privateEndpointsActivate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsActivate(core, { id: "4f0c2a61-9d7e-4b38-8a15-c2e6f7d90b13" });
 * if (result.ok) console.log(result.value.data.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsActivate(
  core: OpenRouterCore,
  request: PrivateEndpointRequest,
  options?: RequestOptions,
): Promise<Result<ManagedPrivateEndpointResponse, PrivateEndpointsActivateError>> {
  return send(core, operation, request, options);
}
