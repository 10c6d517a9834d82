import { byokUpdate } from "../funcs/byokUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates one of your provider keys, or its settings. Omitted fields stay as they are. `PATCH /byok/{id}`
 *
 * A mutation: `data` is the value of `byokUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useByokUpdateMutation = hooks.mutationHook("byokUpdate", byokUpdate);
/** Builds the mutation of `useByokUpdateMutation`. */
export const buildByokUpdateMutation = hooks.mutationBuilder("byokUpdate", byokUpdate);
/** Builds the mutation key of `useByokUpdateMutation`. */
export const mutationKeyByokUpdate = hooks.mutationKeyBuilder("byokUpdate");
