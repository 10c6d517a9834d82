import { systemOneCreate } from "../funcs/systemOneCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Asks a decision model questions about a state: which option, whether, how high, where. `POST /systemone`
 *
 * A mutation: `data` is the value of `systemOneCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useSystemOneCreateMutation = hooks.mutationHook("systemOneCreate", systemOneCreate);
/** Builds the mutation of `useSystemOneCreateMutation`. */
export const buildSystemOneCreateMutation = hooks.mutationBuilder("systemOneCreate", systemOneCreate);
/** Builds the mutation key of `useSystemOneCreateMutation`. */
export const mutationKeySystemOneCreate = hooks.mutationKeyBuilder("systemOneCreate");
