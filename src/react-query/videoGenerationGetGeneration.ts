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
import { videoGenerationGetGeneration } from "../funcs/videoGenerationGetGeneration.js";
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

type Fn = typeof videoGenerationGetGeneration;

/**
 * Looks up how far a video is and, once it is made, where it lies and what it cost. `GET /videos/{jobId}`
 *
 * A query: `data` is the value of `videoGenerationGetGeneration`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useVideoGenerationGetGeneration } from "openrouter-fn/react-query/videoGenerationGetGeneration.js";
 *
 * export function Example() {
 *   const { data, error } = useVideoGenerationGetGeneration({ jobId: "7fQkW2xTn0vLrB4s" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useVideoGenerationGetGeneration<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildVideoGenerationGetGenerationQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useVideoGenerationGetGeneration`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useVideoGenerationGetGenerationSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildVideoGenerationGetGenerationQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useVideoGenerationGetGeneration` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchVideoGenerationGetGeneration(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildVideoGenerationGetGenerationQuery(client, request, options), options),
  );
}

/**
 * Sets what `useVideoGenerationGetGeneration` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setVideoGenerationGetGenerationData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyVideoGenerationGetGeneration(request), data);
}

/**
 * Takes what `useVideoGenerationGetGeneration` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateVideoGenerationGetGeneration(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("videoGenerationGetGeneration", ...queryKeyArgs),
  });
}

/** Takes all that `useVideoGenerationGetGeneration` has as out of date; what is on show is fetched anew. */
export function invalidateAllVideoGenerationGetGeneration(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("videoGenerationGetGeneration") });
}

/** What `useVideoGenerationGetGeneration` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildVideoGenerationGetGenerationQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("videoGenerationGetGeneration", videoGenerationGetGeneration, client, request, options);
}

/**
 * The key of what `useVideoGenerationGetGeneration` has for this request:
 * `["openrouter-fn", "videoGenerationGetGeneration", request]`.
 */
export function queryKeyVideoGenerationGetGeneration(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("videoGenerationGetGeneration", request);
}
