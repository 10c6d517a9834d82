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
import { type ListVaultSecretsRequest, ListVaultSecretsResponse } from "../models/vault.js";
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
  name: "vaultListVaultSecrets",
  method: "GET",
  path: "/vault/secrets",
  response: ListVaultSecretsResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultListVaultSecrets`. */
export type VaultListVaultSecretsError = Failure<typeof errors>;

/**
 * Lists the secrets of the key's workspace, without values. `GET /vault/secrets`
 *
 * The list comes in pages, by name: add the number of secrets received to `offset` while `has_more` is true. Accounts
 * without access to interns get `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultListVaultSecrets } from "openrouter-fn/funcs/vaultListVaultSecrets.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await vaultListVaultSecrets(core);
 * if (result.ok) for (const { name, hosts } of result.value.data) console.log(name, hosts);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultListVaultSecrets(
  core: OpenRouterCore,
  request?: ListVaultSecretsRequest,
  options?: RequestOptions,
): Promise<Result<ListVaultSecretsResponse, VaultListVaultSecretsError>> {
  return send(core, operation, request, options);
}
