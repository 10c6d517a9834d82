import type { OpenRouterCore } from "../core.js";
import {
  type CreateCodeChallengeRequest,
  oAuthCreateSHA256CodeChallenge,
} from "../funcs/oAuthCreateSHA256CodeChallenge.js";

export { oAuthCreateAuthCode as createAuthCode } from "../funcs/oAuthCreateAuthCode.js";
export { oAuthCreateAuthorizationUrl as createAuthorizationUrl } from "../funcs/oAuthCreateAuthorizationUrl.js";
export { oAuthCreateOauthToken as createOauthToken } from "../funcs/oAuthCreateOauthToken.js";
export { oAuthExchangeAuthCodeForAPIKey as exchangeAuthCodeForAPIKey } from "../funcs/oAuthExchangeAuthCodeForAPIKey.js";
export { oAuthListOauthJwks as listOauthJwks } from "../funcs/oAuthListOauthJwks.js";

/**
 * Makes the secret and its hash for a sign-in with PKCE, as `oAuthCreateSHA256CodeChallenge` does, which needs no core.
 */
export function createSHA256CodeChallenge(_: OpenRouterCore, request?: CreateCodeChallengeRequest) {
  return oAuthCreateSHA256CodeChallenge(request);
}
