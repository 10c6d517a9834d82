import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListImageModelsResponse } from "../models/images.js";
import type { Result } from "../result.js";

const errors = {
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "imagesListModels",
  method: "GET",
  path: "/images/models",
  response: ListImageModelsResponse,
  errors,
} satisfies Operation;

/** Errors of `imagesListModels`. */
export type ImagesListModelsError = Failure<typeof errors>;

/**
 * Lists the image models, with supported parameters. `GET /images/models`
 *
 * For prices and the parameters of each provider, see `imagesListModelEndpoints`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { imagesListModels } from "openrouter-fn/funcs/imagesListModels.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await imagesListModels(core);
 * if (result.ok) for (const { id, supports_streaming } of result.value.data) console.log(id, supports_streaming);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function imagesListModels(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListImageModelsResponse, ImagesListModelsError>> {
  return send(core, operation, request, options);
}
