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
import { endpointsList } from "../funcs/endpointsList.js";
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

type Fn = typeof endpointsList;

/**
 * Lists the providers that serve one model, each with its prices, limits, speed and uptime.
 * `GET /models/{author}/{slug}/endpoints`
 *
 * A query: `data` is the value of `endpointsList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useEndpointsList } from "openrouter-fn/react-query/endpointsList.js";
 *
 * export function Example() {
 *   const { data, error } = useEndpointsList({ author: "deepseek", slug: "deepseek-v3.2" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useEndpointsList<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildEndpointsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useEndpointsList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useEndpointsListSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildEndpointsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useEndpointsList` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchEndpointsList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildEndpointsListQuery(client, request, options), options));
}

/** Sets what `useEndpointsList` has for this request: to a value, or to what a function makes of the one before. */
export function setEndpointsListData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyEndpointsList(request), data);
}

/** Takes what `useEndpointsList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateEndpointsList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("endpointsList", ...queryKeyArgs) });
}

/** Takes all that `useEndpointsList` has as out of date; what is on show is fetched anew. */
export function invalidateAllEndpointsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("endpointsList") });
}

/** What `useEndpointsList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildEndpointsListQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("endpointsList", endpointsList, client, request, options);
}

/** The key of what `useEndpointsList` has for this request: `["openrouter-fn", "endpointsList", request]`. */
export function queryKeyEndpointsList(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("endpointsList", request);
}
