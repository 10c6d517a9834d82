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
import { type ListGuardrailMemberAssignmentsRequest, ListMemberAssignmentsResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsListGuardrailMemberAssignments",
  method: "GET",
  path: "/guardrails/{id}/assignments/members",
  response: ListMemberAssignmentsResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsListGuardrailMemberAssignments`. */
export type GuardrailsListGuardrailMemberAssignmentsError = Failure<typeof errors>;

/**
 * Lists the members assigned to a guardrail. `GET /guardrails/{id}/assignments/members`
 *
 * Needs a management key. An unknown `id` fails with `NotFoundResponseError`. The list comes in pages: add the number
 * of assignments received to `offset` until it has reached `total_count`, or `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsListGuardrailMemberAssignments } from "openrouter-fn/funcs/guardrailsListGuardrailMemberAssignments.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21";
 * const result = await guardrailsListGuardrailMemberAssignments(core, { id, limit: 100 });
 * if (result.ok) for (const { user_id, created_at } of result.value.data) console.log(user_id, created_at);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsListGuardrailMemberAssignments(
  core: OpenRouterCore,
  request: ListGuardrailMemberAssignmentsRequest,
  options?: RequestOptions,
): Promise<Result<ListMemberAssignmentsResponse, GuardrailsListGuardrailMemberAssignmentsError>> {
  return send(core, operation, request, options);
}
