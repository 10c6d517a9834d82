import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteBYOKKeyRequest, DeleteBYOKKeyResponse } from "../models/byok.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "byokDelete",
  method: "DELETE",
  path: "/byok/{id}",
  response: DeleteBYOKKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `byokDelete`. */
export type ByokDeleteError = Failure<typeof errors>;

/**
 * Deletes one of your provider keys. To disable it instead, use `byokUpdate`. `DELETE /byok/{id}`
 *
 * Needs a management key. The stored key is wiped. An unknown `id` fails with `NotFoundResponseError`; after a retry it
 * can also mean that the first attempt deleted the key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { byokDelete } from "openrouter-fn/funcs/byokDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await byokDelete(core, { id: "9d3a7c54-1e60-4f2b-8b8a-c0e4f6a21d37" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function byokDelete(
  core: OpenRouterCore,
  request: DeleteBYOKKeyRequest,
  options?: RequestOptions,
): Promise<Result<DeleteBYOKKeyResponse, ByokDeleteError>> {
  return send(core, operation, request, options);
}
