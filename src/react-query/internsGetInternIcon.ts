import { internsGetInternIcon } from "../funcs/internsGetInternIcon.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Downloads the icon of an intern. `GET /interns/{internId}/icon`
 *
 * A mutation: `data` is the value of `internsGetInternIcon`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useInternsGetInternIconMutation = hooks.mutationHook("internsGetInternIcon", internsGetInternIcon);
/** Builds the mutation of `useInternsGetInternIconMutation`. */
export const buildInternsGetInternIconMutation = hooks.mutationBuilder("internsGetInternIcon", internsGetInternIcon);
/** Builds the mutation key of `useInternsGetInternIconMutation`. */
export const mutationKeyInternsGetInternIcon = hooks.mutationKeyBuilder("internsGetInternIcon");
