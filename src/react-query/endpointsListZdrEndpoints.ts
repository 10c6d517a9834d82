import { endpointsListZdrEndpoints } from "../funcs/endpointsListZdrEndpoints.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof endpointsListZdrEndpoints;

/**
 * Lists the endpoints with zero data retention, the only ones that a request with `provider.zdr` can use.
 * `GET /endpoints/zdr`
 *
 * A query: `data` is the value of `endpointsListZdrEndpoints`, `error` one of its errors.
 */
export const useEndpointsListZdrEndpoints = hooks.queryHook("endpointsListZdrEndpoints", endpointsListZdrEndpoints);
/** `useEndpointsListZdrEndpoints` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useEndpointsListZdrEndpointsSuspense = hooks.suspenseQueryHook(
  "endpointsListZdrEndpoints",
  endpointsListZdrEndpoints,
);
/** Prefetches `useEndpointsListZdrEndpoints`. Never rejects. */
export const prefetchEndpointsListZdrEndpoints = hooks.prefetcher(
  "endpointsListZdrEndpoints",
  endpointsListZdrEndpoints,
);
/** Sets the cached data of `useEndpointsListZdrEndpoints`. */
export const setEndpointsListZdrEndpointsData = hooks.dataSetter<Fn>("endpointsListZdrEndpoints");
/** Invalidates `useEndpointsListZdrEndpoints` for requests with the given fields. */
export const invalidateEndpointsListZdrEndpoints = hooks.invalidator<Fn>("endpointsListZdrEndpoints");
/** Invalidates `useEndpointsListZdrEndpoints` for all requests. */
export const invalidateAllEndpointsListZdrEndpoints = hooks.allInvalidator("endpointsListZdrEndpoints");
/** Builds the query of `useEndpointsListZdrEndpoints`. */
export const buildEndpointsListZdrEndpointsQuery = hooks.queryBuilder(
  "endpointsListZdrEndpoints",
  endpointsListZdrEndpoints,
);
/** Builds the query key of `useEndpointsListZdrEndpoints`. */
export const queryKeyEndpointsListZdrEndpoints = hooks.queryKeyBuilder<Fn>("endpointsListZdrEndpoints");
