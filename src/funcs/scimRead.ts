import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetScimGroupMappingRequest, GetScimGroupMappingResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimRead",
  method: "GET",
  path: "/scim/group-mappings/{id}",
  response: GetScimGroupMappingResponse,
  errors,
} satisfies Operation;

/** Errors of `scimRead`. */
export type ScimReadError = Failure<typeof errors>;

/**
 * Returns a group mapping. `GET /scim/group-mappings/{id}`
 *
 * Needs a management key. An unknown mapping fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimRead } from "openrouter-fn/funcs/scimRead.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimRead(core, { id: "b3c1d7de-5c0e-4f0b-8f36-0a9d2d7f1e55" });
 * if (result.ok) console.log(result.value.data.role);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimRead(
  core: OpenRouterCore,
  request: GetScimGroupMappingRequest,
  options?: RequestOptions,
): Promise<Result<GetScimGroupMappingResponse, ScimReadError>> {
  return send(core, operation, request, options);
}
