import type { OpenRouterCore } from "../core.js";
import {
  InternalServerResponseError,
  NotFoundResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteKeyRequest, DeleteKeyResponse } from "../models/apiKeys.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "apiKeysDelete",
  method: "DELETE",
  path: "/keys/{hash}",
  response: DeleteKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `apiKeysDelete`. */
export type ApiKeysDeleteError = Failure<typeof errors>;

/**
 * Deletes an API key permanently. To disable it instead, use `apiKeysUpdate`. `DELETE /keys/{hash}`
 *
 * Needs a management key. An unknown hash fails with `NotFoundResponseError`; after a retry it can also mean that the
 * first attempt deleted the key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysDelete } from "openrouter-fn/funcs/apiKeysDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await apiKeysDelete(core, { hash: "3b5d8e21c0a94f7e" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function apiKeysDelete(
  core: OpenRouterCore,
  request: DeleteKeyRequest,
  options?: RequestOptions,
): Promise<Result<DeleteKeyResponse, ApiKeysDeleteError>> {
  return send(core, operation, request, options);
}
