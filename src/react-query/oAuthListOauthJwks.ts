import { oAuthListOauthJwks } from "../funcs/oAuthListOauthJwks.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof oAuthListOauthJwks;

/**
 * Lists the public keys that verify OpenRouter access tokens. `GET /oauth/jwks`
 *
 * A query: `data` is the value of `oAuthListOauthJwks`, `error` one of its errors.
 */
export const useOAuthListOauthJwks = hooks.queryHook("oAuthListOauthJwks", oAuthListOauthJwks);
/** `useOAuthListOauthJwks` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useOAuthListOauthJwksSuspense = hooks.suspenseQueryHook("oAuthListOauthJwks", oAuthListOauthJwks);
/** Prefetches `useOAuthListOauthJwks`. Never rejects. */
export const prefetchOAuthListOauthJwks = hooks.prefetcher("oAuthListOauthJwks", oAuthListOauthJwks);
/** Sets the cached data of `useOAuthListOauthJwks`. */
export const setOAuthListOauthJwksData = hooks.dataSetter<Fn>("oAuthListOauthJwks");
/** Invalidates `useOAuthListOauthJwks` for requests with the given fields. */
export const invalidateOAuthListOauthJwks = hooks.invalidator<Fn>("oAuthListOauthJwks");
/** Invalidates `useOAuthListOauthJwks` for all requests. */
export const invalidateAllOAuthListOauthJwks = hooks.allInvalidator("oAuthListOauthJwks");
/** Builds the query of `useOAuthListOauthJwks`. */
export const buildOAuthListOauthJwksQuery = hooks.queryBuilder("oAuthListOauthJwks", oAuthListOauthJwks);
/** Builds the query key of `useOAuthListOauthJwks`. */
export const queryKeyOAuthListOauthJwks = hooks.queryKeyBuilder<Fn>("oAuthListOauthJwks");
