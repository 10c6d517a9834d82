import { privateEndpointsUpdate } from "../funcs/privateEndpointsUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates prices, declared parameters or settings of a private endpoint. `PATCH /private-endpoints/{id}`
 *
 * A mutation: `data` is the value of `privateEndpointsUpdate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsUpdateMutation = hooks.mutationHook("privateEndpointsUpdate", privateEndpointsUpdate);
/** Builds the mutation of `usePrivateEndpointsUpdateMutation`. */
export const buildPrivateEndpointsUpdateMutation = hooks.mutationBuilder(
  "privateEndpointsUpdate",
  privateEndpointsUpdate,
);
/** Builds the mutation key of `usePrivateEndpointsUpdateMutation`. */
export const mutationKeyPrivateEndpointsUpdate = hooks.mutationKeyBuilder("privateEndpointsUpdate");
