import type { OpenRouterCore } from "../core.js";
import {
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
import { Intern, type UpdateInternRequest } from "../models/interns.js";
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
} satisfies ErrorClasses;

const operation = {
  name: "internsUpdateIntern",
  method: "PATCH",
  path: "/interns/{internId}",
  body: json,
  response: Intern,
  errors,
} satisfies Operation;

/** Errors of `internsUpdateIntern`. */
export type InternsUpdateInternError = Failure<typeof errors>;

/**
 * Updates name, description, instructions or model of an intern. Omitted fields stay as they are.
 * `PATCH /interns/{internId}`
 *
 * A request of more than 1 MiB fails with `PayloadTooLargeResponseError`, an unknown intern with
 * `NotFoundResponseError`; for accounts without access to interns, every call does.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsUpdateIntern } from "openrouter-fn/funcs/internsUpdateIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const internId = "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836";
 * const result = await internsUpdateIntern(core, { internId, model: "anthropic/claude-sonnet-4.5" });
 * if (result.ok) console.log(result.value.name, "uses", result.value.model);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsUpdateIntern(
  core: OpenRouterCore,
  request: UpdateInternRequest,
  options?: RequestOptions,
): Promise<Result<Intern, InternsUpdateInternError>> {
  return send(core, operation, request, options);
}
