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
import { observabilityList } from "../funcs/observabilityList.js";
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

type Fn = typeof observabilityList;

/**
 * Lists the services that traces of a workspace are sent to. `GET /observability/destinations`
 *
 * A query: `data` is the value of `observabilityList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useObservabilityList } from "openrouter-fn/react-query/observabilityList.js";
 *
 * export function Example() {
 *   const { data, error } = useObservabilityList({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useObservabilityList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildObservabilityListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useObservabilityList`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useObservabilityListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildObservabilityListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useObservabilityList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function useObservabilityListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildObservabilityListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useObservabilityListInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useObservabilityListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildObservabilityListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useObservabilityListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildObservabilityListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("observabilityList", observabilityList, client, request, options);
}

/**
 * Fetches what `useObservabilityList` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchObservabilityList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildObservabilityListQuery(client, request, options), options));
}

/** Sets what `useObservabilityList` has for this request: to a value, or to what a function makes of the one before. */
export function setObservabilityListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyObservabilityList(request), data);
}

/**
 * Takes what `useObservabilityList` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateObservabilityList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("observabilityList", ...queryKeyArgs) });
}

/** Takes all that `useObservabilityList` has as out of date; what is on show is fetched anew. */
export function invalidateAllObservabilityList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("observabilityList") });
}

/** What `useObservabilityList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildObservabilityListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("observabilityList", observabilityList, client, request, options);
}

/** The key of what `useObservabilityList` has for this request: `["openrouter-fn", "observabilityList", request]`. */
export function queryKeyObservabilityList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("observabilityList", request);
}
