import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListMemberAssignmentsRequest, ListMemberAssignmentsResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsListMemberAssignments",
  method: "GET",
  path: "/guardrails/assignments/members",
  response: ListMemberAssignmentsResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsListMemberAssignments`. */
export type GuardrailsListMemberAssignmentsError = Failure<typeof errors>;

/**
 * Lists the members assigned to any guardrail. `GET /guardrails/assignments/members`
 *
 * Needs a management key. The list comes in pages: add the number of assignments received to `offset` until it has
 * reached `total_count`, or `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsListMemberAssignments } from "openrouter-fn/funcs/guardrailsListMemberAssignments.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await guardrailsListMemberAssignments(core);
 * if (result.ok) for (const { user_id, guardrail_id } of result.value.data) console.log(user_id, guardrail_id);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsListMemberAssignments(
  core: OpenRouterCore,
  request?: ListMemberAssignmentsRequest,
  options?: RequestOptions,
): Promise<Result<ListMemberAssignmentsResponse, GuardrailsListMemberAssignmentsError>> {
  return send(core, operation, request, options);
}
