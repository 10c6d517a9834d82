import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type StoreInternVaultSecretRequest, StoreVaultSecretResponse } from "../models/vault.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "vaultStoreInternVaultSecret",
  method: "PUT",
  path: "/vault/interns/{internId}/secrets/{name}",
  body: json,
  response: StoreVaultSecretResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultStoreInternVaultSecret`. */
export type VaultStoreInternVaultSecretError = Failure<typeof errors>;

/**
 * Creates or replaces a secret of an intern. `PUT /vault/interns/{internId}/secrets/{name}`
 *
 * The value is sent to the named hosts only, and cannot be read again. While an account may not write, calls fail with
 * `ServiceUnavailableResponseError`. An intern that is not in the workspace of the key fails with
 * `NotFoundResponseError`, and for accounts without access to interns every call does.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultStoreInternVaultSecret } from "openrouter-fn/funcs/vaultStoreInternVaultSecret.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await vaultStoreInternVaultSecret(core, {
 *   internId: "5f0e3c7a-90b4-4f0e-9d37-6f6f1f0f2b11",
 *   name: "tracker_token",
 *   value: process.env.TRACKER_TOKEN ?? "",
 *   hosts: ["api.tracker.example"],
 * });
 * if (result.ok) console.log(result.value.data.name, result.value.data.fingerprint);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultStoreInternVaultSecret(
  core: OpenRouterCore,
  request: StoreInternVaultSecretRequest,
  options?: RequestOptions,
): Promise<Result<StoreVaultSecretResponse, VaultStoreInternVaultSecretError>> {
  return send(core, operation, request, options);
}
