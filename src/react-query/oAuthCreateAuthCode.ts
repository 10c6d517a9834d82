import { oAuthCreateAuthCode } from "../funcs/oAuthCreateAuthCode.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates an authorization code that can be exchanged for an API key. `POST /auth/keys/code`
 *
 * A mutation: `data` is the value of `oAuthCreateAuthCode`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useOAuthCreateAuthCodeMutation = hooks.mutationHook("oAuthCreateAuthCode", oAuthCreateAuthCode);
/** Builds the mutation of `useOAuthCreateAuthCodeMutation`. */
export const buildOAuthCreateAuthCodeMutation = hooks.mutationBuilder("oAuthCreateAuthCode", oAuthCreateAuthCode);
/** Builds the mutation key of `useOAuthCreateAuthCodeMutation`. */
export const mutationKeyOAuthCreateAuthCode = hooks.mutationKeyBuilder("oAuthCreateAuthCode");
