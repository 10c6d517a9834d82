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
import { generationsGetGeneration } from "../funcs/generationsGetGeneration.js";
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

type Fn = typeof generationsGetGeneration;

/**
 * Looks up cost, token counts, timings and routing of one generation. `GET /generation`
 *
 * A query: `data` is the value of `generationsGetGeneration`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGenerationsGetGeneration } from "openrouter-fn/react-query/generationsGetGeneration.js";
 *
 * export function Example() {
 *   const { data, error } = useGenerationsGetGeneration({ id: "gen-1234567890" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGenerationsGetGeneration<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGenerationsGetGenerationQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGenerationsGetGeneration`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useGenerationsGetGenerationSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildGenerationsGetGenerationQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useGenerationsGetGeneration` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchGenerationsGetGeneration(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildGenerationsGetGenerationQuery(client, request, options), options));
}

/**
 * Sets what `useGenerationsGetGeneration` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setGenerationsGetGenerationData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGenerationsGetGeneration(request), data);
}

/**
 * Takes what `useGenerationsGetGeneration` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateGenerationsGetGeneration(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("generationsGetGeneration", ...queryKeyArgs) });
}

/** Takes all that `useGenerationsGetGeneration` has as out of date; what is on show is fetched anew. */
export function invalidateAllGenerationsGetGeneration(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("generationsGetGeneration") });
}

/** What `useGenerationsGetGeneration` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGenerationsGetGenerationQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("generationsGetGeneration", generationsGetGeneration, client, request, options);
}

/**
 * The key of what `useGenerationsGetGeneration` has for this request:
 * `["openrouter-fn", "generationsGetGeneration", request]`.
 */
export function queryKeyGenerationsGetGeneration(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("generationsGetGeneration", request);
}
