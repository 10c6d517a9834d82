import { observabilityGet } from "../funcs/observabilityGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof observabilityGet;

/**
 * Returns an observability destination. `GET /observability/destinations/{id}`
 *
 * A query: `data` is the value of `observabilityGet`, `error` one of its errors.
 */
export const useObservabilityGet = hooks.queryHook("observabilityGet", observabilityGet);
/** `useObservabilityGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useObservabilityGetSuspense = hooks.suspenseQueryHook("observabilityGet", observabilityGet);
/** Prefetches `useObservabilityGet`. Never rejects. */
export const prefetchObservabilityGet = hooks.prefetcher("observabilityGet", observabilityGet);
/** Sets the cached data of `useObservabilityGet`. */
export const setObservabilityGetData = hooks.dataSetter<Fn>("observabilityGet");
/** Invalidates `useObservabilityGet` for requests with the given fields. */
export const invalidateObservabilityGet = hooks.invalidator<Fn>("observabilityGet");
/** Invalidates `useObservabilityGet` for all requests. */
export const invalidateAllObservabilityGet = hooks.allInvalidator("observabilityGet");
/** Builds the query of `useObservabilityGet`. */
export const buildObservabilityGetQuery = hooks.queryBuilder("observabilityGet", observabilityGet);
/** Builds the query key of `useObservabilityGet`. */
export const queryKeyObservabilityGet = hooks.queryKeyBuilder<Fn>("observabilityGet");
