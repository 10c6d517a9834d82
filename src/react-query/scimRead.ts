import { scimRead } from "../funcs/scimRead.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof scimRead;

/**
 * Returns a group mapping. `GET /scim/group-mappings/{id}`
 *
 * A query: `data` is the value of `scimRead`, `error` one of its errors.
 */
export const useScimRead = hooks.queryHook("scimRead", scimRead);
/** `useScimRead` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useScimReadSuspense = hooks.suspenseQueryHook("scimRead", scimRead);
/** Prefetches `useScimRead`. Never rejects. */
export const prefetchScimRead = hooks.prefetcher("scimRead", scimRead);
/** Sets the cached data of `useScimRead`. */
export const setScimReadData = hooks.dataSetter<Fn>("scimRead");
/** Invalidates `useScimRead` for requests with the given fields. */
export const invalidateScimRead = hooks.invalidator<Fn>("scimRead");
/** Invalidates `useScimRead` for all requests. */
export const invalidateAllScimRead = hooks.allInvalidator("scimRead");
/** Builds the query of `useScimRead`. */
export const buildScimReadQuery = hooks.queryBuilder("scimRead", scimRead);
/** Builds the query key of `useScimRead`. */
export const queryKeyScimRead = hooks.queryKeyBuilder<Fn>("scimRead");
