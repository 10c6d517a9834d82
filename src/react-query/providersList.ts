import { providersList } from "../funcs/providersList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof providersList;

/**
 * Lists the providers, with countries and policies. `GET /providers`
 *
 * A query: `data` is the value of `providersList`, `error` one of its errors.
 */
export const useProvidersList = hooks.queryHook("providersList", providersList);
/** `useProvidersList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useProvidersListSuspense = hooks.suspenseQueryHook("providersList", providersList);
/** Prefetches `useProvidersList`. Never rejects. */
export const prefetchProvidersList = hooks.prefetcher("providersList", providersList);
/** Sets the cached data of `useProvidersList`. */
export const setProvidersListData = hooks.dataSetter<Fn>("providersList");
/** Invalidates `useProvidersList` for requests with the given fields. */
export const invalidateProvidersList = hooks.invalidator<Fn>("providersList");
/** Invalidates `useProvidersList` for all requests. */
export const invalidateAllProvidersList = hooks.allInvalidator("providersList");
/** Builds the query of `useProvidersList`. */
export const buildProvidersListQuery = hooks.queryBuilder("providersList", providersList);
/** Builds the query key of `useProvidersList`. */
export const queryKeyProvidersList = hooks.queryKeyBuilder<Fn>("providersList");
