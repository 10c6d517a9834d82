import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type UpdateKeyRequest, UpdateKeyResponse } from "../models/apiKeys.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "apiKeysUpdate",
  method: "PATCH",
  path: "/keys/{hash}",
  body: json,
  response: UpdateKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `apiKeysUpdate`. */
export type ApiKeysUpdateError = Failure<typeof errors>;

/**
 * Updates name, limits or state of an API key. Omitted fields stay as they are. `PATCH /keys/{hash}`
 *
 * Needs a management key. An unknown hash fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysUpdate } from "openrouter-fn/funcs/apiKeysUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const hash = "3b5d8e21c0a94f7e";
 * const result = await apiKeysUpdate(core, { hash, disabled: true });
 * if (result.ok) console.log(result.value.data.name, "is switched off");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function apiKeysUpdate(
  core: OpenRouterCore,
  request: UpdateKeyRequest,
  options?: RequestOptions,
): Promise<Result<UpdateKeyResponse, ApiKeysUpdateError>> {
  return send(core, operation, request, options);
}
