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
import { embeddingsListModels } from "../funcs/embeddingsListModels.js";
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

type Fn = typeof embeddingsListModels;

/**
 * Lists the models that make embeddings, with their prices and limits. `GET /embeddings/models`
 *
 * A query: `data` is the value of `embeddingsListModels`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useEmbeddingsListModels } from "openrouter-fn/react-query/embeddingsListModels.js";
 *
 * export function Example() {
 *   const { data, error } = useEmbeddingsListModels();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useEmbeddingsListModels<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildEmbeddingsListModelsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useEmbeddingsListModels`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useEmbeddingsListModelsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildEmbeddingsListModelsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useEmbeddingsListModels`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function useEmbeddingsListModelsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildEmbeddingsListModelsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useEmbeddingsListModelsInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useEmbeddingsListModelsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildEmbeddingsListModelsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useEmbeddingsListModelsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildEmbeddingsListModelsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("embeddingsListModels", embeddingsListModels, client, request, options);
}

/**
 * Fetches what `useEmbeddingsListModels` will ask for, on a server or before it is needed. Never rejects: what failed
 * is asked for anew by the hook.
 */
export function prefetchEmbeddingsListModels(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildEmbeddingsListModelsQuery(client, request, options), options));
}

/**
 * Sets what `useEmbeddingsListModels` has for this request: to a value, or to what a function makes of the one before.
 */
export function setEmbeddingsListModelsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyEmbeddingsListModels(request), data);
}

/**
 * Takes what `useEmbeddingsListModels` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateEmbeddingsListModels(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("embeddingsListModels", ...queryKeyArgs) });
}

/** Takes all that `useEmbeddingsListModels` has as out of date; what is on show is fetched anew. */
export function invalidateAllEmbeddingsListModels(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("embeddingsListModels") });
}

/** What `useEmbeddingsListModels` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildEmbeddingsListModelsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("embeddingsListModels", embeddingsListModels, client, request, options);
}

/**
 * The key of what `useEmbeddingsListModels` has for this request: `["openrouter-fn", "embeddingsListModels", request]`.
 */
export function queryKeyEmbeddingsListModels(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("embeddingsListModels", request);
}
