import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, ForbiddenResponseError, InternalServerResponseError } from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ExchangeAuthCodeForAPIKeyRequest, ExchangeAuthCodeForAPIKeyResponse } from "../models/oauth.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "oAuthExchangeAuthCodeForAPIKey",
  method: "POST",
  path: "/auth/keys",
  body: json,
  response: ExchangeAuthCodeForAPIKeyResponse,
  errors,
} satisfies Operation;

/** Errors of `oAuthExchangeAuthCodeForAPIKey`. */
export type OAuthExchangeAuthCodeForAPIKeyError = Failure<typeof errors>;

/**
 * Exchanges an authorization code for an API key, which the user pays for and can revoke. `POST /auth/keys`
 *
 * The last step of the PKCE flow; the core needs no key. A wrong code or verifier fails with `ForbiddenResponseError`.
 * The key is shown only here: store it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { oAuthExchangeAuthCodeForAPIKey } from "openrouter-fn/funcs/oAuthExchangeAuthCodeForAPIKey.js";
 *
 * const core = new OpenRouterCore();
 * const result = await oAuthExchangeAuthCodeForAPIKey(core, {
 *   code: new URLSearchParams(location.search).get("code") ?? "",
 *   code_verifier: sessionStorage.getItem("code_verifier") ?? "",
 *   code_challenge_method: "S256",
 * });
 * if (result.ok) sessionStorage.setItem("key", result.value.key);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function oAuthExchangeAuthCodeForAPIKey(
  core: OpenRouterCore,
  request: ExchangeAuthCodeForAPIKeyRequest,
  options?: RequestOptions,
): Promise<Result<ExchangeAuthCodeForAPIKeyResponse, OAuthExchangeAuthCodeForAPIKeyError>> {
  return send(core, operation, request, options);
}
