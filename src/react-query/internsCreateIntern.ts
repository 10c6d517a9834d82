import { internsCreateIntern } from "../funcs/internsCreateIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates an intern with its own vault, and provisions it at once if `provision` is true. `POST /interns`
 *
 * A mutation: `data` is the value of `internsCreateIntern`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsCreateInternMutation = hooks.mutationHook("internsCreateIntern", internsCreateIntern);
/** Builds the mutation of `useInternsCreateInternMutation`. */
export const buildInternsCreateInternMutation = hooks.mutationBuilder("internsCreateIntern", internsCreateIntern);
/** Builds the mutation key of `useInternsCreateInternMutation`. */
export const mutationKeyInternsCreateIntern = hooks.mutationKeyBuilder("internsCreateIntern");
