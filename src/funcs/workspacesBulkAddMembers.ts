import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type BulkAddWorkspaceMembersRequest, BulkAddWorkspaceMembersResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesBulkAddMembers",
  method: "POST",
  path: "/workspaces/{id}/members/add",
  body: json,
  response: BulkAddWorkspaceMembersResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesBulkAddMembers`. */
export type WorkspacesBulkAddMembersError = Failure<typeof errors>;

/**
 * Adds members of the organization to a workspace. `POST /workspaces/{id}/members/add`
 *
 * Needs a management key. Members keep their role in the organization. `organizationListMembers` has the identifiers.
 * An unknown workspace fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesBulkAddMembers } from "openrouter-fn/funcs/workspacesBulkAddMembers.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const request = { id: "nightly-jobs", user_ids: ["user_31aQ", "user_31bR"] };
 * const result = await workspacesBulkAddMembers(core, request);
 * if (result.ok) console.log(result.value.added_count, "joined");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesBulkAddMembers(
  core: OpenRouterCore,
  request: BulkAddWorkspaceMembersRequest,
  options?: RequestOptions,
): Promise<Result<BulkAddWorkspaceMembersResponse, WorkspacesBulkAddMembersError>> {
  return send(core, operation, request, options);
}
