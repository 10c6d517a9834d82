import { externalUsersGet } from "../funcs/externalUsersGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof externalUsersGet;

/**
 * Returns the registration of an external user, active or not. `GET /external-users/{user}`
 *
 * A query: `data` is the value of `externalUsersGet`, `error` one of its errors.
 */
export const useExternalUsersGet = hooks.queryHook("externalUsersGet", externalUsersGet);
/** `useExternalUsersGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useExternalUsersGetSuspense = hooks.suspenseQueryHook("externalUsersGet", externalUsersGet);
/** Prefetches `useExternalUsersGet`. Never rejects. */
export const prefetchExternalUsersGet = hooks.prefetcher("externalUsersGet", externalUsersGet);
/** Sets the cached data of `useExternalUsersGet`. */
export const setExternalUsersGetData = hooks.dataSetter<Fn>("externalUsersGet");
/** Invalidates `useExternalUsersGet` for requests with the given fields. */
export const invalidateExternalUsersGet = hooks.invalidator<Fn>("externalUsersGet");
/** Invalidates `useExternalUsersGet` for all requests. */
export const invalidateAllExternalUsersGet = hooks.allInvalidator("externalUsersGet");
/** Builds the query of `useExternalUsersGet`. */
export const buildExternalUsersGetQuery = hooks.queryBuilder("externalUsersGet", externalUsersGet);
/** Builds the query key of `useExternalUsersGet`. */
export const queryKeyExternalUsersGet = hooks.queryKeyBuilder<Fn>("externalUsersGet");
