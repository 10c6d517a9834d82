import { oAuthExchangeAuthCodeForAPIKey } from "../funcs/oAuthExchangeAuthCodeForAPIKey.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Exchanges an authorization code for an API key, which the user pays for and can revoke. `POST /auth/keys`
 *
 * A mutation: `data` is the value of `oAuthExchangeAuthCodeForAPIKey`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useOAuthExchangeAuthCodeForAPIKeyMutation = hooks.mutationHook(
  "oAuthExchangeAuthCodeForAPIKey",
  oAuthExchangeAuthCodeForAPIKey,
);
/** Builds the mutation of `useOAuthExchangeAuthCodeForAPIKeyMutation`. */
export const buildOAuthExchangeAuthCodeForAPIKeyMutation = hooks.mutationBuilder(
  "oAuthExchangeAuthCodeForAPIKey",
  oAuthExchangeAuthCodeForAPIKey,
);
/** Builds the mutation key of `useOAuthExchangeAuthCodeForAPIKeyMutation`. */
export const mutationKeyOAuthExchangeAuthCodeForAPIKey = hooks.mutationKeyBuilder("oAuthExchangeAuthCodeForAPIKey");
