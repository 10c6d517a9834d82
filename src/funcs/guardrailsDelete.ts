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
import { type DeleteGuardrailRequest, DeleteGuardrailResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsDelete",
  method: "DELETE",
  path: "/guardrails/{id}",
  response: DeleteGuardrailResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsDelete`. */
export type GuardrailsDeleteError = Failure<typeof errors>;

/**
 * Deletes a guardrail. `DELETE /guardrails/{id}`
 *
 * Needs a management key. An unknown `id` fails with `NotFoundResponseError`; after a retry it can also mean that the
 * first attempt deleted the guardrail.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsDelete } from "openrouter-fn/funcs/guardrailsDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await guardrailsDelete(core, { id: "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsDelete(
  core: OpenRouterCore,
  request: DeleteGuardrailRequest,
  options?: RequestOptions,
): Promise<Result<DeleteGuardrailResponse, GuardrailsDeleteError>> {
  return send(core, operation, request, options);
}
