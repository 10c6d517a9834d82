import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import type { ListEmbeddingsModelsRequest } from "../models/embeddings.js";
import { ListModelsResponse } from "../models/models.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "embeddingsListModels",
  method: "GET",
  path: "/embeddings/models",
  response: ListModelsResponse,
  errors,
} satisfies Operation;

/** Errors of `embeddingsListModels`. */
export type EmbeddingsListModelsError = Failure<typeof errors>;

/**
 * Lists the embedding models, with prices and limits. `GET /embeddings/models`
 *
 * Returns all models unless `limit` or `offset` is set.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { embeddingsListModels } from "openrouter-fn/funcs/embeddingsListModels.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await embeddingsListModels(core);
 * if (result.ok) for (const { id, pricing } of result.value.data) console.log(id, pricing.prompt, "USD for a token");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function embeddingsListModels(
  core: OpenRouterCore,
  request?: ListEmbeddingsModelsRequest,
  options?: RequestOptions,
): Promise<Result<ListModelsResponse, EmbeddingsListModelsError>> {
  return send(core, operation, request, options);
}
