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
import { videoGenerationListVideosModels } from "../funcs/videoGenerationListVideosModels.js";
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

type Fn = typeof videoGenerationListVideosModels;

/**
 * Lists the models that make videos, with lengths, sizes and prices. `GET /videos/models`
 *
 * A query: `data` is the value of `videoGenerationListVideosModels`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useVideoGenerationListVideosModels } from "openrouter-fn/react-query/videoGenerationListVideosModels.js";
 *
 * export function Example() {
 *   const { data, error } = useVideoGenerationListVideosModels();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useVideoGenerationListVideosModels<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildVideoGenerationListVideosModelsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useVideoGenerationListVideosModels`, within `Suspense`: `data` is always there, and an error goes to the
 * nearest error boundary.
 */
export function useVideoGenerationListVideosModelsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildVideoGenerationListVideosModelsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useVideoGenerationListVideosModels` will ask for, on a server or before it is needed. Never rejects:
 * what failed is asked for anew by the hook.
 */
export function prefetchVideoGenerationListVideosModels(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildVideoGenerationListVideosModelsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useVideoGenerationListVideosModels` has for this request: to a value, or to what a function makes of the
 * one before.
 */
export function setVideoGenerationListVideosModelsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyVideoGenerationListVideosModels(request), data);
}

/**
 * Takes what `useVideoGenerationListVideosModels` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateVideoGenerationListVideosModels(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("videoGenerationListVideosModels", ...queryKeyArgs),
  });
}

/** Takes all that `useVideoGenerationListVideosModels` has as out of date; what is on show is fetched anew. */
export function invalidateAllVideoGenerationListVideosModels(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("videoGenerationListVideosModels") });
}

/** What `useVideoGenerationListVideosModels` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildVideoGenerationListVideosModelsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("videoGenerationListVideosModels", videoGenerationListVideosModels, client, request, options);
}

/**
 * The key of what `useVideoGenerationListVideosModels` has for this request:
 * `["openrouter-fn", "videoGenerationListVideosModels", request]`.
 */
export function queryKeyVideoGenerationListVideosModels(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("videoGenerationListVideosModels", request);
}
