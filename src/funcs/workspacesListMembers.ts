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
import { type ListWorkspaceMembersRequest, ListWorkspaceMembersResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesListMembers",
  method: "GET",
  path: "/workspaces/{id}/members",
  response: ListWorkspaceMembersResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesListMembers`. */
export type WorkspacesListMembersError = Failure<typeof errors>;

/**
 * Lists the members of a workspace. `GET /workspaces/{id}/members`
 *
 * Needs a management key. Everyone in the organization belongs to its default workspace. The list comes in pages of up
 * to 100: add the number of members received to `offset` until `data` is empty. An unknown workspace fails with
 * `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesListMembers } from "openrouter-fn/funcs/workspacesListMembers.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesListMembers(core, { id: "nightly-jobs" });
 * if (result.ok) for (const { user_id, role } of result.value.data) console.log(user_id, role);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesListMembers(
  core: OpenRouterCore,
  request: ListWorkspaceMembersRequest,
  options?: RequestOptions,
): Promise<Result<ListWorkspaceMembersResponse, WorkspacesListMembersError>> {
  return send(core, operation, request, options);
}
