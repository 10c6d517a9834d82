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
import { type CreateInternRequest, Intern } from "../models/interns.js";
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
  name: "internsCreateIntern",
  method: "POST",
  path: "/interns",
  body: json,
  headers: ["Idempotency-Key"],
  response: Intern,
  errors,
} satisfies Operation;

/** Errors of `internsCreateIntern`. */
export type InternsCreateInternError = Failure<typeof errors>;

/**
 * Creates an intern with its own vault, and provisions it at once if `provision` is true. `POST /interns`
 *
 * With an `Idempotency-Key` the call can be repeated safely: the same key and fields return the same intern. A request
 * of more than 1 MiB fails with `PayloadTooLargeResponseError`.
 *
 * For accounts without access to interns, every call fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsCreateIntern } from "openrouter-fn/funcs/internsCreateIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsCreateIntern(core, {
 *   name: "release-notes",
 *   instructions: "Write release notes from merged pull requests.",
 *   provision: true,
 *   "Idempotency-Key": crypto.randomUUID(),
 * });
 * if (result.ok) console.log(result.value.id, result.value.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsCreateIntern(
  core: OpenRouterCore,
  request: CreateInternRequest,
  options?: RequestOptions,
): Promise<Result<Intern, InternsCreateInternError>> {
  return send(core, operation, request, options);
}
