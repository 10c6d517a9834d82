import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import {
  type CreateObservabilityDestinationRequest,
  CreateObservabilityDestinationResponse,
} from "../models/observability.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "observabilityCreate",
  method: "POST",
  path: "/observability/destinations",
  body: json,
  response: CreateObservabilityDestinationResponse,
  errors,
} satisfies Operation;

/** Errors of `observabilityCreate`. */
export type ObservabilityCreateError = Failure<typeof errors>;

/**
 * Creates an observability destination: a service that receives the traces of a workspace.
 * `POST /observability/destinations`
 *
 * Needs a management key. A workspace can have five destinations of each type. `type` decides what `config` takes; its
 * fields are in camel case, unlike the rest of the API. Nothing is sent while the workspace has
 * `is_observability_broadcast_enabled` switched off. If the response is lost, the call may still have added the
 * destination: check `observabilityList` before you repeat it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { observabilityCreate } from "openrouter-fn/funcs/observabilityCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await observabilityCreate(core, {
 *   type: "webhook",
 *   name: "Traces",
 *   config: { url: "https://traces.example.com/openrouter", headers: { authorization: "Bearer 4f1c" } },
 *   privacy_mode: true,
 * });
 * if (result.ok) console.log("created", result.value.data.id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function observabilityCreate(
  core: OpenRouterCore,
  request: CreateObservabilityDestinationRequest,
  options?: RequestOptions,
): Promise<Result<CreateObservabilityDestinationResponse, ObservabilityCreateError>> {
  return send(core, operation, request, options);
}
