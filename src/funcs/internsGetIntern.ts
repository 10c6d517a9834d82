import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetInternRequest, Intern } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsGetIntern",
  method: "GET",
  path: "/interns/{internId}",
  response: Intern,
  errors,
} satisfies Operation;

/** Errors of `internsGetIntern`. */
export type InternsGetInternError = Failure<typeof errors>;

/**
 * Returns state and settings of an intern. `GET /interns/{internId}`
 *
 * An intern that the key cannot see fails with `NotFoundResponseError`; for accounts without access to interns, every
 * call does.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsGetIntern } from "openrouter-fn/funcs/internsGetIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsGetIntern(core, { internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 * if (result.ok) console.log(result.value.status, result.value.progress?.step_label);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsGetIntern(
  core: OpenRouterCore,
  request: GetInternRequest,
  options?: RequestOptions,
): Promise<Result<Intern, InternsGetInternError>> {
  return send(core, operation, request, options);
}
