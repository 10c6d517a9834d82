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
import { type GetWorkspaceBudgetRequest, GetWorkspaceBudgetResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesGetBudget",
  method: "GET",
  path: "/workspaces/{id}/budgets/{interval}",
  response: GetWorkspaceBudgetResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesGetBudget`. */
export type WorkspacesGetBudgetError = Failure<typeof errors>;

/**
 * Returns the budget of a workspace for one interval. `GET /workspaces/{id}/budgets/{interval}`
 *
 * Needs a management key. An unknown workspace, or an interval without a budget, fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesGetBudget } from "openrouter-fn/funcs/workspacesGetBudget.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesGetBudget(core, { id: "nightly-jobs", interval: "monthly" });
 * if (result.ok) console.log(result.value.data.limit_usd, "USD a month");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesGetBudget(
  core: OpenRouterCore,
  request: GetWorkspaceBudgetRequest,
  options?: RequestOptions,
): Promise<Result<GetWorkspaceBudgetResponse, WorkspacesGetBudgetError>> {
  return send(core, operation, request, options);
}
