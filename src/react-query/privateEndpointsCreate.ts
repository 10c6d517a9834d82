import { privateEndpointsCreate } from "../funcs/privateEndpointsCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a private endpoint as a draft, and activates it at once if `activate` is set. `POST /private-endpoints`
 *
 * A mutation: `data` is the value of `privateEndpointsCreate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateEndpointsCreateMutation = hooks.mutationHook("privateEndpointsCreate", privateEndpointsCreate);
/** Builds the mutation of `usePrivateEndpointsCreateMutation`. */
export const buildPrivateEndpointsCreateMutation = hooks.mutationBuilder(
  "privateEndpointsCreate",
  privateEndpointsCreate,
);
/** Builds the mutation key of `usePrivateEndpointsCreateMutation`. */
export const mutationKeyPrivateEndpointsCreate = hooks.mutationKeyBuilder("privateEndpointsCreate");
