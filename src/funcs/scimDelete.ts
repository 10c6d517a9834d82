import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteScimGroupMappingRequest, DeleteScimGroupMappingResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimDelete",
  method: "DELETE",
  path: "/scim/group-mappings/{id}",
  required: ["keep_members"],
  response: DeleteScimGroupMappingResponse,
  errors,
} satisfies Operation;

/** Errors of `scimDelete`. */
export type ScimDeleteError = Failure<typeof errors>;

/**
 * Deletes a group mapping. `DELETE /scim/group-mappings/{id}`
 *
 * Needs a management key. `keep_members` is required: false removes members who joined the workspace through the
 * mapping. An unknown mapping fails with `NotFoundResponseError`; after a retry it can also mean that the first attempt
 * deleted it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimDelete } from "openrouter-fn/funcs/scimDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "b3c1d7de-5c0e-4f0b-8f36-0a9d2d7f1e55";
 * const result = await scimDelete(core, { id, keep_members: true });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function scimDelete(
  core: OpenRouterCore,
  request: DeleteScimGroupMappingRequest,
  options?: RequestOptions,
): Promise<Result<DeleteScimGroupMappingResponse, ScimDeleteError>> {
  return send(core, operation, request, options);
}
