import { internsProvisionIntern } from "../funcs/internsProvisionIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Starts to provision an intern, or wakes a suspended one. `POST /interns/{internId}/provision`
 *
 * A mutation: `data` is the value of `internsProvisionIntern`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useInternsProvisionInternMutation = hooks.mutationHook("internsProvisionIntern", internsProvisionIntern);
/** Builds the mutation of `useInternsProvisionInternMutation`. */
export const buildInternsProvisionInternMutation = hooks.mutationBuilder(
  "internsProvisionIntern",
  internsProvisionIntern,
);
/** Builds the mutation key of `useInternsProvisionInternMutation`. */
export const mutationKeyInternsProvisionIntern = hooks.mutationKeyBuilder("internsProvisionIntern");
