import { alphaDecisionsCreate } from "../funcs/alphaDecisionsCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Asks a decision model questions about a state: which option, whether, how high, where. `POST /api/alpha/decisions`
 *
 * A mutation: `data` is the value of `alphaDecisionsCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useAlphaDecisionsCreateMutation = hooks.mutationHook("alphaDecisionsCreate", alphaDecisionsCreate);
/** Builds the mutation of `useAlphaDecisionsCreateMutation`. */
export const buildAlphaDecisionsCreateMutation = hooks.mutationBuilder("alphaDecisionsCreate", alphaDecisionsCreate);
/** Builds the mutation key of `useAlphaDecisionsCreateMutation`. */
export const mutationKeyAlphaDecisionsCreate = hooks.mutationKeyBuilder("alphaDecisionsCreate");
