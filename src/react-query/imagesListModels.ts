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
import { imagesListModels } from "../funcs/imagesListModels.js";
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

type Fn = typeof imagesListModels;

/**
 * Lists the models that make images, with the parameters that they take. `GET /images/models`
 *
 * A query: `data` is the value of `imagesListModels`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useImagesListModels } from "openrouter-fn/react-query/imagesListModels.js";
 *
 * export function Example() {
 *   const { data, error } = useImagesListModels();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useImagesListModels<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildImagesListModelsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useImagesListModels`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useImagesListModelsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildImagesListModelsQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useImagesListModels` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchImagesListModels(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildImagesListModelsQuery(client, request, options), options));
}

/** Sets what `useImagesListModels` has for this request: to a value, or to what a function makes of the one before. */
export function setImagesListModelsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyImagesListModels(request), data);
}

/**
 * Takes what `useImagesListModels` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateImagesListModels(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("imagesListModels", ...queryKeyArgs) });
}

/** Takes all that `useImagesListModels` has as out of date; what is on show is fetched anew. */
export function invalidateAllImagesListModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("imagesListModels") });
}

/** What `useImagesListModels` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildImagesListModelsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("imagesListModels", imagesListModels, client, request, options);
}

/** The key of what `useImagesListModels` has for this request: `["openrouter-fn", "imagesListModels", request]`. */
export function queryKeyImagesListModels(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("imagesListModels", request);
}
