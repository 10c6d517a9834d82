import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateScimGroupMappingRequest, CreateScimGroupMappingResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimCreate",
  method: "POST",
  path: "/scim/group-mappings",
  body: json,
  response: CreateScimGroupMappingResponse,
  errors,
} satisfies Operation;

/** Errors of `scimCreate`. */
export type ScimCreateError = Failure<typeof errors>;

/**
 * Creates a group mapping: the members of a group join a workspace with a role. `POST /scim/group-mappings`
 *
 * Needs a management key. An unknown group or workspace fails with `NotFoundResponseError`, a mapping that exists
 * already with `ConflictResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimCreate } from "openrouter-fn/funcs/scimCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimCreate(core, {
 *   scim_group_id: "6a1f0c52-8d1e-4c7b-9a53-2f4f6f0f7a10",
 *   workspace_id: "0df9e665-d932-5740-b2c7-b52af166bc11",
 *   role: "member",
 * });
 * if (result.ok) console.log(result.value.data.id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimCreate(
  core: OpenRouterCore,
  request: CreateScimGroupMappingRequest,
  options?: RequestOptions,
): Promise<Result<CreateScimGroupMappingResponse, ScimCreateError>> {
  return send(core, operation, request, options);
}
