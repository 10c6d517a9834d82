import type { OpenRouterCore } from "../core.js";
import {
  type CreateCodeChallengeRequest,
  oAuthCreateSHA256CodeChallenge,
} from "../funcs/oAuthCreateSHA256CodeChallenge.js";

/**
 * Makes the secret and its hash for a sign-in with PKCE, as `oAuthCreateSHA256CodeChallenge` does, which needs no core.
 */
export function createSHA256CodeChallenge(_: OpenRouterCore, request?: CreateCodeChallengeRequest) {
  return oAuthCreateSHA256CodeChallenge(request);
}
