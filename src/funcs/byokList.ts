import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListBYOKKeysRequest, ListBYOKKeysResponse } from "../models/byok.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "byokList",
  method: "GET",
  path: "/byok",
  response: ListBYOKKeysResponse,
  errors,
} satisfies Operation;

/** Errors of `byokList`. */
export type ByokListError = Failure<typeof errors>;

/**
 * Lists the provider keys of a workspace. `GET /byok`
 *
 * Needs a management key. The list comes in pages: add the number of keys received to `offset` until it has reached
 * `total_count`, or `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { byokList } from "openrouter-fn/funcs/byokList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await byokList(core, { provider: "anthropic" });
 * if (result.ok) for (const { name, label, disabled } of result.value.data) console.log(name, label, disabled);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function byokList(
  core: OpenRouterCore,
  request?: ListBYOKKeysRequest,
  options?: RequestOptions,
): Promise<Result<ListBYOKKeysResponse, ByokListError>> {
  return send(core, operation, request, options);
}
