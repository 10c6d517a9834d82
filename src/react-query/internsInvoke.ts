import { internsInvoke } from "../funcs/internsInvoke.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Starts a run of an intern without waiting for it. `POST /interns/{internId}/invoke`
 *
 * A mutation: `data` is the value of `internsInvoke`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsInvokeMutation = hooks.mutationHook("internsInvoke", internsInvoke);
/** Builds the mutation of `useInternsInvokeMutation`. */
export const buildInternsInvokeMutation = hooks.mutationBuilder("internsInvoke", internsInvoke);
/** Builds the mutation key of `useInternsInvokeMutation`. */
export const mutationKeyInternsInvoke = hooks.mutationKeyBuilder("internsInvoke");
