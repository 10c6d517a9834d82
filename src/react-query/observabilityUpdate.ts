import { observabilityUpdate } from "../funcs/observabilityUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates name or settings of an observability destination. Omitted fields stay as they are.
 * `PATCH /observability/destinations/{id}`
 *
 * A mutation: `data` is the value of `observabilityUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useObservabilityUpdateMutation = hooks.mutationHook("observabilityUpdate", observabilityUpdate);
/** Builds the mutation of `useObservabilityUpdateMutation`. */
export const buildObservabilityUpdateMutation = hooks.mutationBuilder("observabilityUpdate", observabilityUpdate);
/** Builds the mutation key of `useObservabilityUpdateMutation`. */
export const mutationKeyObservabilityUpdate = hooks.mutationKeyBuilder("observabilityUpdate");
