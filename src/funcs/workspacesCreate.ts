import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateWorkspaceRequest, CreateWorkspaceResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesCreate",
  method: "POST",
  path: "/workspaces",
  body: json,
  response: CreateWorkspaceResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesCreate`. */
export type WorkspacesCreateError = Failure<typeof errors>;

/**
 * Creates a workspace. `POST /workspaces`
 *
 * Needs a management key. If the response is lost, the call may still have created a workspace: check `workspacesList`
 * before you repeat it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesCreate } from "openrouter-fn/funcs/workspacesCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesCreate(core, { name: "Nightly jobs", slug: "nightly-jobs" });
 * if (result.ok) console.log("created", result.value.data.id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesCreate(
  core: OpenRouterCore,
  request: CreateWorkspaceRequest,
  options?: RequestOptions,
): Promise<Result<CreateWorkspaceResponse, WorkspacesCreateError>> {
  return send(core, operation, request, options);
}
