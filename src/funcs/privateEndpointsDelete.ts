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
import { type DeletePrivateEndpointRequest, DeletePrivateEndpointResponse } from "../models/privateEndpoints.js";
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
  name: "privateEndpointsDelete",
  method: "DELETE",
  path: "/private-endpoints/{id}",
  response: DeletePrivateEndpointResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsDelete`. */
export type PrivateEndpointsDeleteError = Failure<typeof errors>;

/**
 * Deletes a private endpoint; it gets no more requests. `DELETE /private-endpoints/{id}`
 *
 * With `draft_only`, an endpoint that is not a draft stays, and the call fails with `ConflictResponseError`. After a
 * retry, `NotFoundResponseError` can mean that the first attempt deleted it.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsDelete } from "openrouter-fn/funcs/privateEndpointsDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsDelete(core, {
 *   id: "4f0c2a61-9d7e-4b38-8a15-c2e6f7d90b13",
 *   draft_only: true,
 * });
 * if (result.ok) console.log("deleted", result.value.data.id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsDelete(
  core: OpenRouterCore,
  request: DeletePrivateEndpointRequest,
  options?: RequestOptions,
): Promise<Result<DeletePrivateEndpointResponse, PrivateEndpointsDeleteError>> {
  return send(core, operation, request, options);
}
