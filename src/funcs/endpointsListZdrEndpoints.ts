import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListZDREndpointsResponse } from "../models/endpoints.js";
import type { Result } from "../result.js";

const errors = {
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "endpointsListZdrEndpoints",
  method: "GET",
  path: "/endpoints/zdr",
  response: ListZDREndpointsResponse,
  errors,
} satisfies Operation;

/** Errors of `endpointsListZdrEndpoints`. */
export type EndpointsListZdrEndpointsError = Failure<typeof errors>;

/**
 * Lists the endpoints with zero data retention, the only ones that a request with `provider.zdr` can use.
 * `GET /endpoints/zdr`
 *
 * All endpoints come at once, so the response can be large.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { endpointsListZdrEndpoints } from "openrouter-fn/funcs/endpointsListZdrEndpoints.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await endpointsListZdrEndpoints(core);
 * if (result.ok) for (const { model_id, tag } of result.value.data) console.log(model_id, "at", tag);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function endpointsListZdrEndpoints(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListZDREndpointsResponse, EndpointsListZdrEndpointsError>> {
  return send(core, operation, request, options);
}
