import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
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
import { type StoreVaultSecretRequest, StoreVaultSecretResponse } from "../models/vault.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "vaultStoreVaultSecret",
  method: "PUT",
  path: "/vault/secrets/{name}",
  body: json,
  response: StoreVaultSecretResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultStoreVaultSecret`. */
export type VaultStoreVaultSecretError = Failure<typeof errors>;

/**
 * Creates or replaces a secret of the key's workspace. `PUT /vault/secrets/{name}`
 *
 * Interns do not have it until it is copied to them with `vaultCopyVaultSecretsToIntern`. The value is sent to the
 * named hosts only, and cannot be read again. While an account may not write, calls fail with
 * `ServiceUnavailableResponseError`; accounts without access to interns get `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultStoreVaultSecret } from "openrouter-fn/funcs/vaultStoreVaultSecret.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await vaultStoreVaultSecret(core, {
 *   name: "tracker_token",
 *   value: process.env.TRACKER_TOKEN ?? "",
 *   hosts: ["api.tracker.example"],
 * });
 * if (result.ok) console.log(result.value.data.name, result.value.data.fingerprint);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultStoreVaultSecret(
  core: OpenRouterCore,
  request: StoreVaultSecretRequest,
  options?: RequestOptions,
): Promise<Result<StoreVaultSecretResponse, VaultStoreVaultSecretError>> {
  return send(core, operation, request, options);
}
