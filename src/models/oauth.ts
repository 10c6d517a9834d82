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
  /** The code itself, for `oAuthExchangeAuthCodeForAPIKey`. */
  id: string;
  /** The app that it was made for. */
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

/** The code to exchange, and the proof that it is yours. */
export interface ExchangeAuthCodeForAPIKeyRequest {
  /** The code: the parameter `code` of the callback, or `data.id` from `oAuthCreateAuthCode`. */
  code: string;
  /** The verifier that the challenge was made of, if there was a challenge. */
  code_verifier?: string | undefined;
  /** How the challenge was made, as it was said then. */
  code_challenge_method?: OpenEnum<CodeChallengeMethod> | null | undefined;
}

/** A key that belongs to the user who gave the consent. */
export interface ExchangeAuthCodeForAPIKeyResponse {
  /** The key itself: a secret, which only this answer shows. */
  key: string;
  /** The user that it belongs to; null if the API does not say. */
  user_id?: string | null;
}
export const ExchangeAuthCodeForAPIKeyResponse: Schema<ExchangeAuthCodeForAPIKeyResponse> =
  checkedFields<ExchangeAuthCodeForAPIKeyResponse>({ key: string() });

/** A public key to check signatures with, a JSON Web Key as of RFC 7517. */
export interface OAuthJwk {
  /** Identifier of the key, which the header of a token names. */
  kid: string;
  /** The family of algorithms. */
  kty?: OpenEnum<"EC"> | null;
  /** The algorithm of the signatures. */
  alg?: OpenEnum<"ES256"> | null;
  /** What the key is for: signatures. */
  use?: OpenEnum<"sig"> | null;
  /** The curve that the key is a point of. */
  crv?: OpenEnum<"P-256"> | null;
  /** The first coordinate of that point, in base64url. */
  x?: string | null;
  /** The second coordinate of that point, in base64url. */
  y?: string | null;
}
export const OAuthJwk: Schema<OAuthJwk> = checkedFields<OAuthJwk>({});

/** The public keys that access tokens can be checked with, a JSON Web Key Set as of RFC 7517. */
export interface ListOauthJwksResponse {
  /** The keys. The header of a token says which of them it was signed with. */
  keys: OAuthJwk[];
}
export const ListOauthJwksResponse: Schema<ListOauthJwksResponse> = checkedFields<ListOauthJwksResponse>({
  keys: container(array(unchecked())),
});

/** A token of your own to exchange, and the rule that says whether it is trusted. */
export interface CreateOauthTokenRequest {
  /** What is asked for: an exchange of tokens as of RFC 8693. */
  grant_type: OpenEnum<"urn:ietf:params:oauth:grant-type:token-exchange">;
  /** The token: a JWT of an issuer that your organization trusts. */
  subject_token: string;
  /** What kind of token that is: a JWT. */
  subject_token_type: OpenEnum<"urn:ietf:params:oauth:token-type:jwt">;
  /** The rule to check it by, as the settings of the organization under "Workload identity" list it. */
  federation_policy_id: string;
  /** What kind of token to get; access tokens are the only kind so far. */
  requested_token_type?: OpenEnum<"urn:ietf:params:oauth:token-type:access_token"> | undefined;
  /** What the new token may be used for; calls of models are the only use so far. */
  scope?: OpenEnum<"inference"> | undefined;
}

/** An access token, to be used as `apiKey` until it runs out. */
export interface CreateOauthTokenResponse {
  /** The token itself: a secret. */
  access_token: string;
  /** How long it is good for, in seconds. */
  expires_in?: number | null;
  /** What kind of token it is. */
  issued_token_type?: OpenEnum<"urn:ietf:params:oauth:token-type:access_token"> | null;
  /** What it may be used for. */
  scope?: string | null;
  /** How it is sent: after `Bearer` in the header `Authorization`. */
  token_type?: OpenEnum<"Bearer"> | null;
}
export const CreateOauthTokenResponse: Schema<CreateOauthTokenResponse> = checkedFields<CreateOauthTokenResponse>({
  access_token: string(),
});
