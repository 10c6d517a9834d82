import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetBYOKKeyRequest, GetBYOKKeyResponse } from "../models/byok.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "byokGet",
  method: "GET",
  path: "/byok/{id}",
  response: GetBYOKKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `byokGet`. */
export type ByokGetError = Failure<typeof errors>;

/**
 * Returns one of your provider keys, without the key itself. `GET /byok/{id}`
 *
 * Needs a management key. An unknown `id` fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { byokGet } from "openrouter-fn/funcs/byokGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await byokGet(core, { id: "9d3a7c54-1e60-4f2b-8b8a-c0e4f6a21d37" });
 * if (result.ok) console.log(result.value.data.provider, result.value.data.label);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function byokGet(
  core: OpenRouterCore,
  request: GetBYOKKeyRequest,
  options?: RequestOptions,
): Promise<Result<GetBYOKKeyResponse, ByokGetError>> {
  return send(core, operation, request, options);
}
