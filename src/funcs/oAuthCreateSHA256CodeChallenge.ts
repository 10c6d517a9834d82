import { InvalidRequestError } from "../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../errors/UnexpectedClientError.js";
import { describeCause } from "../lib/cause.js";
import { err, ok, type Result } from "../result.js";

/** Input of a code challenge. */
export interface CreateCodeChallengeRequest {
  /**
   * The secret to hash: 43 to 128 letters, digits and `-._~`. By default a random one of 43 characters, which is nearly
   * always what you want.
   */
  code_verifier?: string | undefined;
}

/** A code challenge (RFC 7636), to spread into the requests that take it. */
export interface CodeChallenge {
  /** The hash of the secret, for `oAuthCreateAuthorizationUrl`. Public. */
  code_challenge: string;
  /** Method of the hash. */
  code_challenge_method: "S256";
  /** The secret, for `oAuthExchangeAuthCodeForAPIKey`. Keep it only where the user returns to. */
  code_verifier: string;
}

/** Errors of `oAuthCreateSHA256CodeChallenge`. */
export type OAuthCreateSHA256CodeChallengeError = InvalidRequestError | UnexpectedClientError;

/**
 * Creates verifier and challenge for a sign-in with PKCE (RFC 7636), with the platform's cryptography. Makes no call.
 *
 * The page must be secure (`https:` or localhost): elsewhere browsers have no `crypto.subtle`, and the error is an
 * `UnexpectedClientError`.
 *
 * @example
 * ```ts
 * import { oAuthCreateSHA256CodeChallenge } from "openrouter-fn/funcs/oAuthCreateSHA256CodeChallenge.js";
 *
 * const challenge = await oAuthCreateSHA256CodeChallenge();
 * if (challenge.ok) console.log(challenge.value.code_challenge, challenge.value.code_verifier);
 * else console.error(challenge.error.name, challenge.error.message);
 * ```
 */
export async function oAuthCreateSHA256CodeChallenge(
  request: CreateCodeChallengeRequest = {},
): Promise<Result<CodeChallenge, OAuthCreateSHA256CodeChallengeError>> {
  try {
    const verifier = request.code_verifier ?? base64url(crypto.getRandomValues(new Uint8Array(32)));
    if (!/^[\w.~-]{43,128}$/.test(verifier)) {
      return err(new InvalidRequestError("`code_verifier` must be 43 to 128 letters, digits and `-._~`"));
    }
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
    return ok({
      code_challenge: base64url(new Uint8Array(hash)),
      code_challenge_method: "S256",
      code_verifier: verifier,
    });
  } catch (cause) {
    return err(new UnexpectedClientError(`No code challenge could be made: ${describeCause(cause)}`, { cause }));
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
