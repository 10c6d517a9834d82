import { internsUpdateIntern } from "../funcs/internsUpdateIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates name, description, instructions or model of an intern. Omitted fields stay as they are.
 * `PATCH /interns/{internId}`
 *
 * A mutation: `data` is the value of `internsUpdateIntern`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsUpdateInternMutation = hooks.mutationHook("internsUpdateIntern", internsUpdateIntern);
/** Builds the mutation of `useInternsUpdateInternMutation`. */
export const buildInternsUpdateInternMutation = hooks.mutationBuilder("internsUpdateIntern", internsUpdateIntern);
/** Builds the mutation key of `useInternsUpdateInternMutation`. */
export const mutationKeyInternsUpdateIntern = hooks.mutationKeyBuilder("internsUpdateIntern");
