import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
  UnsupportedMediaTypeResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ProvisionInternRequest, ProvisionInternResponse } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError,
  413: PayloadTooLargeResponseError,
  415: UnsupportedMediaTypeResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsProvisionIntern",
  method: "POST",
  path: "/interns/{internId}/provision",
  response: ProvisionInternResponse,
  errors,
} satisfies Operation;

/** Errors of `internsProvisionIntern`. */
export type InternsProvisionInternError = Failure<typeof errors>;

/**
 * Starts to provision an intern, or wakes a suspended one. `POST /interns/{internId}/provision`
 *
 * The call returns before the intern runs: poll `internsGetIntern` until its `status` is `running` or `failed`. An
 * unknown intern fails with `NotFoundResponseError`; for accounts without access to interns, every call does.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsProvisionIntern } from "openrouter-fn/funcs/internsProvisionIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsProvisionIntern(core, { internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 * if (result.ok) console.log("on its way:", result.value.provisioning);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsProvisionIntern(
  core: OpenRouterCore,
  request: ProvisionInternRequest,
  options?: RequestOptions,
): Promise<Result<ProvisionInternResponse, InternsProvisionInternError>> {
  return send(core, operation, request, options);
}
