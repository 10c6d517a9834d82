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
import { ExternalUserResponse, type GetExternalUserRequest } from "../models/externalUsers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "externalUsersGet",
  method: "GET",
  path: "/external-users/{user}",
  response: ExternalUserResponse,
  errors,
} satisfies Operation;

/** Errors of `externalUsersGet`. */
export type ExternalUsersGetError = Failure<typeof errors>;

/**
 * Returns the registration of an external user, active or not. `GET /external-users/{user}`
 *
 * Identifiers `.` and `..` cannot be part of an address: they fail with `InvalidRequestError`.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { externalUsersGet } from "openrouter-fn/funcs/externalUsersGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await externalUsersGet(core, { user: "customer-1842" });
 * if (result.ok) console.log(result.value.data.is_active);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function externalUsersGet(
  core: OpenRouterCore,
  request: GetExternalUserRequest,
  options?: RequestOptions,
): Promise<Result<ExternalUserResponse, ExternalUsersGetError>> {
  return send(core, operation, request, options);
}
