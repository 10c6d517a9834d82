import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, ForbiddenResponseError, InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CountModelsRequest, CountModelsResponse } from "../models/models.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "modelsCount",
  method: "GET",
  path: "/models/count",
  response: CountModelsResponse,
  errors,
} satisfies Operation;

/** Errors of `modelsCount`. */
export type ModelsCountError = Failure<typeof errors>;

/**
 * Counts the available models. `GET /models/count`
 *
 * Only text models are counted by default; `output_modalities` changes that.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { modelsCount } from "openrouter-fn/funcs/modelsCount.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await modelsCount(core, { output_modalities: "all" });
 * if (result.ok) console.log(result.value.data.count, "models");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function modelsCount(
  core: OpenRouterCore,
  request?: CountModelsRequest,
  options?: RequestOptions,
): Promise<Result<CountModelsResponse, ModelsCountError>> {
  return send(core, operation, request, options);
}
