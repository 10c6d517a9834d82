import { privateProvidersDelete } from "../funcs/privateProvidersDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a private provider. `DELETE /private-providers/{slug}`
 *
 * A mutation: `data` is the value of `privateProvidersDelete`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateProvidersDeleteMutation = hooks.mutationHook("privateProvidersDelete", privateProvidersDelete);
/** Builds the mutation of `usePrivateProvidersDeleteMutation`. */
export const buildPrivateProvidersDeleteMutation = hooks.mutationBuilder(
  "privateProvidersDelete",
  privateProvidersDelete,
);
/** Builds the mutation key of `usePrivateProvidersDeleteMutation`. */
export const mutationKeyPrivateProvidersDelete = hooks.mutationKeyBuilder("privateProvidersDelete");
