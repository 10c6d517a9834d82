import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteExternalUserRequest, DeleteExternalUserResponse } from "../models/externalUsers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "externalUsersDelete",
  method: "DELETE",
  path: "/external-users/{user}",
  response: DeleteExternalUserResponse,
  errors,
} satisfies Operation;

/** Errors of `externalUsersDelete`. */
export type ExternalUsersDeleteError = Failure<typeof errors>;

/**
 * Deactivates the registration of an external user. `DELETE /external-users/{user}`
 *
 * The value is null. The registration stays: `externalUsersUpdate` activates it again. The call can be repeated safely.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { externalUsersDelete } from "openrouter-fn/funcs/externalUsersDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await externalUsersDelete(core, { user: "customer-1842" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function externalUsersDelete(
  core: OpenRouterCore,
  request: DeleteExternalUserRequest,
  options?: RequestOptions,
): Promise<Result<DeleteExternalUserResponse, ExternalUsersDeleteError>> {
  return send(core, operation, request, options);
}
