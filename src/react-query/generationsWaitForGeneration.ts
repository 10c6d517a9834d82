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
import { generationsWaitForGeneration } from "../funcs/generationsWaitForGeneration.js";
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

type Fn = typeof generationsWaitForGeneration;

/**
 * Waits for the record of a generation, which appears some seconds after the completion: looks it up
 * (`GET /generation`) again and again until it is there.
 *
 * A query: `data` is the value of `generationsWaitForGeneration`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGenerationsWaitForGeneration } from "openrouter-fn/react-query/generationsWaitForGeneration.js";
 *
 * export function Example() {
 *   const { data, error } = useGenerationsWaitForGeneration({ id: "gen-1234567890" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGenerationsWaitForGeneration<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGenerationsWaitForGenerationQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGenerationsWaitForGeneration`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useGenerationsWaitForGenerationSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildGenerationsWaitForGenerationQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useGenerationsWaitForGeneration` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchGenerationsWaitForGeneration(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildGenerationsWaitForGenerationQuery(client, request, options), options),
  );
}

/**
 * Sets what `useGenerationsWaitForGeneration` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setGenerationsWaitForGenerationData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGenerationsWaitForGeneration(request), data);
}

/**
 * Takes what `useGenerationsWaitForGeneration` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateGenerationsWaitForGeneration(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("generationsWaitForGeneration", ...queryKeyArgs),
  });
}

/** Takes all that `useGenerationsWaitForGeneration` has as out of date; what is on show is fetched anew. */
export function invalidateAllGenerationsWaitForGeneration(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("generationsWaitForGeneration") });
}

/** What `useGenerationsWaitForGeneration` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGenerationsWaitForGenerationQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("generationsWaitForGeneration", generationsWaitForGeneration, client, request, options);
}

/**
 * The key of what `useGenerationsWaitForGeneration` has for this request:
 * `["openrouter-fn", "generationsWaitForGeneration", request]`.
 */
export function queryKeyGenerationsWaitForGeneration(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("generationsWaitForGeneration", request);
}
