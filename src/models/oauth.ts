import { array, checkedFields, container, type OpenEnum, type Schema, string, unchecked } from "../lib/schema.js";
import type { LimitReset } from "./apiKeys.js";

/** Method of a code challenge: the SHA-256 hash of the verifier in base64url, or the verifier itself. */
export type CodeChallengeMethod = "S256" | "plain";

/** Purpose of an authorization code, and settings of the key for which it is exchanged. */
export interface CreateAuthCodeRequest {
  /** Address to which the user returns with the code: https, or any port of `localhost` or `127.0.0.1`. */
  callback_url: string;
  /** PKCE challenge. Only those who know its verifier can use the code. */
  code_challenge?: string | undefined;
  /** Method of the challenge. */
  code_challenge_method?: OpenEnum<CodeChallengeMethod> | undefined;
  /** Label of the key, up to 100 characters; the name of the app by default. */
  key_label?: string | undefined;
  /** Spending limit, in US dollars; no limit by default. */
  limit?: number | undefined;
  /** How often the limit resets; never by default. */
  usage_limit_type?: OpenEnum<LimitReset> | undefined;
  /** Expiry time of the key, ISO 8601; never if null or omitted. */
  expires_at?: string | null | undefined;
  /** The workspace to create the key in, as a UUID. */
  workspace_id?: string | undefined;
  /** The requesting agent, for OpenRouter's statistics. */
  spawn_agent?: string | undefined;
  /** The cloud of the agent, for OpenRouter's statistics. */
  spawn_cloud?: string | undefined;
}

/** An authorization code. */
export interface AuthCode {
  /** The code, for `oAuthExchangeAuthCodeForAPIKey`. */
  id: string;
  /** The app of the code. */
  app_id?: number | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
}
export const AuthCode: Schema<AuthCode> = checkedFields<AuthCode>({});

/** Response with an authorization code. */
export interface CreateAuthCodeResponse {
  /** The code. */
  data: AuthCode;
}
export const CreateAuthCodeResponse: Schema<CreateAuthCodeResponse> = checkedFields<CreateAuthCodeResponse>({
  data: AuthCode,
});

/** The code to exchange, and its verifier. */
export interface ExchangeAuthCodeForAPIKeyRequest {
  /** The code: the parameter `code` of the callback, or `data.id` from `oAuthCreateAuthCode`. */
  code: string;
  /** The verifier of the challenge, if there was one. */
  code_verifier?: string | undefined;
  /** Method of the challenge, as sent with it. */
  code_challenge_method?: OpenEnum<CodeChallengeMethod> | null | undefined;
}

/** A key that belongs to the consenting user. */
export interface ExchangeAuthCodeForAPIKeyResponse {
  /** The key: a secret, shown only here. */
  key: string;
  /** The user of the key; null if the API does not say. */
  user_id?: string | null;
}
export const ExchangeAuthCodeForAPIKeyResponse: Schema<ExchangeAuthCodeForAPIKeyResponse> =
  checkedFields<ExchangeAuthCodeForAPIKeyResponse>({ key: string() });

/** A public key for verifying signatures, a JSON Web Key (RFC 7517). */
export interface OAuthJwk {
  /** Identifier of the key, as in the header of a token. */
  kid: string;
  /** Family of algorithms. */
  kty?: OpenEnum<"EC"> | null;
  /** Signature algorithm. */
  alg?: OpenEnum<"ES256"> | null;
  /** Purpose of the key: signatures. */
  use?: OpenEnum<"sig"> | null;
  /** Elliptic curve of the key. */
  crv?: OpenEnum<"P-256"> | null;
  /** The x coordinate, in base64url. */
  x?: string | null;
  /** The y coordinate, in base64url. */
  y?: string | null;
}
export const OAuthJwk: Schema<OAuthJwk> = checkedFields<OAuthJwk>({});

/** The public keys that verify access tokens, a JSON Web Key Set (RFC 7517). */
export interface ListOauthJwksResponse {
  /** The keys. The header of a token names its key. */
  keys: OAuthJwk[];
}
export const ListOauthJwksResponse: Schema<ListOauthJwksResponse> = checkedFields<ListOauthJwksResponse>({
  keys: container(array(unchecked())),
});

/** A token of yours to exchange, and the policy that decides whether it is trusted. */
export interface CreateOauthTokenRequest {
  /** Grant type: token exchange (RFC 8693). */
  grant_type: OpenEnum<"urn:ietf:params:oauth:grant-type:token-exchange">;
  /** The token: a JWT from an issuer that your organization trusts. */
  subject_token: string;
  /** Type of that token: JWT. */
  subject_token_type: OpenEnum<"urn:ietf:params:oauth:token-type:jwt">;
  /** The policy for checking it, as listed in the organization's settings under "Workload identity". */
  federation_policy_id: string;
  /** Type of the new token; only access tokens so far. */
  requested_token_type?: OpenEnum<"urn:ietf:params:oauth:token-type:access_token"> | undefined;
  /** Scope of the new token; only calls of models so far. */
  scope?: OpenEnum<"inference"> | undefined;
}

/** An access token, to use as `apiKey` until it expires. */
export interface CreateOauthTokenResponse {
  /** The token: a secret. */
  access_token: string;
  /** Lifetime, in seconds. */
  expires_in?: number | null;
  /** Type of the token. */
  issued_token_type?: OpenEnum<"urn:ietf:params:oauth:token-type:access_token"> | null;
  /** Scope of the token. */
  scope?: string | null;
  /** How to send it: after `Bearer` in the header `Authorization`. */
  token_type?: OpenEnum<"Bearer"> | null;
}
export const CreateOauthTokenResponse: Schema<CreateOauthTokenResponse> = checkedFields<CreateOauthTokenResponse>({
  access_token: string(),
});
