import { byokCreate } from "../funcs/byokCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Stores your own key for a provider; requests then use it. `POST /byok`
 *
 * A mutation: `data` is the value of `byokCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useByokCreateMutation = hooks.mutationHook("byokCreate", byokCreate);
/** Builds the mutation of `useByokCreateMutation`. */
export const buildByokCreateMutation = hooks.mutationBuilder("byokCreate", byokCreate);
/** Builds the mutation key of `useByokCreateMutation`. */
export const mutationKeyByokCreate = hooks.mutationKeyBuilder("byokCreate");
