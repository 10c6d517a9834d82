import { privateEndpointsEnable } from "../funcs/privateEndpointsEnable.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Enables a private endpoint that was disabled. `POST /private-endpoints/{id}/enable`
 *
 * A mutation: `data` is the value of `privateEndpointsEnable`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsEnableMutation = hooks.mutationHook("privateEndpointsEnable", privateEndpointsEnable);
/** Builds the mutation of `usePrivateEndpointsEnableMutation`. */
export const buildPrivateEndpointsEnableMutation = hooks.mutationBuilder(
  "privateEndpointsEnable",
  privateEndpointsEnable,
);
/** Builds the mutation key of `usePrivateEndpointsEnableMutation`. */
export const mutationKeyPrivateEndpointsEnable = hooks.mutationKeyBuilder("privateEndpointsEnable");
