import { privateProvidersUpdate } from "../funcs/privateProvidersUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates details or data policy of a private provider. `PATCH /private-providers/{slug}`
 *
 * A mutation: `data` is the value of `privateProvidersUpdate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateProvidersUpdateMutation = hooks.mutationHook("privateProvidersUpdate", privateProvidersUpdate);
/** Builds the mutation of `usePrivateProvidersUpdateMutation`. */
export const buildPrivateProvidersUpdateMutation = hooks.mutationBuilder(
  "privateProvidersUpdate",
  privateProvidersUpdate,
);
/** Builds the mutation key of `usePrivateProvidersUpdateMutation`. */
export const mutationKeyPrivateProvidersUpdate = hooks.mutationKeyBuilder("privateProvidersUpdate");
