import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import {
  type DeleteObservabilityDestinationRequest,
  DeleteObservabilityDestinationResponse,
} from "../models/observability.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "observabilityDelete",
  method: "DELETE",
  path: "/observability/destinations/{id}",
  response: DeleteObservabilityDestinationResponse,
  errors,
} satisfies Operation;

/** Errors of `observabilityDelete`. */
export type ObservabilityDeleteError = Failure<typeof errors>;

/**
 * Deletes an observability destination. To pause it instead, use `observabilityUpdate` with `enabled: false`.
 * `DELETE /observability/destinations/{id}`
 *
 * Needs a management key. An unknown identifier fails with `NotFoundResponseError`; after a retry it can also mean that
 * the first attempt deleted the destination.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { observabilityDelete } from "openrouter-fn/funcs/observabilityDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await observabilityDelete(core, { id: "5b1f0c52-6f0e-4c39-9c1e-2f2f7d9f0a11" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function observabilityDelete(
  core: OpenRouterCore,
  request: DeleteObservabilityDestinationRequest,
  options?: RequestOptions,
): Promise<Result<DeleteObservabilityDestinationResponse, ObservabilityDeleteError>> {
  return send(core, operation, request, options);
}
