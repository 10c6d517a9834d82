import { observabilityDelete } from "../funcs/observabilityDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes an observability destination. To pause it instead, use `observabilityUpdate` with `enabled: false`.
 * `DELETE /observability/destinations/{id}`
 *
 * A mutation: `data` is the value of `observabilityDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useObservabilityDeleteMutation = hooks.mutationHook("observabilityDelete", observabilityDelete);
/** Builds the mutation of `useObservabilityDeleteMutation`. */
export const buildObservabilityDeleteMutation = hooks.mutationBuilder("observabilityDelete", observabilityDelete);
/** Builds the mutation key of `useObservabilityDeleteMutation`. */
export const mutationKeyObservabilityDelete = hooks.mutationKeyBuilder("observabilityDelete");
