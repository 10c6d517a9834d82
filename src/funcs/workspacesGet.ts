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
import { type GetWorkspaceRequest, GetWorkspaceResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesGet",
  method: "GET",
  path: "/workspaces/{id}",
  response: GetWorkspaceResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesGet`. */
export type WorkspacesGetError = Failure<typeof errors>;

/**
 * Returns a workspace by identifier or slug. `GET /workspaces/{id}`
 *
 * Needs a management key. An unknown workspace fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesGet } from "openrouter-fn/funcs/workspacesGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesGet(core, { id: "nightly-jobs" });
 * if (result.ok) console.log(result.value.data.name, result.value.data.default_text_model);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesGet(
  core: OpenRouterCore,
  request: GetWorkspaceRequest,
  options?: RequestOptions,
): Promise<Result<GetWorkspaceResponse, WorkspacesGetError>> {
  return send(core, operation, request, options);
}
