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
import { type ListInternVaultSecretsRequest, ListVaultSecretsResponse } from "../models/vault.js";
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
  name: "vaultListInternVaultSecrets",
  method: "GET",
  path: "/vault/interns/{internId}/secrets",
  response: ListVaultSecretsResponse,
  errors,
} satisfies Operation;

/** Errors of `vaultListInternVaultSecrets`. */
export type VaultListInternVaultSecretsError = Failure<typeof errors>;

/**
 * Lists the secrets of an intern, without values. `GET /vault/interns/{internId}/secrets`
 *
 * The list comes in pages, by name: add the number of secrets received to `offset` while `has_more` is true. An intern
 * that is not in the workspace of the key fails with `NotFoundResponseError`, and for accounts without access to
 * interns every call does.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { vaultListInternVaultSecrets } from "openrouter-fn/funcs/vaultListInternVaultSecrets.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const internId = "5f0e3c7a-90b4-4f0e-9d37-6f6f1f0f2b11";
 * const result = await vaultListInternVaultSecrets(core, { internId });
 * if (result.ok) for (const { name, hosts } of result.value.data) console.log(name, hosts);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function vaultListInternVaultSecrets(
  core: OpenRouterCore,
  request: ListInternVaultSecretsRequest,
  options?: RequestOptions,
): Promise<Result<ListVaultSecretsResponse, VaultListInternVaultSecretsError>> {
  return send(core, operation, request, options);
}
