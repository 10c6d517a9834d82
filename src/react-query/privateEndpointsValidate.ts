import { privateEndpointsValidate } from "../funcs/privateEndpointsValidate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Validates a private endpoint with a live test request. `POST /private-endpoints/{id}/validate`
 *
 * A mutation: `data` is the value of `privateEndpointsValidate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsValidateMutation = hooks.mutationHook(
  "privateEndpointsValidate",
  privateEndpointsValidate,
);
/** Builds the mutation of `usePrivateEndpointsValidateMutation`. */
export const buildPrivateEndpointsValidateMutation = hooks.mutationBuilder(
  "privateEndpointsValidate",
  privateEndpointsValidate,
);
/** Builds the mutation key of `usePrivateEndpointsValidateMutation`. */
export const mutationKeyPrivateEndpointsValidate = hooks.mutationKeyBuilder("privateEndpointsValidate");
