import { apiKeysGet } from "../funcs/apiKeysGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof apiKeysGet;

/**
 * Returns limits and usage of an API key. `GET /keys/{hash}`
 *
 * A query: `data` is the value of `apiKeysGet`, `error` one of its errors.
 */
export const useApiKeysGet = hooks.queryHook("apiKeysGet", apiKeysGet);
/** `useApiKeysGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useApiKeysGetSuspense = hooks.suspenseQueryHook("apiKeysGet", apiKeysGet);
/** Prefetches `useApiKeysGet`. Never rejects. */
export const prefetchApiKeysGet = hooks.prefetcher("apiKeysGet", apiKeysGet);
/** Sets the cached data of `useApiKeysGet`. */
export const setApiKeysGetData = hooks.dataSetter<Fn>("apiKeysGet");
/** Invalidates `useApiKeysGet` for requests with the given fields. */
export const invalidateApiKeysGet = hooks.invalidator<Fn>("apiKeysGet");
/** Invalidates `useApiKeysGet` for all requests. */
export const invalidateAllApiKeysGet = hooks.allInvalidator("apiKeysGet");
/** Builds the query of `useApiKeysGet`. */
export const buildApiKeysGetQuery = hooks.queryBuilder("apiKeysGet", apiKeysGet);
/** Builds the query key of `useApiKeysGet`. */
export const queryKeyApiKeysGet = hooks.queryKeyBuilder<Fn>("apiKeysGet");
