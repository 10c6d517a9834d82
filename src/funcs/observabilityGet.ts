import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import {
  type GetObservabilityDestinationRequest,
  GetObservabilityDestinationResponse,
} from "../models/observability.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "observabilityGet",
  method: "GET",
  path: "/observability/destinations/{id}",
  response: GetObservabilityDestinationResponse,
  errors,
} satisfies Operation;

/** Errors of `observabilityGet`. */
export type ObservabilityGetError = Failure<typeof errors>;

/**
 * Returns an observability destination. `GET /observability/destinations/{id}`
 *
 * Needs a management key. Secrets are masked. An unknown identifier fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { observabilityGet } from "openrouter-fn/funcs/observabilityGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await observabilityGet(core, { id: "5b1f0c52-6f0e-4c39-9c1e-2f2f7d9f0a11" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * else if (result.value.data.type === "webhook") console.log(result.value.data.config?.url);
 * else console.log(result.value.data.type);
 * ```
 */
export function observabilityGet(
  core: OpenRouterCore,
  request: GetObservabilityDestinationRequest,
  options?: RequestOptions,
): Promise<Result<GetObservabilityDestinationResponse, ObservabilityGetError>> {
  return send(core, operation, request, options);
}
