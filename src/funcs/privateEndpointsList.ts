import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListPrivateEndpointsResponse } from "../models/privateEndpoints.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  408: RequestTimeoutResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "privateEndpointsList",
  method: "GET",
  path: "/private-endpoints",
  response: ListPrivateEndpointsResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsList`. */
export type PrivateEndpointsListError = Failure<typeof errors>;

/**
 * Lists all private endpoints, drafts included. `GET /private-endpoints`
 *
 * Needs a management key. All endpoints come at once; the call takes no fields.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsList } from "openrouter-fn/funcs/privateEndpointsList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsList(core);
 * if (result.ok) for (const { id, status, model_name } of result.value.data) console.log(id, status, model_name);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsList(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListPrivateEndpointsResponse, PrivateEndpointsListError>> {
  return send(core, operation, request, options);
}
