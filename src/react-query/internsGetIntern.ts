import { internsGetIntern } from "../funcs/internsGetIntern.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof internsGetIntern;

/**
 * Returns state and settings of an intern. `GET /interns/{internId}`
 *
 * A query: `data` is the value of `internsGetIntern`, `error` one of its errors.
 */
export const useInternsGetIntern = hooks.queryHook("internsGetIntern", internsGetIntern);
/** `useInternsGetIntern` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useInternsGetInternSuspense = hooks.suspenseQueryHook("internsGetIntern", internsGetIntern);
/** Prefetches `useInternsGetIntern`. Never rejects. */
export const prefetchInternsGetIntern = hooks.prefetcher("internsGetIntern", internsGetIntern);
/** Sets the cached data of `useInternsGetIntern`. */
export const setInternsGetInternData = hooks.dataSetter<Fn>("internsGetIntern");
/** Invalidates `useInternsGetIntern` for requests with the given fields. */
export const invalidateInternsGetIntern = hooks.invalidator<Fn>("internsGetIntern");
/** Invalidates `useInternsGetIntern` for all requests. */
export const invalidateAllInternsGetIntern = hooks.allInvalidator("internsGetIntern");
/** Builds the query of `useInternsGetIntern`. */
export const buildInternsGetInternQuery = hooks.queryBuilder("internsGetIntern", internsGetIntern);
/** Builds the query key of `useInternsGetIntern`. */
export const queryKeyInternsGetIntern = hooks.queryKeyBuilder<Fn>("internsGetIntern");
