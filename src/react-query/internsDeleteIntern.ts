import { internsDeleteIntern } from "../funcs/internsDeleteIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Begins to delete one intern, with its machine and its own vault, for good. `DELETE /interns/{internId}`
 *
 * A mutation: `data` is the value of `internsDeleteIntern`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsDeleteInternMutation = hooks.mutationHook("internsDeleteIntern", internsDeleteIntern);
/** Builds the mutation of `useInternsDeleteInternMutation`. */
export const buildInternsDeleteInternMutation = hooks.mutationBuilder("internsDeleteIntern", internsDeleteIntern);
/** Builds the mutation key of `useInternsDeleteInternMutation`. */
export const mutationKeyInternsDeleteIntern = hooks.mutationKeyBuilder("internsDeleteIntern");
