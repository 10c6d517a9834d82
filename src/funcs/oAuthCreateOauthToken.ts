import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
} from "../errors/index.js";
import { form } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateOauthTokenRequest, CreateOauthTokenResponse } from "../models/oauth.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "oAuthCreateOauthToken",
  method: "POST",
  path: "/oauth/token",
  body: form,
  response: CreateOauthTokenResponse,
  errors,
} satisfies Operation;

/** Errors of `oAuthCreateOauthToken`. */
export type OAuthCreateOauthTokenError = Failure<typeof errors>;

/**
 * Exchanges a token of your platform for a short-lived OpenRouter token. `POST /oauth/token`
 *
 * Use it where the platform issues tokens, such as in CI jobs, so that you store no key. First the organization must
 * trust the issuer, in its settings under "Workload identity". The core needs no key. An untrusted token fails with
 * `BadRequestResponseError` and the `code` `invalid_grant`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { oAuthCreateOauthToken } from "openrouter-fn/funcs/oAuthCreateOauthToken.js";
 *
 * const core = new OpenRouterCore();
 * const result = await oAuthCreateOauthToken(core, {
 *   grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
 *   subject_token: process.env.CI_JOB_TOKEN ?? "",
 *   subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
 *   federation_policy_id: "b5c1a7a2-7a1e-4a5e-9a53-5f0d6f1f2c11",
 * });
 * if (!result.ok) throw result.error;
 * const trusted = new OpenRouterCore({ apiKey: result.value.access_token });
 * console.log(trusted, "works for", result.value.expires_in, "seconds");
 * ```
 */
export function oAuthCreateOauthToken(
  core: OpenRouterCore,
  request: CreateOauthTokenRequest,
  options?: RequestOptions,
): Promise<Result<CreateOauthTokenResponse, OAuthCreateOauthTokenError>> {
  return send(core, operation, request, options);
}
