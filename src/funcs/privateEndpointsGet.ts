import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type PrivateEndpointRequest, PrivateEndpointResponse } from "../models/privateEndpoints.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "privateEndpointsGet",
  method: "GET",
  path: "/private-endpoints/{id}",
  response: PrivateEndpointResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsGet`. */
export type PrivateEndpointsGetError = Failure<typeof errors>;

/**
 * Returns a private endpoint with prices and settings. `GET /private-endpoints/{id}`
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsGet } from "openrouter-fn/funcs/privateEndpointsGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsGet(core, { id: "4f0c2a61-9d7e-4b38-8a15-c2e6f7d90b13" });
 * if (result.ok) console.log(result.value.data.status, result.value.data.pricing);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsGet(
  core: OpenRouterCore,
  request: PrivateEndpointRequest,
  options?: RequestOptions,
): Promise<Result<PrivateEndpointResponse, PrivateEndpointsGetError>> {
  return send(core, operation, request, options);
}
