import { internsDeleteIntern } from "../funcs/internsDeleteIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Starts the permanent deletion of an intern, its machine and its vault. `DELETE /interns/{internId}`
 *
 * A mutation: `data` is the value of `internsDeleteIntern`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsDeleteInternMutation = hooks.mutationHook("internsDeleteIntern", internsDeleteIntern);
/** Builds the mutation of `useInternsDeleteInternMutation`. */
export const buildInternsDeleteInternMutation = hooks.mutationBuilder("internsDeleteIntern", internsDeleteIntern);
/** Builds the mutation key of `useInternsDeleteInternMutation`. */
export const mutationKeyInternsDeleteIntern = hooks.mutationKeyBuilder("internsDeleteIntern");
