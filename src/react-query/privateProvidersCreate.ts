import { privateProvidersCreate } from "../funcs/privateProvidersCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a private provider, under which private endpoints can run. `POST /private-providers`
 *
 * A mutation: `data` is the value of `privateProvidersCreate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const usePrivateProvidersCreateMutation = hooks.mutationHook("privateProvidersCreate", privateProvidersCreate);
/** Builds the mutation of `usePrivateProvidersCreateMutation`. */
export const buildPrivateProvidersCreateMutation = hooks.mutationBuilder(
  "privateProvidersCreate",
  privateProvidersCreate,
);
/** Builds the mutation key of `usePrivateProvidersCreateMutation`. */
export const mutationKeyPrivateProvidersCreate = hooks.mutationKeyBuilder("privateProvidersCreate");
