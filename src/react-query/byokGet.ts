import { byokGet } from "../funcs/byokGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof byokGet;

/**
 * Returns one of your provider keys, without the key itself. `GET /byok/{id}`
 *
 * A query: `data` is the value of `byokGet`, `error` one of its errors.
 */
export const useByokGet = hooks.queryHook("byokGet", byokGet);
/** `useByokGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useByokGetSuspense = hooks.suspenseQueryHook("byokGet", byokGet);
/** Prefetches `useByokGet`. Never rejects. */
export const prefetchByokGet = hooks.prefetcher("byokGet", byokGet);
/** Sets the cached data of `useByokGet`. */
export const setByokGetData = hooks.dataSetter<Fn>("byokGet");
/** Invalidates `useByokGet` for requests with the given fields. */
export const invalidateByokGet = hooks.invalidator<Fn>("byokGet");
/** Invalidates `useByokGet` for all requests. */
export const invalidateAllByokGet = hooks.allInvalidator("byokGet");
/** Builds the query of `useByokGet`. */
export const buildByokGetQuery = hooks.queryBuilder("byokGet", byokGet);
/** Builds the query key of `useByokGet`. */
export const queryKeyByokGet = hooks.queryKeyBuilder<Fn>("byokGet");
