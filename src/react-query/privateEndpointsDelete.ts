import { privateEndpointsDelete } from "../funcs/privateEndpointsDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a private endpoint; it gets no more requests. `DELETE /private-endpoints/{id}`
 *
 * A mutation: `data` is the value of `privateEndpointsDelete`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsDeleteMutation = hooks.mutationHook("privateEndpointsDelete", privateEndpointsDelete);
/** Builds the mutation of `usePrivateEndpointsDeleteMutation`. */
export const buildPrivateEndpointsDeleteMutation = hooks.mutationBuilder(
  "privateEndpointsDelete",
  privateEndpointsDelete,
);
/** Builds the mutation key of `usePrivateEndpointsDeleteMutation`. */
export const mutationKeyPrivateEndpointsDelete = hooks.mutationKeyBuilder("privateEndpointsDelete");
