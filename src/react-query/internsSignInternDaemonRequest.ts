import { internsSignInternDaemonRequest } from "../funcs/internsSignInternDaemonRequest.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Signs a request to an intern's daemon on behalf of the signed-in user. `POST /interns/{internId}/daemon/sign`
 *
 * A mutation: `data` is the value of `internsSignInternDaemonRequest`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useInternsSignInternDaemonRequestMutation = hooks.mutationHook(
  "internsSignInternDaemonRequest",
  internsSignInternDaemonRequest,
);
/** Builds the mutation of `useInternsSignInternDaemonRequestMutation`. */
export const buildInternsSignInternDaemonRequestMutation = hooks.mutationBuilder(
  "internsSignInternDaemonRequest",
  internsSignInternDaemonRequest,
);
/** Builds the mutation key of `useInternsSignInternDaemonRequestMutation`. */
export const mutationKeyInternsSignInternDaemonRequest = hooks.mutationKeyBuilder("internsSignInternDaemonRequest");
