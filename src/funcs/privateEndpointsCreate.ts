import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
  UnprocessableEntityResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import {
  type CreatePrivateEndpointErrorBody,
  type CreatePrivateEndpointRequest,
  ManagedPrivateEndpointResponse,
} from "../models/privateEndpoints.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError<CreatePrivateEndpointErrorBody>,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError<CreatePrivateEndpointErrorBody>,
  422: UnprocessableEntityResponseError<CreatePrivateEndpointErrorBody>,
  500: InternalServerResponseError<CreatePrivateEndpointErrorBody>,
  502: BadGatewayResponseError<CreatePrivateEndpointErrorBody>,
} satisfies ErrorClasses;

const operation = {
  name: "privateEndpointsCreate",
  method: "POST",
  path: "/private-endpoints",
  body: json,
  headers: ["idempotency-key"],
  response: ManagedPrivateEndpointResponse,
  errors,
} satisfies Operation;

/** Errors of `privateEndpointsCreate`. */
export type PrivateEndpointsCreateError = Failure<typeof errors>;

/**
 * Creates a private endpoint as a draft, and activates it at once if `activate` is set. `POST /private-endpoints`
 *
 * If the activation fails, the draft stays: `body.data` of the error has it, with the outcome of the test request. With
 * an `idempotency-key` the call can be repeated safely.
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateEndpointsCreate } from "openrouter-fn/funcs/privateEndpointsCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateEndpointsCreate(core, {
 *   model_permaslug: "acme/large-2026-06-01",
 *   provider_slug: "acme-inference",
 *   upstream_model_id: "large-v2",
 *   base_url: "https://models.acme.example/v1",
 *   pricing: { prompt: "0.0000004", completion: "0.0000016" },
 *   activate: { workspace_id: "b7e19c04-5a32-4d6f-91c8-0e4d8f2a7715" },
 *   "idempotency-key": crypto.randomUUID(),
 * });
 * if (result.ok) console.log(result.value.data.id, result.value.data.status);
 * else if (result.error.name === "UnprocessableEntityResponseError") console.error(result.error.body.data?.validation?.checks);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateEndpointsCreate(
  core: OpenRouterCore,
  request: CreatePrivateEndpointRequest,
  options?: RequestOptions,
): Promise<Result<ManagedPrivateEndpointResponse, PrivateEndpointsCreateError>> {
  return send(core, operation, request, options);
}
