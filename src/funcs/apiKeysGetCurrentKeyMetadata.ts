import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { GetCurrentKeyResponse } from "../models/apiKeys.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "apiKeysGetCurrentKeyMetadata",
  method: "GET",
  path: "/key",
  response: GetCurrentKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `apiKeysGetCurrentKeyMetadata`. */
export type ApiKeysGetCurrentKeyMetadataError = Failure<typeof errors>;

/**
 * Returns limits and usage of the key that makes the call. `GET /key`
 *
 * Works with any key, so it is a cheap check: an invalid key fails with `UnauthorizedResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysGetCurrentKeyMetadata } from "openrouter-fn/funcs/apiKeysGetCurrentKeyMetadata.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await apiKeysGetCurrentKeyMetadata(core);
 * if (result.ok) console.log("left:", result.value.data.limit_remaining ?? "no limit");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function apiKeysGetCurrentKeyMetadata(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<GetCurrentKeyResponse, ApiKeysGetCurrentKeyMetadataError>> {
  return send(core, operation, request, options);
}
