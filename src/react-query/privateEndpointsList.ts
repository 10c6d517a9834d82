import { privateEndpointsList } from "../funcs/privateEndpointsList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof privateEndpointsList;

/**
 * Lists all private endpoints, drafts included. `GET /private-endpoints`
 *
 * A query: `data` is the value of `privateEndpointsList`, `error` one of its errors.
 */
export const usePrivateEndpointsList = hooks.queryHook("privateEndpointsList", privateEndpointsList);
/** `usePrivateEndpointsList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePrivateEndpointsListSuspense = hooks.suspenseQueryHook("privateEndpointsList", privateEndpointsList);
/** Prefetches `usePrivateEndpointsList`. Never rejects. */
export const prefetchPrivateEndpointsList = hooks.prefetcher("privateEndpointsList", privateEndpointsList);
/** Sets the cached data of `usePrivateEndpointsList`. */
export const setPrivateEndpointsListData = hooks.dataSetter<Fn>("privateEndpointsList");
/** Invalidates `usePrivateEndpointsList` for requests with the given fields. */
export const invalidatePrivateEndpointsList = hooks.invalidator<Fn>("privateEndpointsList");
/** Invalidates `usePrivateEndpointsList` for all requests. */
export const invalidateAllPrivateEndpointsList = hooks.allInvalidator("privateEndpointsList");
/** Builds the query of `usePrivateEndpointsList`. */
export const buildPrivateEndpointsListQuery = hooks.queryBuilder("privateEndpointsList", privateEndpointsList);
/** Builds the query key of `usePrivateEndpointsList`. */
export const queryKeyPrivateEndpointsList = hooks.queryKeyBuilder<Fn>("privateEndpointsList");
