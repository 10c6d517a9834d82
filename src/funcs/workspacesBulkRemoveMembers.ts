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
import { type BulkRemoveWorkspaceMembersRequest, BulkRemoveWorkspaceMembersResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesBulkRemoveMembers",
  method: "POST",
  path: "/workspaces/{id}/members/remove",
  body: json,
  response: BulkRemoveWorkspaceMembersResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesBulkRemoveMembers`. */
export type WorkspacesBulkRemoveMembersError = Failure<typeof errors>;

/**
 * Removes members from a workspace. `POST /workspaces/{id}/members/remove`
 *
 * Needs a management key. Fails for members with active keys in the workspace, and for members managed by an identity
 * provider through SCIM: change those at the provider. An unknown workspace fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesBulkRemoveMembers } from "openrouter-fn/funcs/workspacesBulkRemoveMembers.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const request = { id: "nightly-jobs", user_ids: ["user_31aQ"] };
 * const result = await workspacesBulkRemoveMembers(core, request);
 * if (result.ok) console.log(result.value.removed_count, "left");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesBulkRemoveMembers(
  core: OpenRouterCore,
  request: BulkRemoveWorkspaceMembersRequest,
  options?: RequestOptions,
): Promise<Result<BulkRemoveWorkspaceMembersResponse, WorkspacesBulkRemoveMembersError>> {
  return send(core, operation, request, options);
}
