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
import { type ListOrganizationMembersRequest, ListOrganizationMembersResponse } from "../models/organization.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "organizationListMembers",
  method: "GET",
  path: "/organization/members",
  response: ListOrganizationMembersResponse,
  errors,
} satisfies Operation;

/** Errors of `organizationListMembers`. */
export type OrganizationListMembersError = Failure<typeof errors>;

/**
 * Lists the members of the key's organization. `GET /organization/members`
 *
 * Needs a management key. The list comes in pages of up to 100: add the number of members received to `offset` until
 * `data` is empty. Without an organization the call fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { organizationListMembers } from "openrouter-fn/funcs/organizationListMembers.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await organizationListMembers(core, { limit: 100 });
 * if (result.ok) for (const { id, email, role } of result.value.data) console.log(id, email, role);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function organizationListMembers(
  core: OpenRouterCore,
  request?: ListOrganizationMembersRequest,
  options?: RequestOptions,
): Promise<Result<ListOrganizationMembersResponse, OrganizationListMembersError>> {
  return send(core, operation, request, options);
}
