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
import { benchmarksGetBenchmarks } from "../funcs/benchmarksGetBenchmarks.js";
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

type Fn = typeof benchmarksGetBenchmarks;

/**
 * Lists how models do in benchmarks: those of Artificial Analysis, of Design Arena and of OpenRouter itself.
 * `GET /benchmarks`
 *
 * A query: `data` is the value of `benchmarksGetBenchmarks`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useBenchmarksGetBenchmarks } from "openrouter-fn/react-query/benchmarksGetBenchmarks.js";
 *
 * export function Example() {
 *   const { data, error } = useBenchmarksGetBenchmarks({ source: "artificial-analysis", task_type: "coding" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useBenchmarksGetBenchmarks<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildBenchmarksGetBenchmarksQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useBenchmarksGetBenchmarks`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useBenchmarksGetBenchmarksSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildBenchmarksGetBenchmarksQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useBenchmarksGetBenchmarks` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchBenchmarksGetBenchmarks(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildBenchmarksGetBenchmarksQuery(client, request, options), options));
}

/**
 * Sets what `useBenchmarksGetBenchmarks` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setBenchmarksGetBenchmarksData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyBenchmarksGetBenchmarks(request), data);
}

/**
 * Takes what `useBenchmarksGetBenchmarks` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateBenchmarksGetBenchmarks(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("benchmarksGetBenchmarks", ...queryKeyArgs) });
}

/** Takes all that `useBenchmarksGetBenchmarks` has as out of date; what is on show is fetched anew. */
export function invalidateAllBenchmarksGetBenchmarks(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("benchmarksGetBenchmarks") });
}

/** What `useBenchmarksGetBenchmarks` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildBenchmarksGetBenchmarksQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("benchmarksGetBenchmarks", benchmarksGetBenchmarks, client, request, options);
}

/**
 * The key of what `useBenchmarksGetBenchmarks` has for this request:
 * `["openrouter-fn", "benchmarksGetBenchmarks", request]`.
 */
export function queryKeyBenchmarksGetBenchmarks(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("benchmarksGetBenchmarks", request);
}
