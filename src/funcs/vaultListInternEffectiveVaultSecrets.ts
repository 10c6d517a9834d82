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
import {
  type ListInternEffectiveVaultSecretsRequest,
  ListInternEffectiveVaultSecretsResponse,
} from "../models/vault.js";
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
  name: "vaultListInternEffectiveVaultSecrets",
  method: "GET",
  path: "/vault/interns/{internId}/effective-secrets",
  response: ListInternEffectiveVaultSecretsResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultListInternEffectiveVaultSecrets`. */
export type VaultListInternEffectiveVaultSecretsError = Failure<typeof errors>;

/**
 * Lists the secrets that an intern receives, one per name, without values.
 * `GET /vault/interns/{internId}/effective-secrets`
 *
 * `scope` says where a secret comes from. The list comes in pages: add the number of secrets received to `offset` while
 * `has_more` is true.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultListInternEffectiveVaultSecrets } from "openrouter-fn/funcs/vaultListInternEffectiveVaultSecrets.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await vaultListInternEffectiveVaultSecrets(core, {
 *   internId: "5f0e3c7a-90b4-4f0e-9d37-6f6f1f0f2b11",
 * });
 * if (result.ok) for (const { name, scope } of result.value.data) console.log(name, scope);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultListInternEffectiveVaultSecrets(
  core: OpenRouterCore,
  request: ListInternEffectiveVaultSecretsRequest,
  options?: RequestOptions,
): Promise<Result<ListInternEffectiveVaultSecretsResponse, VaultListInternEffectiveVaultSecretsError>> {
  return send(core, operation, request, options);
}
