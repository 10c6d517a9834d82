import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { CreateScimSyncJobResponse } from "../models/scim.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "scimCreateSyncJob",
  method: "POST",
  path: "/scim/sync-jobs",
  response: CreateScimSyncJobResponse,
  errors,
} satisfies Operation;

/** Errors of `scimCreateSyncJob`. */
export type ScimCreateSyncJobError = Failure<typeof errors>;

/**
 * Starts a sync of the organization's groups with its identity provider. `POST /scim/sync-jobs`
 *
 * Needs a management key. The call returns at once, before the sync is done: poll `scimGetSyncJob`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { scimCreateSyncJob } from "openrouter-fn/funcs/scimCreateSyncJob.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await scimCreateSyncJob(core);
 * if (result.ok) console.log(result.value.data.id, result.value.data.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function scimCreateSyncJob(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<CreateScimSyncJobResponse, ScimCreateSyncJobError>> {
  return send(core, operation, request, options);
}
