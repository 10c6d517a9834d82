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
import { presetsListVersions } from "../funcs/presetsListVersions.js";
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

type Fn = typeof presetsListVersions;

/**
 * Lists the versions of one preset, the oldest first. `GET /presets/{slug}/versions`
 *
 * A query: `data` is the value of `presetsListVersions`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { usePresetsListVersions } from "openrouter-fn/react-query/presetsListVersions.js";
 *
 * export function Example() {
 *   const { data, error } = usePresetsListVersions({ slug: "short-answers" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function usePresetsListVersions<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildPresetsListVersionsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `usePresetsListVersions`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function usePresetsListVersionsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildPresetsListVersionsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `usePresetsListVersions`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function usePresetsListVersionsInfinite<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildPresetsListVersionsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `usePresetsListVersionsInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function usePresetsListVersionsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildPresetsListVersionsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `usePresetsListVersionsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildPresetsListVersionsInfiniteQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("presetsListVersions", presetsListVersions, client, request, options);
}

/**
 * Fetches what `usePresetsListVersions` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchPresetsListVersions(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildPresetsListVersionsQuery(client, request, options), options));
}

/**
 * Sets what `usePresetsListVersions` has for this request: to a value, or to what a function makes of the one before.
 */
export function setPresetsListVersionsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyPresetsListVersions(request), data);
}

/**
 * Takes what `usePresetsListVersions` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidatePresetsListVersions(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsListVersions", ...queryKeyArgs) });
}

/** Takes all that `usePresetsListVersions` has as out of date; what is on show is fetched anew. */
export function invalidateAllPresetsListVersions(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsListVersions") });
}

/** What `usePresetsListVersions` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildPresetsListVersionsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("presetsListVersions", presetsListVersions, client, request, options);
}

/**
 * The key of what `usePresetsListVersions` has for this request: `["openrouter-fn", "presetsListVersions", request]`.
 */
export function queryKeyPresetsListVersions(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("presetsListVersions", request);
}
