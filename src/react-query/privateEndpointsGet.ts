import { privateEndpointsGet } from "../funcs/privateEndpointsGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof privateEndpointsGet;

/**
 * Returns a private endpoint with prices and settings. `GET /private-endpoints/{id}`
 *
 * A query: `data` is the value of `privateEndpointsGet`, `error` one of its errors.
 */
export const usePrivateEndpointsGet = hooks.queryHook("privateEndpointsGet", privateEndpointsGet);
/** `usePrivateEndpointsGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePrivateEndpointsGetSuspense = hooks.suspenseQueryHook("privateEndpointsGet", privateEndpointsGet);
/** Prefetches `usePrivateEndpointsGet`. Never rejects. */
export const prefetchPrivateEndpointsGet = hooks.prefetcher("privateEndpointsGet", privateEndpointsGet);
/** Sets the cached data of `usePrivateEndpointsGet`. */
export const setPrivateEndpointsGetData = hooks.dataSetter<Fn>("privateEndpointsGet");
/** Invalidates `usePrivateEndpointsGet` for requests with the given fields. */
export const invalidatePrivateEndpointsGet = hooks.invalidator<Fn>("privateEndpointsGet");
/** Invalidates `usePrivateEndpointsGet` for all requests. */
export const invalidateAllPrivateEndpointsGet = hooks.allInvalidator("privateEndpointsGet");
/** Builds the query of `usePrivateEndpointsGet`. */
export const buildPrivateEndpointsGetQuery = hooks.queryBuilder("privateEndpointsGet", privateEndpointsGet);
/** Builds the query key of `usePrivateEndpointsGet`. */
export const queryKeyPrivateEndpointsGet = hooks.queryKeyBuilder<Fn>("privateEndpointsGet");
