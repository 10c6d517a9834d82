import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListScimGroupMappingsRequest, ListScimGroupMappingsResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimListMappings",
  method: "GET",
  path: "/scim/group-mappings",
  response: ListScimGroupMappingsResponse,
  errors,
} satisfies Operation;

/** Errors of `scimListMappings`. */
export type ScimListMappingsError = Failure<typeof errors>;

/**
 * Lists the group mappings: which group joins which workspace. `GET /scim/group-mappings`
 *
 * Needs a management key. The list comes in pages: add the number of mappings received to `offset` until `data` is
 * empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimListMappings } from "openrouter-fn/funcs/scimListMappings.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimListMappings(core, { limit: 100 });
 * if (result.ok) for (const { id, role, workspace_id } of result.value.data) console.log(id, role, workspace_id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimListMappings(
  core: OpenRouterCore,
  request?: ListScimGroupMappingsRequest,
  options?: RequestOptions,
): Promise<Result<ListScimGroupMappingsResponse, ScimListMappingsError>> {
  return send(core, operation, request, options);
}
