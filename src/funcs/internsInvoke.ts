import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type InvokeInternRequest, InvokeInternResponse } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsInvoke",
  method: "POST",
  path: "/interns/{internId}/invoke",
  body: json,
  response: InvokeInternResponse,
  errors,
} satisfies Operation;

/** Errors of `internsInvoke`. */
export type InternsInvokeError = Failure<typeof errors>;

/**
 * Starts a run of an intern without waiting for it. `POST /interns/{internId}/invoke`
 *
 * A task for a session that is already working steers that work: `status` is `steered`. To follow the work, use
 * `internsChat` instead. An intern that is not ready or busy fails with `ConflictResponseError` or
 * `ServiceUnavailableResponseError`; `metadata.retryable` says whether another attempt can help.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsInvoke } from "openrouter-fn/funcs/internsInvoke.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsInvoke(core, {
 *   internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836",
 *   input: "Write the release notes for version 2.4.",
 * });
 * if (result.ok) console.log(result.value.session_id, result.value.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsInvoke(
  core: OpenRouterCore,
  request: InvokeInternRequest,
  options?: RequestOptions,
): Promise<Result<InvokeInternResponse, InternsInvokeError>> {
  return send(core, operation, request, options);
}
