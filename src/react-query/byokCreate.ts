import { byokCreate } from "../funcs/byokCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Stores a key of your own for a provider, which requests are then made with. `POST /byok`
 *
 * A mutation: `data` is the value of `byokCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useByokCreateMutation = hooks.mutationHook("byokCreate", byokCreate);
/** Builds the mutation of `useByokCreateMutation`. */
export const buildByokCreateMutation = hooks.mutationBuilder("byokCreate", byokCreate);
/** Builds the mutation key of `useByokCreateMutation`. */
export const mutationKeyByokCreate = hooks.mutationKeyBuilder("byokCreate");
