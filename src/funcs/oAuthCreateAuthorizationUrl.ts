import type { OpenRouterCore } from "../core.js";
import { InvalidRequestError } from "../errors/InvalidRequestError.js";
import { buildURL } from "../lib/call/url.js";
import { err, ok, type Result } from "../result.js";

/** Parameters of the consent page. */
export interface CreateAuthorizationUrlRequest {
  /** Address to which the user returns, with a `code` in the query. */
  callback_url: string | URL;
  /** The hash from `oAuthCreateSHA256CodeChallenge`. */
  code_challenge?: string | undefined;
  /** Method of the hash; avoid `plain`, which does not hash. */
  code_challenge_method?: "S256" | "plain" | undefined;
  /** Spending limit of the granted key, in US dollars; by default the user's own limits apply. */
  limit?: number | undefined;
}

/** Errors of `oAuthCreateAuthorizationUrl`. */
export type OAuthCreateAuthorizationUrlError = InvalidRequestError;

/**
 * Returns the address of the consent page, where a user grants your app a key. Send the browser there. Makes no call.
 *
 * The user comes back to `callback_url` with a `code`, which `oAuthExchangeAuthCodeForAPIKey` exchanges for the key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { oAuthCreateAuthorizationUrl } from "openrouter-fn/funcs/oAuthCreateAuthorizationUrl.js";
 * import { oAuthCreateSHA256CodeChallenge } from "openrouter-fn/funcs/oAuthCreateSHA256CodeChallenge.js";
 *
 * const core = new OpenRouterCore();
 * const challenge = await oAuthCreateSHA256CodeChallenge();
 * if (challenge.ok) {
 *   const { code_challenge, code_challenge_method } = challenge.value;
 *   const callback_url = "https://app.example/signed-in";
 *   const url = oAuthCreateAuthorizationUrl(core, { callback_url, code_challenge, code_challenge_method });
 *   if (url.ok) console.log(url.value);
 * }
 * ```
 */
export function oAuthCreateAuthorizationUrl(
  core: OpenRouterCore,
  request: CreateAuthorizationUrlRequest,
): Result<string, OAuthCreateAuthorizationUrlError> {
  try {
    const { callback_url, code_challenge, code_challenge_method, limit } = request;
    const page = new URL("/auth", buildURL(core.options.serverURL, "/", {}));
    const query = { callback_url: new URL(callback_url).href, code_challenge, code_challenge_method, limit };
    return ok(buildURL(page, "", query));
  } catch (cause) {
    return err(
      new InvalidRequestError("`callback_url` must be an absolute address, and the first argument an OpenRouterCore", {
        cause,
      }),
    );
  }
}
