import { oAuthCreateOauthToken } from "../funcs/oAuthCreateOauthToken.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Exchanges a token of your platform for a short-lived OpenRouter token. `POST /oauth/token`
 *
 * A mutation: `data` is the value of `oAuthCreateOauthToken`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useOAuthCreateOauthTokenMutation = hooks.mutationHook("oAuthCreateOauthToken", oAuthCreateOauthToken);
/** Builds the mutation of `useOAuthCreateOauthTokenMutation`. */
export const buildOAuthCreateOauthTokenMutation = hooks.mutationBuilder("oAuthCreateOauthToken", oAuthCreateOauthToken);
/** Builds the mutation key of `useOAuthCreateOauthTokenMutation`. */
export const mutationKeyOAuthCreateOauthToken = hooks.mutationKeyBuilder("oAuthCreateOauthToken");
