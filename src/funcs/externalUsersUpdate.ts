import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ExternalUserResponse, type UpdateExternalUserRequest } from "../models/externalUsers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "externalUsersUpdate",
  method: "PATCH",
  path: "/external-users/{user}",
  body: json,
  response: ExternalUserResponse,
  errors,
} satisfies Operation;

/** Errors of `externalUsersUpdate`. */
export type ExternalUsersUpdateError = Failure<typeof errors>;

/**
 * Activates or deactivates the registration of an external user. `PATCH /external-users/{user}`
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { externalUsersUpdate } from "openrouter-fn/funcs/externalUsersUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await externalUsersUpdate(core, { user: "customer-1842", is_active: true });
 * if (result.ok) console.log(result.value.data.is_active);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function externalUsersUpdate(
  core: OpenRouterCore,
  request: UpdateExternalUserRequest,
  options?: RequestOptions,
): Promise<Result<ExternalUserResponse, ExternalUsersUpdateError>> {
  return send(core, operation, request, options);
}
