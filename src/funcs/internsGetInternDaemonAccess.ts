import type { OpenRouterCore } from "../core.js";
import {
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetInternDaemonRequest, InternDaemonAccess } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsGetInternDaemonAccess",
  method: "GET",
  path: "/interns/{internId}/daemon-access",
  response: InternDaemonAccess,
  errors,
} satisfies Operation;

/** Errors of `internsGetInternDaemonAccess`. */
export type InternsGetInternDaemonAccessError = Failure<typeof errors>;

/**
 * Returns origin and token of a running intern's daemon. `GET /interns/{internId}/daemon-access`
 *
 * If the intern is not running, the call fails with `ConflictResponseError`, whose message says why. An intern that the
 * key cannot see fails with `NotFoundResponseError`. Keep the token secret.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsGetInternDaemonAccess } from "openrouter-fn/funcs/internsGetInternDaemonAccess.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsGetInternDaemonAccess(core, { internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 * if (result.ok) console.log(result.value.origin);
 * else console.error(result.error.name, result.error.message);
 * ```
 *
 * @deprecated The API has a new address: use `internsGetInternDaemon`.
 */
export function internsGetInternDaemonAccess(
  core: OpenRouterCore,
  request: GetInternDaemonRequest,
  options?: RequestOptions,
): Promise<Result<InternDaemonAccess, InternsGetInternDaemonAccessError>> {
  return send(core, operation, request, options);
}
