import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteWorkspaceRequest, DeleteWorkspaceResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesDelete",
  method: "DELETE",
  path: "/workspaces/{id}",
  response: DeleteWorkspaceResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesDelete`. */
export type WorkspacesDeleteError = Failure<typeof errors>;

/**
 * Deletes a workspace permanently. `DELETE /workspaces/{id}`
 *
 * Needs a management key. Its budgets and guardrails are deleted too; its classifiers and observability destinations
 * are switched off. First delete its active API keys, or the call fails. The default workspace needs
 * `confirm_default_workspace_deletion`, and fails with `ForbiddenResponseError` if the account may not delete it yet.
 * An unknown workspace fails with `NotFoundResponseError`; after a retry it can also mean that the first attempt
 * deleted it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesDelete } from "openrouter-fn/funcs/workspacesDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesDelete(core, { id: "nightly-jobs" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesDelete(
  core: OpenRouterCore,
  request: DeleteWorkspaceRequest,
  options?: RequestOptions,
): Promise<Result<DeleteWorkspaceResponse, WorkspacesDeleteError>> {
  return send(core, operation, request, options);
}
