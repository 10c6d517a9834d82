import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import {
  type UpdateObservabilityDestinationRequest,
  UpdateObservabilityDestinationResponse,
} from "../models/observability.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "observabilityUpdate",
  method: "PATCH",
  path: "/observability/destinations/{id}",
  body: json,
  response: UpdateObservabilityDestinationResponse,
  errors,
} satisfies Operation;

/** Errors of `observabilityUpdate`. */
export type ObservabilityUpdateError = Failure<typeof errors>;

/**
 * Updates name or settings of an observability destination. Omitted fields stay as they are.
 * `PATCH /observability/destinations/{id}`
 *
 * Needs a management key. Omitted fields of `config` stay too, and masked secrets sent back are ignored. The type
 * cannot be changed. An unknown identifier fails with `NotFoundResponseError`; locked privacy settings fail with
 * `ForbiddenResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { observabilityUpdate } from "openrouter-fn/funcs/observabilityUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "5b1f0c52-6f0e-4c39-9c1e-2f2f7d9f0a11";
 * const result = await observabilityUpdate(core, { id, sampling_rate: 0.1, config: { method: "PUT" } });
 * if (result.ok) console.log(result.value.data.name, "gets", result.value.data.sampling_rate);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function observabilityUpdate(
  core: OpenRouterCore,
  request: UpdateObservabilityDestinationRequest,
  options?: RequestOptions,
): Promise<Result<UpdateObservabilityDestinationResponse, ObservabilityUpdateError>> {
  return send(core, operation, request, options);
}
