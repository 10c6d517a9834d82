import { internsSignInternDaemonAccessRequest } from "../funcs/internsSignInternDaemonAccessRequest.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Signs a request to an intern's daemon on behalf of the signed-in user. `POST /interns/{internId}/daemon-access/sign`
 *
 * A mutation: `data` is the value of `internsSignInternDaemonAccessRequest`, `error` one of its errors. `mutate` takes
 * the request, or `{ request, options }`.
 */
export const useInternsSignInternDaemonAccessRequestMutation = hooks.mutationHook(
  "internsSignInternDaemonAccessRequest",
  internsSignInternDaemonAccessRequest,
);
/** Builds the mutation of `useInternsSignInternDaemonAccessRequestMutation`. */
export const buildInternsSignInternDaemonAccessRequestMutation = hooks.mutationBuilder(
  "internsSignInternDaemonAccessRequest",
  internsSignInternDaemonAccessRequest,
);
/** Builds the mutation key of `useInternsSignInternDaemonAccessRequestMutation`. */
export const mutationKeyInternsSignInternDaemonAccessRequest = hooks.mutationKeyBuilder(
  "internsSignInternDaemonAccessRequest",
);
