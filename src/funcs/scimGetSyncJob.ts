import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetScimSyncJobRequest, GetScimSyncJobResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimGetSyncJob",
  method: "GET",
  path: "/scim/sync-jobs/{id}",
  response: GetScimSyncJobResponse,
  errors,
} satisfies Operation;

/** Errors of `scimGetSyncJob`. */
export type ScimGetSyncJobError = Failure<typeof errors>;

/**
 * Returns the progress of a sync job and, at the end, its outcome. `GET /scim/sync-jobs/{id}`
 *
 * Needs a management key. A failed job is a value: check `status` and `error_message`. An unknown job fails with
 * `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimGetSyncJob } from "openrouter-fn/funcs/scimGetSyncJob.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimGetSyncJob(core, { id: "f2b7a6f0-1c7d-4a34-b1b8-9d0e35b0c6aa" });
 * if (result.ok) console.log(result.value.data.status, result.value.data.synced_groups);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimGetSyncJob(
  core: OpenRouterCore,
  request: GetScimSyncJobRequest,
  options?: RequestOptions,
): Promise<Result<GetScimSyncJobResponse, ScimGetSyncJobError>> {
  return send(core, operation, request, options);
}
