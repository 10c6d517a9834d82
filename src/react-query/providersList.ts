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
import { providersList } from "../funcs/providersList.js";
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

type Fn = typeof providersList;

/**
 * Lists the providers, with their countries and policies. `GET /providers`
 *
 * A query: `data` is the value of `providersList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useProvidersList } from "openrouter-fn/react-query/providersList.js";
 *
 * export function Example() {
 *   const { data, error } = useProvidersList();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useProvidersList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildProvidersListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useProvidersList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useProvidersListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildProvidersListQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useProvidersList` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchProvidersList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildProvidersListQuery(client, request, options), options));
}

/** Sets what `useProvidersList` has for this request: to a value, or to what a function makes of the one before. */
export function setProvidersListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyProvidersList(request), data);
}

/** Takes what `useProvidersList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateProvidersList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("providersList", ...queryKeyArgs) });
}

/** Takes all that `useProvidersList` has as out of date; what is on show is fetched anew. */
export function invalidateAllProvidersList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("providersList") });
}

/** What `useProvidersList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildProvidersListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("providersList", providersList, client, request, options);
}

/** The key of what `useProvidersList` has for this request: `["openrouter-fn", "providersList", request]`. */
export function queryKeyProvidersList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("providersList", request);
}
