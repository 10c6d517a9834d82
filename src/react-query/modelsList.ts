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
import { modelsList } from "../funcs/modelsList.js";
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

type Fn = typeof modelsList;

/**
 * Lists the models that requests can name, with their prices and limits. `GET /models`
 *
 * A query: `data` is the value of `modelsList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useModelsList } from "openrouter-fn/react-query/modelsList.js";
 *
 * export function Example() {
 *   const { data, error } = useModelsList({ q: "claude", sort: "newest", supported_parameters: "tools" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useModelsList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildModelsListQuery(useOpenRouter(), request, options), options));
}

/** Like `useModelsList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useModelsListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildModelsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useModelsList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next one
 * until `hasNextPage` is false. The request says where to begin.
 */
export function useModelsListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildModelsListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useModelsListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function useModelsListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildModelsListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useModelsListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildModelsListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("modelsList", modelsList, client, request, options);
}

/**
 * Fetches what `useModelsList` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchModelsList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildModelsListQuery(client, request, options), options));
}

/** Sets what `useModelsList` has for this request: to a value, or to what a function makes of the one before. */
export function setModelsListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyModelsList(request), data);
}

/** Takes what `useModelsList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateModelsList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsList", ...queryKeyArgs) });
}

/** Takes all that `useModelsList` has as out of date; what is on show is fetched anew. */
export function invalidateAllModelsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsList") });
}

/** What `useModelsList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildModelsListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("modelsList", modelsList, client, request, options);
}

/** The key of what `useModelsList` has for this request: `["openrouter-fn", "modelsList", request]`. */
export function queryKeyModelsList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("modelsList", request);
}
