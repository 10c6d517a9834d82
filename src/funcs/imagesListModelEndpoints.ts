import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListImageModelEndpointsRequest, ListImageModelEndpointsResponse } from "../models/images.js";
import type { Result } from "../result.js";

const errors = {
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "imagesListModelEndpoints",
  method: "GET",
  path: "/images/models/{author}/{slug}/endpoints",
  response: ListImageModelEndpointsResponse,
  errors,
} satisfies Operation;

/** Errors of `imagesListModelEndpoints`. */
export type ImagesListModelEndpointsError = Failure<typeof errors>;

/**
 * Lists the providers of an image model, with prices and supported parameters.
 * `GET /images/models/{author}/{slug}/endpoints`
 *
 * An unknown model fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { imagesListModelEndpoints } from "openrouter-fn/funcs/imagesListModelEndpoints.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await imagesListModelEndpoints(core, { author: "bytedance-seed", slug: "seedream-4.5" });
 * if (result.ok) for (const { provider_slug, pricing } of result.value.endpoints) console.log(provider_slug, pricing);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function imagesListModelEndpoints(
  core: OpenRouterCore,
  request: ListImageModelEndpointsRequest,
  options?: RequestOptions,
): Promise<Result<ListImageModelEndpointsResponse, ImagesListModelEndpointsError>> {
  return send(core, operation, request, options);
}
