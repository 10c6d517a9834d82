import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type UpdateScimGroupMappingRequest, UpdateScimGroupMappingResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimUpdate",
  method: "PATCH",
  path: "/scim/group-mappings/{id}",
  body: json,
  response: UpdateScimGroupMappingResponse,
  errors,
} satisfies Operation;

/** Errors of `scimUpdate`. */
export type ScimUpdateError = Failure<typeof errors>;

/**
 * Updates the role of a group mapping. `PATCH /scim/group-mappings/{id}`
 *
 * Needs a management key. Group and workspace cannot be changed: delete the mapping and create another. An unknown one
 * fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimUpdate } from "openrouter-fn/funcs/scimUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimUpdate(core, { id: "b3c1d7de-5c0e-4f0b-8f36-0a9d2d7f1e55", role: "admin" });
 * if (result.ok) console.log(result.value.data.role);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimUpdate(
  core: OpenRouterCore,
  request: UpdateScimGroupMappingRequest,
  options?: RequestOptions,
): Promise<Result<UpdateScimGroupMappingResponse, ScimUpdateError>> {
  return send(core, operation, request, options);
}
