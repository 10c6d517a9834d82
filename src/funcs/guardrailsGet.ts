import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetGuardrailRequest, GetGuardrailResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsGet",
  method: "GET",
  path: "/guardrails/{id}",
  response: GetGuardrailResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsGet`. */
export type GuardrailsGetError = Failure<typeof errors>;

/**
 * Returns a guardrail. `GET /guardrails/{id}`
 *
 * Needs a management key. An unknown `id` fails with `NotFoundResponseError`, and so does the default guardrail of a
 * workspace before its first change.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsGet } from "openrouter-fn/funcs/guardrailsGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await guardrailsGet(core, { id: "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21" });
 * if (result.ok) console.log(result.value.data.name, result.value.data.allowed_models ?? "all models");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsGet(
  core: OpenRouterCore,
  request: GetGuardrailRequest,
  options?: RequestOptions,
): Promise<Result<GetGuardrailResponse, GuardrailsGetError>> {
  return send(core, operation, request, options);
}
