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
import { type UpdateWorkspaceRequest, UpdateWorkspaceResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesUpdate",
  method: "PATCH",
  path: "/workspaces/{id}",
  body: json,
  response: UpdateWorkspaceResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesUpdate`. */
export type WorkspacesUpdateError = Failure<typeof errors>;

/**
 * Updates name, slug or settings of a workspace. Omitted fields stay as they are. `PATCH /workspaces/{id}`
 *
 * Needs a management key. An unknown workspace fails with `NotFoundResponseError`. A new slug leaves the identifier as
 * it was.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesUpdate } from "openrouter-fn/funcs/workspacesUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesUpdate(core, { id: "nightly-jobs", default_provider_sort: "price" });
 * if (result.ok) console.log(result.value.data.name, "prefers", result.value.data.default_provider_sort);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesUpdate(
  core: OpenRouterCore,
  request: UpdateWorkspaceRequest,
  options?: RequestOptions,
): Promise<Result<UpdateWorkspaceResponse, WorkspacesUpdateError>> {
  return send(core, operation, request, options);
}
