import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteVaultSecretRequest, DeleteVaultSecretResponse } from "../models/vault.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "vaultDeleteVaultSecret",
  method: "DELETE",
  path: "/vault/secrets/{name}",
  response: DeleteVaultSecretResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultDeleteVaultSecret`. */
export type VaultDeleteVaultSecretError = Failure<typeof errors>;

/**
 * Deletes a secret of the key's workspace. Copies that interns have stay. `DELETE /vault/secrets/{name}`
 *
 * The value is null. An unknown secret fails with `NotFoundResponseError`; after a retry it can also mean that the
 * first attempt deleted it. While an account may not write, calls fail with `ServiceUnavailableResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultDeleteVaultSecret } from "openrouter-fn/funcs/vaultDeleteVaultSecret.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await vaultDeleteVaultSecret(core, { name: "tracker_token" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultDeleteVaultSecret(
  core: OpenRouterCore,
  request: DeleteVaultSecretRequest,
  options?: RequestOptions,
): Promise<Result<DeleteVaultSecretResponse, VaultDeleteVaultSecretError>> {
  return send(core, operation, request, options);
}
