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
import { type SetWorkspaceBudgetRequest, SetWorkspaceBudgetResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesSetBudget",
  method: "PUT",
  path: "/workspaces/{id}/budgets/{interval}",
  body: json,
  response: SetWorkspaceBudgetResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesSetBudget`. */
export type WorkspacesSetBudgetError = Failure<typeof errors>;

/**
 * Creates or replaces the budget of a workspace for one interval. `PUT /workspaces/{id}/budgets/{interval}`
 *
 * Needs a management key. It takes effect at once. A shorter interval must have the smaller budget (daily < weekly <
 * monthly < lifetime). `include_byok_in_budgets` is a setting of the whole workspace, so it affects the other budgets
 * too.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesSetBudget } from "openrouter-fn/funcs/workspacesSetBudget.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesSetBudget(core, { id: "nightly-jobs", interval: "monthly", limit_usd: 250 });
 * if (result.ok) console.log("limited to", result.value.data.limit_usd, "USD a month");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesSetBudget(
  core: OpenRouterCore,
  request: SetWorkspaceBudgetRequest,
  options?: RequestOptions,
): Promise<Result<SetWorkspaceBudgetResponse, WorkspacesSetBudgetError>> {
  return send(core, operation, request, options);
}
