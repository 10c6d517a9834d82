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
import { type ListExternalUsersRequest, ListExternalUsersResponse } from "../models/externalUsers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "externalUsersList",
  method: "GET",
  path: "/external-users",
  response: ListExternalUsersResponse,
  errors,
} satisfies Operation;

/** Errors of `externalUsersList`. */
export type ExternalUsersListError = Failure<typeof errors>;

/**
 * Lists external users: your users, registered by your identifiers. `GET /external-users`
 *
 * Inactive registrations are listed only with `include_inactive`. The list comes in pages: add the number of users
 * received to `offset` until `data` is empty.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { externalUsersList } from "openrouter-fn/funcs/externalUsersList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await externalUsersList(core, { limit: 100, include_inactive: true });
 * if (result.ok) for (const { user, is_active } of result.value.data) console.log(user, is_active);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function externalUsersList(
  core: OpenRouterCore,
  request?: ListExternalUsersRequest,
  options?: RequestOptions,
): Promise<Result<ListExternalUsersResponse, ExternalUsersListError>> {
  return send(core, operation, request, options);
}
