import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListModelsResponse, type ListUserModelsRequest } from "../models/models.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "modelsListForUser",
  method: "GET",
  path: "/models/user",
  response: ListModelsResponse,
  errors,
} satisfies Operation;

/** Errors of `modelsListForUser`. */
export type ModelsListForUserError = Failure<typeof errors>;

/**
 * Lists the models that the account may use under its provider preferences, privacy settings and guardrails.
 * `GET /models/user`
 *
 * Returns all models unless `limit` or `offset` is set. A regional address (`serverURL`) lists only models that are
 * served in that region.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { modelsListForUser } from "openrouter-fn/funcs/modelsListForUser.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await modelsListForUser(core, { limit: 100 });
 * if (result.ok) for (const { id, pricing } of result.value.data) console.log(id, pricing.prompt, "USD for a token");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function modelsListForUser(
  core: OpenRouterCore,
  request?: ListUserModelsRequest,
  options?: RequestOptions,
): Promise<Result<ListModelsResponse, ModelsListForUserError>> {
  return send(core, operation, request, options);
}
