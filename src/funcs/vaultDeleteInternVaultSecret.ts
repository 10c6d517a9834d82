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
import { type DeleteInternVaultSecretRequest, DeleteVaultSecretResponse } from "../models/vault.js";
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
  name: "vaultDeleteInternVaultSecret",
  method: "DELETE",
  path: "/vault/interns/{internId}/secrets/{name}",
  response: DeleteVaultSecretResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultDeleteInternVaultSecret`. */
export type VaultDeleteInternVaultSecretError = Failure<typeof errors>;

/**
 * Deletes a secret of an intern. The workspace's secret of the same name stays.
 * `DELETE /vault/interns/{internId}/secrets/{name}`
 *
 * The value is null. An unknown secret or intern fails with `NotFoundResponseError`; after a retry it can also mean
 * that the first attempt deleted it. While an account may not write, calls fail with `ServiceUnavailableResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultDeleteInternVaultSecret } from "openrouter-fn/funcs/vaultDeleteInternVaultSecret.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const internId = "5f0e3c7a-90b4-4f0e-9d37-6f6f1f0f2b11";
 * const result = await vaultDeleteInternVaultSecret(core, { internId, name: "tracker_token" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultDeleteInternVaultSecret(
  core: OpenRouterCore,
  request: DeleteInternVaultSecretRequest,
  options?: RequestOptions,
): Promise<Result<DeleteVaultSecretResponse, VaultDeleteInternVaultSecretError>> {
  return send(core, operation, request, options);
}
