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
import { type GetKeyRequest, GetKeyResponse } from "../models/apiKeys.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "apiKeysGet",
  method: "GET",
  path: "/keys/{hash}",
  response: GetKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `apiKeysGet`. */
export type ApiKeysGetError = Failure<typeof errors>;

/**
 * Returns limits and usage of an API key. `GET /keys/{hash}`
 *
 * Needs a management key. An unknown hash fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysGet } from "openrouter-fn/funcs/apiKeysGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await apiKeysGet(core, { hash: "3b5d8e21c0a94f7e" });
 * if (result.ok) console.log(result.value.data.limit_remaining ?? "no limit");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function apiKeysGet(
  core: OpenRouterCore,
  request: GetKeyRequest,
  options?: RequestOptions,
): Promise<Result<GetKeyResponse, ApiKeysGetError>> {
  return send(core, operation, request, options);
}
