import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, ForbiddenResponseError, InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListModelsRequest, ListModelsResponse } from "../models/models.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "modelsList",
  method: "GET",
  path: "/models",
  response: ListModelsResponse,
  errors,
} satisfies Operation;

/** Errors of `modelsList`. */
export type ModelsListError = Failure<typeof errors>;

/**
 * Lists the available models, with prices and limits. `GET /models`
 *
 * Works without a key as well. Returns all models unless `limit` or `offset` is set. Only text models are listed by
 * default; `output_modalities` changes that. An unknown filter fails with `BadRequestResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { modelsList } from "openrouter-fn/funcs/modelsList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await modelsList(core, { q: "claude", sort: "newest", supported_parameters: "tools" });
 * if (result.ok) for (const { id, pricing } of result.value.data) console.log(id, pricing.prompt, "USD for a token");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function modelsList(
  core: OpenRouterCore,
  request?: ListModelsRequest,
  options?: RequestOptions,
): Promise<Result<ListModelsResponse, ModelsListError>> {
  return send(core, operation, request, options);
}
