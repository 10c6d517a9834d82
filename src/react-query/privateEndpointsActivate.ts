import { privateEndpointsActivate } from "../funcs/privateEndpointsActivate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Activates a private endpoint whose draft has been validated. `POST /private-endpoints/{id}/activate`
 *
 * A mutation: `data` is the value of `privateEndpointsActivate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsActivateMutation = hooks.mutationHook(
  "privateEndpointsActivate",
  privateEndpointsActivate,
);
/** Builds the mutation of `usePrivateEndpointsActivateMutation`. */
export const buildPrivateEndpointsActivateMutation = hooks.mutationBuilder(
  "privateEndpointsActivate",
  privateEndpointsActivate,
);
/** Builds the mutation key of `usePrivateEndpointsActivateMutation`. */
export const mutationKeyPrivateEndpointsActivate = hooks.mutationKeyBuilder("privateEndpointsActivate");
