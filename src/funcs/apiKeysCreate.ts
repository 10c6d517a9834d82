import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateKeyRequest, CreateKeyResponse } from "../models/apiKeys.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "apiKeysCreate",
  method: "POST",
  path: "/keys",
  body: json,
  response: CreateKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `apiKeysCreate`. */
export type ApiKeysCreateError = Failure<typeof errors>;

/**
 * Creates an API key. `POST /keys`
 *
 * Needs a management key. Only this response has the new key: store it. If the response is lost, the call may still
 * have created a key: check `apiKeysList` before you repeat it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysCreate } from "openrouter-fn/funcs/apiKeysCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await apiKeysCreate(core, { name: "Nightly jobs", limit: 25, limit_reset: "monthly" });
 * if (result.ok) console.log(result.value.data.hash, "has a limit of", result.value.data.limit, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function apiKeysCreate(
  core: OpenRouterCore,
  request: CreateKeyRequest,
  options?: RequestOptions,
): Promise<Result<CreateKeyResponse, ApiKeysCreateError>> {
  return send(core, operation, request, options);
}
