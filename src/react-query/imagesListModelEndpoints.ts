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
import { imagesListModelEndpoints } from "../funcs/imagesListModelEndpoints.js";
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

type Fn = typeof imagesListModelEndpoints;

/**
 * Lists the providers that serve a model for images, with their prices and the parameters that they take.
 * `GET /images/models/{author}/{slug}/endpoints`
 *
 * A query: `data` is the value of `imagesListModelEndpoints`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useImagesListModelEndpoints } from "openrouter-fn/react-query/imagesListModelEndpoints.js";
 *
 * export function Example() {
 *   const { data, error } = useImagesListModelEndpoints({ author: "bytedance-seed", slug: "seedream-4.5" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useImagesListModelEndpoints<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildImagesListModelEndpointsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useImagesListModelEndpoints`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useImagesListModelEndpointsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildImagesListModelEndpointsQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useImagesListModelEndpoints` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchImagesListModelEndpoints(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildImagesListModelEndpointsQuery(client, request, options), options));
}

/**
 * Sets what `useImagesListModelEndpoints` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setImagesListModelEndpointsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyImagesListModelEndpoints(request), data);
}

/**
 * Takes what `useImagesListModelEndpoints` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateImagesListModelEndpoints(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("imagesListModelEndpoints", ...queryKeyArgs) });
}

/** Takes all that `useImagesListModelEndpoints` has as out of date; what is on show is fetched anew. */
export function invalidateAllImagesListModelEndpoints(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("imagesListModelEndpoints") });
}

/** What `useImagesListModelEndpoints` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildImagesListModelEndpointsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("imagesListModelEndpoints", imagesListModelEndpoints, client, request, options);
}

/**
 * The key of what `useImagesListModelEndpoints` has for this request:
 * `["openrouter-fn", "imagesListModelEndpoints", request]`.
 */
export function queryKeyImagesListModelEndpoints(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("imagesListModelEndpoints", request);
}
