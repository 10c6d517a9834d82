import { observabilityUpdate } from "../funcs/observabilityUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Changes name or settings of one service that traces are sent to; what the request leaves out stays as it is.
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
