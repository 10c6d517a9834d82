import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type BulkAssignKeysRequest, BulkAssignKeysResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsBulkAssignKeys",
  method: "POST",
  path: "/guardrails/{id}/assignments/keys",
  body: json,
  response: BulkAssignKeysResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsBulkAssignKeys`. */
export type GuardrailsBulkAssignKeysError = Failure<typeof errors>;

/**
 * Assigns API keys to a guardrail. `POST /guardrails/{id}/assignments/keys`
 *
 * Needs a management key. A key has at most one guardrail: this one replaces the previous one. An unknown `id` fails
 * with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsBulkAssignKeys } from "openrouter-fn/funcs/guardrailsBulkAssignKeys.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21";
 * const result = await guardrailsBulkAssignKeys(core, { id, key_hashes: ["3b5d8e21c0a94f7e"] });
 * if (result.ok) console.log(result.value.assigned_count, "keys");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsBulkAssignKeys(
  core: OpenRouterCore,
  request: BulkAssignKeysRequest,
  options?: RequestOptions,
): Promise<Result<BulkAssignKeysResponse, GuardrailsBulkAssignKeysError>> {
  return send(core, operation, request, options);
}
