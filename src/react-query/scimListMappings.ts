import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { scimListMappings } from "../funcs/scimListMappings.js";
import { useOpenRouter } from "./_context.js";
import {
  buildInfiniteQuery,
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InfiniteQuery,
  type InfiniteQueryHookOptions,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PagesOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseInfiniteQueryHookOptions,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof scimListMappings;

/**
 * Lists which groups of the identity provider are let into which workspaces. `GET /scim/group-mappings`
 *
 * A query: `data` is the value of `scimListMappings`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useScimListMappings } from "openrouter-fn/react-query/scimListMappings.js";
 *
 * export function Example() {
 *   const { data, error } = useScimListMappings({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useScimListMappings<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildScimListMappingsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimListMappings`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useScimListMappingsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildScimListMappingsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimListMappings`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next
 * one until `hasNextPage` is false. The request says where to begin.
 */
export function useScimListMappingsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildScimListMappingsInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimListMappingsInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useScimListMappingsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildScimListMappingsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useScimListMappingsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildScimListMappingsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("scimListMappings", scimListMappings, client, request, options);
}

/**
 * Fetches what `useScimListMappings` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchScimListMappings(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildScimListMappingsQuery(client, request, options), options));
}

/** Sets what `useScimListMappings` has for this request: to a value, or to what a function makes of the one before. */
export function setScimListMappingsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyScimListMappings(request), data);
}

/**
 * Takes what `useScimListMappings` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateScimListMappings(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimListMappings", ...queryKeyArgs) });
}

/** Takes all that `useScimListMappings` has as out of date; what is on show is fetched anew. */
export function invalidateAllScimListMappings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimListMappings") });
}

/** What `useScimListMappings` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildScimListMappingsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("scimListMappings", scimListMappings, client, request, options);
}

/** The key of what `useScimListMappings` has for this request: `["openrouter-fn", "scimListMappings", request]`. */
export function queryKeyScimListMappings(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("scimListMappings", request);
}
