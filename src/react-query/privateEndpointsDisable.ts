import { privateEndpointsDisable } from "../funcs/privateEndpointsDisable.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Disables a private endpoint: it gets no requests until `privateEndpointsEnable`.
 * `POST /private-endpoints/{id}/disable`
 *
 * A mutation: `data` is the value of `privateEndpointsDisable`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsDisableMutation = hooks.mutationHook(
  "privateEndpointsDisable",
  privateEndpointsDisable,
);
/** Builds the mutation of `usePrivateEndpointsDisableMutation`. */
export const buildPrivateEndpointsDisableMutation = hooks.mutationBuilder(
  "privateEndpointsDisable",
  privateEndpointsDisable,
);
/** Builds the mutation key of `usePrivateEndpointsDisableMutation`. */
export const mutationKeyPrivateEndpointsDisable = hooks.mutationKeyBuilder("privateEndpointsDisable");
