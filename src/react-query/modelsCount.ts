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
import { modelsCount } from "../funcs/modelsCount.js";
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

type Fn = typeof modelsCount;

/**
 * Counts the models that requests can name. `GET /models/count`
 *
 * A query: `data` is the value of `modelsCount`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useModelsCount } from "openrouter-fn/react-query/modelsCount.js";
 *
 * export function Example() {
 *   const { data, error } = useModelsCount({ output_modalities: "all" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useModelsCount<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildModelsCountQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useModelsCount`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useModelsCountSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildModelsCountQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useModelsCount` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchModelsCount(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildModelsCountQuery(client, request, options), options));
}

/** Sets what `useModelsCount` has for this request: to a value, or to what a function makes of the one before. */
export function setModelsCountData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyModelsCount(request), data);
}

/** Takes what `useModelsCount` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateModelsCount(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsCount", ...queryKeyArgs) });
}

/** Takes all that `useModelsCount` has as out of date; what is on show is fetched anew. */
export function invalidateAllModelsCount(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsCount") });
}

/** What `useModelsCount` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildModelsCountQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("modelsCount", modelsCount, client, request, options);
}

/** The key of what `useModelsCount` has for this request: `["openrouter-fn", "modelsCount", request]`. */
export function queryKeyModelsCount(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("modelsCount", request);
}
