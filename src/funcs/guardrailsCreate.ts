import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateGuardrailRequest, CreateGuardrailResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsCreate",
  method: "POST",
  path: "/guardrails",
  body: json,
  response: CreateGuardrailResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsCreate`. */
export type GuardrailsCreateError = Failure<typeof errors>;

/**
 * Creates a guardrail. `POST /guardrails`
 *
 * Needs a management key. A new guardrail governs nothing until you assign keys or members to it with
 * `guardrailsBulkAssignKeys` or `guardrailsBulkAssignMembers`. To govern all requests of a workspace, change its
 * default guardrail with `guardrailsUpdate`. If the response is lost, the call may still have created a guardrail:
 * check `guardrailsList` before you repeat it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsCreate } from "openrouter-fn/funcs/guardrailsCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await guardrailsCreate(core, {
 *   name: "Interns",
 *   limit_usd: 50,
 *   reset_interval: "monthly",
 *   allowed_providers: ["openai", "anthropic"],
 *   content_filter_builtins: [{ slug: "credit-card", action: "block" }],
 * });
 * if (result.ok) console.log(result.value.data.id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsCreate(
  core: OpenRouterCore,
  request: CreateGuardrailRequest,
  options?: RequestOptions,
): Promise<Result<CreateGuardrailResponse, GuardrailsCreateError>> {
  return send(core, operation, request, options);
}
