import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListKeyAssignmentsRequest, ListKeyAssignmentsResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsListKeyAssignments",
  method: "GET",
  path: "/guardrails/assignments/keys",
  response: ListKeyAssignmentsResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsListKeyAssignments`. */
export type GuardrailsListKeyAssignmentsError = Failure<typeof errors>;

/**
 * Lists the API keys assigned to any guardrail. `GET /guardrails/assignments/keys`
 *
 * Needs a management key. The list comes in pages: add the number of assignments received to `offset` until it has
 * reached `total_count`, or `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsListKeyAssignments } from "openrouter-fn/funcs/guardrailsListKeyAssignments.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await guardrailsListKeyAssignments(core);
 * if (result.ok) for (const { key_name, guardrail_id } of result.value.data) console.log(key_name, guardrail_id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsListKeyAssignments(
  core: OpenRouterCore,
  request?: ListKeyAssignmentsRequest,
  options?: RequestOptions,
): Promise<Result<ListKeyAssignmentsResponse, GuardrailsListKeyAssignmentsError>> {
  return send(core, operation, request, options);
}
