import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, NotFoundResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetModelRequest, GetModelResponse } from "../models/models.js";
import type { Result } from "../result.js";

const errors = {
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "modelsGet",
  method: "GET",
  path: "/model/{author}/{slug}",
  response: GetModelResponse,
  errors,
} satisfies Operation;

/** Errors of `modelsGet`. */
export type ModelsGetError = Failure<typeof errors>;

/**
 * Returns a model with prices and limits. `GET /model/{author}/{slug}`
 *
 * Accepts variants such as `:free` and older names of models. An unknown model fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { modelsGet } from "openrouter-fn/funcs/modelsGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await modelsGet(core, { author: "openai", slug: "gpt-5-mini" });
 * if (result.ok) console.log(result.value.data.name, result.value.data.pricing.prompt, "USD for a token");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function modelsGet(
  core: OpenRouterCore,
  request: GetModelRequest,
  options?: RequestOptions,
): Promise<Result<GetModelResponse, ModelsGetError>> {
  return send(core, operation, request, options);
}
