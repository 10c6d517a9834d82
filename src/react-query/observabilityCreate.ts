import { observabilityCreate } from "../funcs/observabilityCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates an observability destination: a service that receives the traces of a workspace.
 * `POST /observability/destinations`
 *
 * A mutation: `data` is the value of `observabilityCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useObservabilityCreateMutation = hooks.mutationHook("observabilityCreate", observabilityCreate);
/** Builds the mutation of `useObservabilityCreateMutation`. */
export const buildObservabilityCreateMutation = hooks.mutationBuilder("observabilityCreate", observabilityCreate);
/** Builds the mutation key of `useObservabilityCreateMutation`. */
export const mutationKeyObservabilityCreate = hooks.mutationKeyBuilder("observabilityCreate");
