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
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteInternRequest, DeleteInternResponse } from "../models/interns.js";
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
  name: "internsDeleteIntern",
  method: "DELETE",
  path: "/interns/{internId}",
  body: json,
  response: DeleteInternResponse,
  errors,
} satisfies Operation;

/** Errors of `internsDeleteIntern`. */
export type InternsDeleteInternError = Failure<typeof errors>;

/**
 * Starts the permanent deletion of an intern, its machine and its vault. `DELETE /interns/{internId}`
 *
 * The call returns before the intern is gone: until then its `status` is `destroying`, or `destroy_failed`. An unknown
 * intern fails with `NotFoundResponseError`; after a retry it can also mean that the first attempt deleted it. For
 * accounts without access to interns, every call fails so.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsDeleteIntern } from "openrouter-fn/funcs/internsDeleteIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsDeleteIntern(core, { internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function internsDeleteIntern(
  core: OpenRouterCore,
  request: DeleteInternRequest,
  options?: RequestOptions,
): Promise<Result<DeleteInternResponse, InternsDeleteInternError>> {
  return send(core, operation, request, options);
}
