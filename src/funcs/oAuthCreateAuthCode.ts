import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateAuthCodeRequest, CreateAuthCodeResponse } from "../models/oauth.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "oAuthCreateAuthCode",
  method: "POST",
  path: "/auth/keys/code",
  body: json,
  response: CreateAuthCodeResponse,
  errors,
} satisfies Operation;

/** Errors of `oAuthCreateAuthCode`. */
export type OAuthCreateAuthCodeError = Failure<typeof errors>;

/**
 * Creates an authorization code that can be exchanged for an API key. `POST /auth/keys/code`
 *
 * With a `code_challenge` the code is useless without the verifier. To ask a user for consent in the browser, send them
 * to the address from `oAuthCreateAuthorizationUrl` instead: the code comes back to `callback_url`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { oAuthCreateAuthCode } from "openrouter-fn/funcs/oAuthCreateAuthCode.js";
 * import { oAuthCreateSHA256CodeChallenge } from "openrouter-fn/funcs/oAuthCreateSHA256CodeChallenge.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const challenge = await oAuthCreateSHA256CodeChallenge();
 * if (!challenge.ok) throw challenge.error;
 * const { code_verifier, ...hash } = challenge.value;
 * const result = await oAuthCreateAuthCode(core, {
 *   ...hash,
 *   callback_url: "https://app.example/callback",
 *   limit: 5,
 * });
 * if (result.ok) console.log(result.value.data.id, code_verifier);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function oAuthCreateAuthCode(
  core: OpenRouterCore,
  request: CreateAuthCodeRequest,
  options?: RequestOptions,
): Promise<Result<CreateAuthCodeResponse, OAuthCreateAuthCodeError>> {
  return send(core, operation, request, options);
}
