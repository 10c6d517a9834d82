import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListOauthJwksResponse } from "../models/oauth.js";
import type { Result } from "../result.js";

const errors = {
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "oAuthListOauthJwks",
  method: "GET",
  path: "/oauth/jwks",
  response: ListOauthJwksResponse,
  errors,
} satisfies Operation;

/** Errors of `oAuthListOauthJwks`. */
export type OAuthListOauthJwksError = Failure<typeof errors>;

/**
 * Lists the public keys that verify OpenRouter access tokens. `GET /oauth/jwks`
 *
 * The `kid` in the header of a token names its key. The keys change now and then: call again if one is unknown.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { oAuthListOauthJwks } from "openrouter-fn/funcs/oAuthListOauthJwks.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await oAuthListOauthJwks(core);
 * if (result.ok) for (const { kid, alg } of result.value.keys) console.log(kid, alg);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function oAuthListOauthJwks(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListOauthJwksResponse, OAuthListOauthJwksError>> {
  return send(core, operation, request, options);
}
