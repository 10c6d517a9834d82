import { privateProvidersGet } from "../funcs/privateProvidersGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof privateProvidersGet;

/**
 * Returns a private provider. `GET /private-providers/{slug}`
 *
 * A query: `data` is the value of `privateProvidersGet`, `error` one of its errors.
 */
export const usePrivateProvidersGet = hooks.queryHook("privateProvidersGet", privateProvidersGet);
/** `usePrivateProvidersGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePrivateProvidersGetSuspense = hooks.suspenseQueryHook("privateProvidersGet", privateProvidersGet);
/** Prefetches `usePrivateProvidersGet`. Never rejects. */
export const prefetchPrivateProvidersGet = hooks.prefetcher("privateProvidersGet", privateProvidersGet);
/** Sets the cached data of `usePrivateProvidersGet`. */
export const setPrivateProvidersGetData = hooks.dataSetter<Fn>("privateProvidersGet");
/** Invalidates `usePrivateProvidersGet` for requests with the given fields. */
export const invalidatePrivateProvidersGet = hooks.invalidator<Fn>("privateProvidersGet");
/** Invalidates `usePrivateProvidersGet` for all requests. */
export const invalidateAllPrivateProvidersGet = hooks.allInvalidator("privateProvidersGet");
/** Builds the query of `usePrivateProvidersGet`. */
export const buildPrivateProvidersGetQuery = hooks.queryBuilder("privateProvidersGet", privateProvidersGet);
/** Builds the query key of `usePrivateProvidersGet`. */
export const queryKeyPrivateProvidersGet = hooks.queryKeyBuilder<Fn>("privateProvidersGet");
