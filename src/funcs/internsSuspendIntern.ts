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
import { type SuspendInternRequest, SuspendInternResponse } from "../models/interns.js";
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
  name: "internsSuspendIntern",
  method: "POST",
  path: "/interns/{internId}/suspend",
  response: SuspendInternResponse,
  errors,
} satisfies Operation;

/** Errors of `internsSuspendIntern`. */
export type InternsSuspendInternError = Failure<typeof errors>;

/**
 * Suspends an intern. Its disk and settings stay; `internsProvisionIntern` wakes it. `POST /interns/{internId}/suspend`
 *
 * An unknown intern fails with `NotFoundResponseError`; for accounts without access to interns, every call does.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsSuspendIntern } from "openrouter-fn/funcs/internsSuspendIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsSuspendIntern(core, { internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 * if (result.ok) console.log("stopped:", result.value.suspended);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsSuspendIntern(
  core: OpenRouterCore,
  request: SuspendInternRequest,
  options?: RequestOptions,
): Promise<Result<SuspendInternResponse, InternsSuspendInternError>> {
  return send(core, operation, request, options);
}
