import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type UpdateBYOKKeyRequest, UpdateBYOKKeyResponse } from "../models/byok.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "byokUpdate",
  method: "PATCH",
  path: "/byok/{id}",
  body: json,
  response: UpdateBYOKKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `byokUpdate`. */
export type ByokUpdateError = Failure<typeof errors>;

/**
 * Updates one of your provider keys, or its settings. Omitted fields stay as they are. `PATCH /byok/{id}`
 *
 * Needs a management key. A new `key` overwrites the stored one for good. An unknown `id` fails with
 * `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { byokUpdate } from "openrouter-fn/funcs/byokUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "9d3a7c54-1e60-4f2b-8b8a-c0e4f6a21d37";
 * const result = await byokUpdate(core, { id, key: process.env.NEW_ANTHROPIC_API_KEY, allowed_models: null });
 * if (result.ok) console.log("The key is now", result.value.data.label);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function byokUpdate(
  core: OpenRouterCore,
  request: UpdateBYOKKeyRequest,
  options?: RequestOptions,
): Promise<Result<UpdateBYOKKeyResponse, ByokUpdateError>> {
  return send(core, operation, request, options);
}
