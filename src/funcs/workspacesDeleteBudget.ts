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
import { type DeleteWorkspaceBudgetRequest, DeleteWorkspaceBudgetResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesDeleteBudget",
  method: "DELETE",
  path: "/workspaces/{id}/budgets/{interval}",
  response: DeleteWorkspaceBudgetResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesDeleteBudget`. */
export type WorkspacesDeleteBudgetError = Failure<typeof errors>;

/**
 * Deletes the budget of a workspace for one interval; other intervals stay.
 * `DELETE /workspaces/{id}/budgets/{interval}`
 *
 * Needs a management key. Succeeds even if there is no such budget. An unknown workspace fails with
 * `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesDeleteBudget } from "openrouter-fn/funcs/workspacesDeleteBudget.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesDeleteBudget(core, { id: "nightly-jobs", interval: "daily" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesDeleteBudget(
  core: OpenRouterCore,
  request: DeleteWorkspaceBudgetRequest,
  options?: RequestOptions,
): Promise<Result<DeleteWorkspaceBudgetResponse, WorkspacesDeleteBudgetError>> {
  return send(core, operation, request, options);
}
