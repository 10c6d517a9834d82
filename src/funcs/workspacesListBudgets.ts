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
import { type ListWorkspaceBudgetsRequest, ListWorkspaceBudgetsResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesListBudgets",
  method: "GET",
  path: "/workspaces/{id}/budgets",
  response: ListWorkspaceBudgetsResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesListBudgets`. */
export type WorkspacesListBudgetsError = Failure<typeof errors>;

/**
 * Lists the budgets of a workspace, at most one per interval. `GET /workspaces/{id}/budgets`
 *
 * Needs a management key. An unknown workspace fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesListBudgets } from "openrouter-fn/funcs/workspacesListBudgets.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesListBudgets(core, { id: "nightly-jobs" });
 * if (result.ok) for (const budget of result.value.data) console.log(budget.reset_interval, budget.limit_usd);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesListBudgets(
  core: OpenRouterCore,
  request: ListWorkspaceBudgetsRequest,
  options?: RequestOptions,
): Promise<Result<ListWorkspaceBudgetsResponse, WorkspacesListBudgetsError>> {
  return send(core, operation, request, options);
}
