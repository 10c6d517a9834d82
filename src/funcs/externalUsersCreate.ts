import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateExternalUserRequest, ExternalUserResponse } from "../models/externalUsers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "externalUsersCreate",
  method: "POST",
  path: "/external-users",
  body: json,
  response: ExternalUserResponse,
  errors,
} satisfies Operation;

/** Errors of `externalUsersCreate`. */
export type ExternalUsersCreateError = Failure<typeof errors>;

/**
 * Registers an external user by your identifier. `POST /external-users`
 *
 * A user that is registered already fails with `ConflictResponseError`.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { externalUsersCreate } from "openrouter-fn/funcs/externalUsersCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await externalUsersCreate(core, { user: "customer-1842" });
 * if (result.ok) console.log(result.value.data.user, result.value.data.created_at);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function externalUsersCreate(
  core: OpenRouterCore,
  request: CreateExternalUserRequest,
  options?: RequestOptions,
): Promise<Result<ExternalUserResponse, ExternalUsersCreateError>> {
  return send(core, operation, request, options);
}
