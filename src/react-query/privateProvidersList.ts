import { privateProvidersList } from "../funcs/privateProvidersList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof privateProvidersList;

/**
 * Lists all private providers. `GET /private-providers`
 *
 * A query: `data` is the value of `privateProvidersList`, `error` one of its errors.
 */
export const usePrivateProvidersList = hooks.queryHook("privateProvidersList", privateProvidersList);
/** `usePrivateProvidersList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePrivateProvidersListSuspense = hooks.suspenseQueryHook("privateProvidersList", privateProvidersList);
/** Prefetches `usePrivateProvidersList`. Never rejects. */
export const prefetchPrivateProvidersList = hooks.prefetcher("privateProvidersList", privateProvidersList);
/** Sets the cached data of `usePrivateProvidersList`. */
export const setPrivateProvidersListData = hooks.dataSetter<Fn>("privateProvidersList");
/** Invalidates `usePrivateProvidersList` for requests with the given fields. */
export const invalidatePrivateProvidersList = hooks.invalidator<Fn>("privateProvidersList");
/** Invalidates `usePrivateProvidersList` for all requests. */
export const invalidateAllPrivateProvidersList = hooks.allInvalidator("privateProvidersList");
/** Builds the query of `usePrivateProvidersList`. */
export const buildPrivateProvidersListQuery = hooks.queryBuilder("privateProvidersList", privateProvidersList);
/** Builds the query key of `usePrivateProvidersList`. */
export const queryKeyPrivateProvidersList = hooks.queryKeyBuilder<Fn>("privateProvidersList");
