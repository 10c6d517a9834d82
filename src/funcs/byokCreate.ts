import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateBYOKKeyRequest, CreateBYOKKeyResponse } from "../models/byok.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "byokCreate",
  method: "POST",
  path: "/byok",
  body: json,
  response: CreateBYOKKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `byokCreate`. */
export type ByokCreateError = Failure<typeof errors>;

/**
 * Stores your own key for a provider; requests then use it. `POST /byok`
 *
 * Needs a management key. The stored key can never be read again. Hashes in `allowed_api_key_hashes` that are not from
 * your account fail with `BadRequestResponseError`. If the response is lost, the call may still have stored the key:
 * check `byokList` before you repeat it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { byokCreate } from "openrouter-fn/funcs/byokCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const key = process.env.ANTHROPIC_API_KEY ?? "";
 * const result = await byokCreate(core, { provider: "anthropic", key, name: "Own contract" });
 * if (result.ok) console.log(result.value.data.id, result.value.data.label);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function byokCreate(
  core: OpenRouterCore,
  request: CreateBYOKKeyRequest,
  options?: RequestOptions,
): Promise<Result<CreateBYOKKeyResponse, ByokCreateError>> {
  return send(core, operation, request, options);
}
