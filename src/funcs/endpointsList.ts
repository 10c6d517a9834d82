import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, NotFoundResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListEndpointsRequest, ListEndpointsResponse } from "../models/endpoints.js";
import type { Result } from "../result.js";

const errors = {
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "endpointsList",
  method: "GET",
  path: "/models/{author}/{slug}/endpoints",
  response: ListEndpointsResponse,
  errors,
} satisfies Operation;

/** Errors of `endpointsList`. */
export type EndpointsListError = Failure<typeof errors>;

/**
 * Lists the providers of a model, each with prices, limits, speed and uptime. `GET /models/{author}/{slug}/endpoints`
 *
 * An unknown model fails with `NotFoundResponseError`. Without a key, speeds are null.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { endpointsList } from "openrouter-fn/funcs/endpointsList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await endpointsList(core, { author: "deepseek", slug: "deepseek-v3.2" });
 * if (result.ok) for (const { tag, pricing } of result.value.data.endpoints) console.log(tag, pricing.prompt);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function endpointsList(
  core: OpenRouterCore,
  request: ListEndpointsRequest,
  options?: RequestOptions,
): Promise<Result<ListEndpointsResponse, EndpointsListError>> {
  return send(core, operation, request, options);
}
