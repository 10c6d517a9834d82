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
import { type CopyVaultSecretsToInternRequest, CopyVaultSecretsToInternResponse } from "../models/vault.js";
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
  name: "vaultCopyVaultSecretsToIntern",
  method: "POST",
  path: "/vault/interns/{internId}/secrets/copy",
  body: json,
  response: CopyVaultSecretsToInternResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultCopyVaultSecretsToIntern`. */
export type VaultCopyVaultSecretsToInternError = Failure<typeof errors>;

/**
 * Copies secrets of the workspace to an intern, with value and hosts. `POST /vault/interns/{internId}/secrets/copy`
 *
 * A copy replaces the intern's secret of the same name; later changes in the workspace do not reach it. While an
 * account may not write, calls fail with `ServiceUnavailableResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultCopyVaultSecretsToIntern } from "openrouter-fn/funcs/vaultCopyVaultSecretsToIntern.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await vaultCopyVaultSecretsToIntern(core, {
 *   internId: "5f0e3c7a-90b4-4f0e-9d37-6f6f1f0f2b11",
 *   names: ["tracker_token"],
 * });
 * if (result.ok) for (const { name, hosts } of result.value.data) console.log(name, hosts);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultCopyVaultSecretsToIntern(
  core: OpenRouterCore,
  request: CopyVaultSecretsToInternRequest,
  options?: RequestOptions,
): Promise<Result<CopyVaultSecretsToInternResponse, VaultCopyVaultSecretsToInternError>> {
  return send(core, operation, request, options);
}
