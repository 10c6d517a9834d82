import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type UpdateGuardrailRequest, UpdateGuardrailResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsUpdate",
  method: "PATCH",
  path: "/guardrails/{id}",
  body: json,
  response: UpdateGuardrailResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsUpdate`. */
export type GuardrailsUpdateError = Failure<typeof errors>;

/**
 * Updates a guardrail. Omitted fields stay as they are. `PATCH /guardrails/{id}`
 *
 * Needs a management key. A list replaces the previous one, so send all of it. The first change of a workspace's
 * default guardrail creates it; renaming it fails with `BadRequestResponseError`. An unknown `id` fails with
 * `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsUpdate } from "openrouter-fn/funcs/guardrailsUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21";
 * const result = await guardrailsUpdate(core, { id, limit_usd: 75, ignored_models: ["openai/gpt-5-pro"] });
 * if (result.ok) console.log(result.value.data.name, "has a limit of", result.value.data.limit_usd, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsUpdate(
  core: OpenRouterCore,
  request: UpdateGuardrailRequest,
  options?: RequestOptions,
): Promise<Result<UpdateGuardrailResponse, GuardrailsUpdateError>> {
  return send(core, operation, request, options);
}
