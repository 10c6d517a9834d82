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
import { scimListGroups } from "../funcs/scimListGroups.js";
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

type Fn = typeof scimListGroups;

/**
 * Lists the groups that the identity provider of the organisation has handed over. `GET /scim/groups`
 *
 * A query: `data` is the value of `scimListGroups`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useScimListGroups } from "openrouter-fn/react-query/scimListGroups.js";
 *
 * export function Example() {
 *   const { data, error } = useScimListGroups();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useScimListGroups<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildScimListGroupsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimListGroups`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useScimListGroupsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildScimListGroupsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimListGroups`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next
 * one until `hasNextPage` is false. The request says where to begin.
 */
export function useScimListGroupsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildScimListGroupsInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimListGroupsInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function useScimListGroupsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildScimListGroupsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useScimListGroupsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildScimListGroupsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("scimListGroups", scimListGroups, client, request, options);
}

/**
 * Fetches what `useScimListGroups` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchScimListGroups(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildScimListGroupsQuery(client, request, options), options));
}

/** Sets what `useScimListGroups` has for this request: to a value, or to what a function makes of the one before. */
export function setScimListGroupsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyScimListGroups(request), data);
}

/**
 * Takes what `useScimListGroups` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateScimListGroups(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimListGroups", ...queryKeyArgs) });
}

/** Takes all that `useScimListGroups` has as out of date; what is on show is fetched anew. */
export function invalidateAllScimListGroups(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimListGroups") });
}

/** What `useScimListGroups` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildScimListGroupsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("scimListGroups", scimListGroups, client, request, options);
}

/** The key of what `useScimListGroups` has for this request: `["openrouter-fn", "scimListGroups", request]`. */
export function queryKeyScimListGroups(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("scimListGroups", request);
}
