import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseQueryResult,
  type UseSuspenseQueryResult,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { endpointsListZdrEndpoints } from "../funcs/endpointsListZdrEndpoints.js";
import { useOpenRouter } from "./_context.js";
import {
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof endpointsListZdrEndpoints;

/**
 * Lists the endpoints of all models that keep nothing of what they are sent (zero data retention): those that are left
 * if a request sets `provider.zdr`. `GET /endpoints/zdr`
 *
 * A query: `data` is the value of `endpointsListZdrEndpoints`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useEndpointsListZdrEndpoints } from "openrouter-fn/react-query/endpointsListZdrEndpoints.js";
 *
 * export function Example() {
 *   const { data, error } = useEndpointsListZdrEndpoints();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useEndpointsListZdrEndpoints<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildEndpointsListZdrEndpointsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useEndpointsListZdrEndpoints`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useEndpointsListZdrEndpointsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildEndpointsListZdrEndpointsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useEndpointsListZdrEndpoints` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchEndpointsListZdrEndpoints(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildEndpointsListZdrEndpointsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useEndpointsListZdrEndpoints` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setEndpointsListZdrEndpointsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyEndpointsListZdrEndpoints(request), data);
}

/**
 * Takes what `useEndpointsListZdrEndpoints` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateEndpointsListZdrEndpoints(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("endpointsListZdrEndpoints", ...queryKeyArgs) });
}

/** Takes all that `useEndpointsListZdrEndpoints` has as out of date; what is on show is fetched anew. */
export function invalidateAllEndpointsListZdrEndpoints(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("endpointsListZdrEndpoints") });
}

/** What `useEndpointsListZdrEndpoints` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildEndpointsListZdrEndpointsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("endpointsListZdrEndpoints", endpointsListZdrEndpoints, client, request, options);
}

/**
 * The key of what `useEndpointsListZdrEndpoints` has for this request:
 * `["openrouter-fn", "endpointsListZdrEndpoints", request]`.
 */
export function queryKeyEndpointsListZdrEndpoints(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("endpointsListZdrEndpoints", request);
}
