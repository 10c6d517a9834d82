import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListWorkspacesRequest, ListWorkspacesResponse } from "../models/workspaces.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "workspacesList",
  method: "GET",
  path: "/workspaces",
  response: ListWorkspacesResponse,
  errors,
} satisfies Operation;

/** Errors of `workspacesList`. */
export type WorkspacesListError = Failure<typeof errors>;

/**
 * Lists the workspaces of the account, with settings. `GET /workspaces`
 *
 * Needs a management key. The list comes in pages of up to 100: add the number of workspaces received to `offset` until
 * `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesList } from "openrouter-fn/funcs/workspacesList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await workspacesList(core, { limit: 100 });
 * if (result.ok) for (const { id, slug, name } of result.value.data) console.log(id, slug, name);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function workspacesList(
  core: OpenRouterCore,
  request?: ListWorkspacesRequest,
  options?: RequestOptions,
): Promise<Result<ListWorkspacesResponse, WorkspacesListError>> {
  return send(core, operation, request, options);
}
