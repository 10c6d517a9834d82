import { endpointsList } from "../funcs/endpointsList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof endpointsList;

/**
 * Lists the providers of a model, each with prices, limits, speed and uptime. `GET /models/{author}/{slug}/endpoints`
 *
 * A query: `data` is the value of `endpointsList`, `error` one of its errors.
 */
export const useEndpointsList = hooks.queryHook("endpointsList", endpointsList);
/** `useEndpointsList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useEndpointsListSuspense = hooks.suspenseQueryHook("endpointsList", endpointsList);
/** Prefetches `useEndpointsList`. Never rejects. */
export const prefetchEndpointsList = hooks.prefetcher("endpointsList", endpointsList);
/** Sets the cached data of `useEndpointsList`. */
export const setEndpointsListData = hooks.dataSetter<Fn>("endpointsList");
/** Invalidates `useEndpointsList` for requests with the given fields. */
export const invalidateEndpointsList = hooks.invalidator<Fn>("endpointsList");
/** Invalidates `useEndpointsList` for all requests. */
export const invalidateAllEndpointsList = hooks.allInvalidator("endpointsList");
/** Builds the query of `useEndpointsList`. */
export const buildEndpointsListQuery = hooks.queryBuilder("endpointsList", endpointsList);
/** Builds the query key of `useEndpointsList`. */
export const queryKeyEndpointsList = hooks.queryKeyBuilder<Fn>("endpointsList");
