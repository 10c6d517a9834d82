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
import { presetsList } from "../funcs/presetsList.js";
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

type Fn = typeof presetsList;

/**
 * Lists your presets, the last changed first, without their versions. `GET /presets`
 *
 * A query: `data` is the value of `presetsList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { usePresetsList } from "openrouter-fn/react-query/presetsList.js";
 *
 * export function Example() {
 *   const { data, error } = usePresetsList({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function usePresetsList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildPresetsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `usePresetsList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function usePresetsListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildPresetsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `usePresetsList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next one
 * until `hasNextPage` is false. The request says where to begin.
 */
export function usePresetsListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildPresetsListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `usePresetsListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function usePresetsListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildPresetsListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `usePresetsListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildPresetsListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("presetsList", presetsList, client, request, options);
}

/**
 * Fetches what `usePresetsList` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchPresetsList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildPresetsListQuery(client, request, options), options));
}

/** Sets what `usePresetsList` has for this request: to a value, or to what a function makes of the one before. */
export function setPresetsListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyPresetsList(request), data);
}

/** Takes what `usePresetsList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidatePresetsList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsList", ...queryKeyArgs) });
}

/** Takes all that `usePresetsList` has as out of date; what is on show is fetched anew. */
export function invalidateAllPresetsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsList") });
}

/** What `usePresetsList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildPresetsListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("presetsList", presetsList, client, request, options);
}

/** The key of what `usePresetsList` has for this request: `["openrouter-fn", "presetsList", request]`. */
export function queryKeyPresetsList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("presetsList", request);
}
