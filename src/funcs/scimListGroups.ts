import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListScimGroupsRequest, ListScimGroupsResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimListGroups",
  method: "GET",
  path: "/scim/groups",
  response: ListScimGroupsResponse,
  errors,
} satisfies Operation;

/** Errors of `scimListGroups`. */
export type ScimListGroupsError = Failure<typeof errors>;

/**
 * Lists the groups from the organization's identity provider. `GET /scim/groups`
 *
 * Needs a management key. The list comes in pages: add the number of groups received to `offset` until `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimListGroups } from "openrouter-fn/funcs/scimListGroups.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimListGroups(core);
 * if (result.ok) for (const { id, display_name } of result.value.data) console.log(id, display_name);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimListGroups(
  core: OpenRouterCore,
  request?: ListScimGroupsRequest,
  options?: RequestOptions,
): Promise<Result<ListScimGroupsResponse, ScimListGroupsError>> {
  return send(core, operation, request, options);
}
