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
import { internsListInterns } from "../funcs/internsListInterns.js";
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

type Fn = typeof internsListInterns;

/**
 * Lists the interns that the key can see, the youngest first. `GET /interns`
 *
 * A query: `data` is the value of `internsListInterns`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useInternsListInterns } from "openrouter-fn/react-query/internsListInterns.js";
 *
 * export function Example() {
 *   const { data, error } = useInternsListInterns({ status: ["running", "stopped"], limit: 20 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useInternsListInterns<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildInternsListInternsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useInternsListInterns`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useInternsListInternsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildInternsListInternsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useInternsListInterns`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function useInternsListInternsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildInternsListInternsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useInternsListInternsInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useInternsListInternsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildInternsListInternsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useInternsListInternsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildInternsListInternsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("internsListInterns", internsListInterns, client, request, options);
}

/**
 * Fetches what `useInternsListInterns` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchInternsListInterns(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildInternsListInternsQuery(client, request, options), options));
}

/**
 * Sets what `useInternsListInterns` has for this request: to a value, or to what a function makes of the one before.
 */
export function setInternsListInternsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyInternsListInterns(request), data);
}

/**
 * Takes what `useInternsListInterns` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateInternsListInterns(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("internsListInterns", ...queryKeyArgs) });
}

/** Takes all that `useInternsListInterns` has as out of date; what is on show is fetched anew. */
export function invalidateAllInternsListInterns(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("internsListInterns") });
}

/** What `useInternsListInterns` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildInternsListInternsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("internsListInterns", internsListInterns, client, request, options);
}

/** The key of what `useInternsListInterns` has for this request: `["openrouter-fn", "internsListInterns", request]`. */
export function queryKeyInternsListInterns(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("internsListInterns", request);
}
