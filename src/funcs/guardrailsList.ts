import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListGuardrailsRequest, ListGuardrailsResponse } from "../models/guardrails.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "guardrailsList",
  method: "GET",
  path: "/guardrails",
  response: ListGuardrailsResponse,
  errors,
} satisfies Operation;

/** Errors of `guardrailsList`. */
export type GuardrailsListError = Failure<typeof errors>;

/**
 * Lists the guardrails of a workspace. `GET /guardrails`
 *
 * Needs a management key. The list comes in pages: add the number of guardrails received to `offset` until it has
 * reached `total_count`, or `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { guardrailsList } from "openrouter-fn/funcs/guardrailsList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await guardrailsList(core, { limit: 100 });
 * if (result.ok) for (const { id, name, limit_usd } of result.value.data) console.log(id, name, limit_usd, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function guardrailsList(
  core: OpenRouterCore,
  request?: ListGuardrailsRequest,
  options?: RequestOptions,
): Promise<Result<ListGuardrailsResponse, GuardrailsListError>> {
  return send(core, operation, request, options);
}
