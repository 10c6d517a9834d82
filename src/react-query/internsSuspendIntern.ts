import { internsSuspendIntern } from "../funcs/internsSuspendIntern.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Suspends an intern. Its disk and settings stay; `internsProvisionIntern` wakes it. `POST /interns/{internId}/suspend`
 *
 * A mutation: `data` is the value of `internsSuspendIntern`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsSuspendInternMutation = hooks.mutationHook("internsSuspendIntern", internsSuspendIntern);
/** Builds the mutation of `useInternsSuspendInternMutation`. */
export const buildInternsSuspendInternMutation = hooks.mutationBuilder("internsSuspendIntern", internsSuspendIntern);
/** Builds the mutation key of `useInternsSuspendInternMutation`. */
export const mutationKeyInternsSuspendIntern = hooks.mutationKeyBuilder("internsSuspendIntern");
