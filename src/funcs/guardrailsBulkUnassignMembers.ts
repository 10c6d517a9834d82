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
import { type BulkUnassignMembersRequest, BulkUnassignMembersResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsBulkUnassignMembers",
  method: "POST",
  path: "/guardrails/{id}/assignments/members/remove",
  body: json,
  response: BulkUnassignMembersResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsBulkUnassignMembers`. */
export type GuardrailsBulkUnassignMembersError = Failure<typeof errors>;

/**
 * Unassigns members of the organization from a guardrail. `POST /guardrails/{id}/assignments/members/remove`
 *
 * Needs a management key. The members stay in the organization. An unknown `id` fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsBulkUnassignMembers } from "openrouter-fn/funcs/guardrailsBulkUnassignMembers.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const id = "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21";
 * const result = await guardrailsBulkUnassignMembers(core, { id, member_user_ids: ["user_7Qm2x"] });
 * if (result.ok) console.log(result.value.unassigned_count, "members");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsBulkUnassignMembers(
  core: OpenRouterCore,
  request: BulkUnassignMembersRequest,
  options?: RequestOptions,
): Promise<Result<BulkUnassignMembersResponse, GuardrailsBulkUnassignMembersError>> {
  return send(core, operation, request, options);
}
