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
import { classificationsGetTaskClassifications } from "../funcs/classificationsGetTaskClassifications.js";
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

type Fn = typeof classificationsGetTaskClassifications;

/**
 * Tells what models are used for at OpenRouter: kinds of tasks, each with its share and its most used models.
 * `GET /classifications/task`
 *
 * A query: `data` is the value of `classificationsGetTaskClassifications`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useClassificationsGetTaskClassifications } from "openrouter-fn/react-query/classificationsGetTaskClassifications.js";
 *
 * export function Example() {
 *   const { data, error } = useClassificationsGetTaskClassifications();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useClassificationsGetTaskClassifications<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(
    withSettings(buildClassificationsGetTaskClassificationsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useClassificationsGetTaskClassifications`, within `Suspense`: `data` is always there, and an error goes to the
 * nearest error boundary.
 */
export function useClassificationsGetTaskClassificationsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildClassificationsGetTaskClassificationsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useClassificationsGetTaskClassifications` will ask for, on a server or before it is needed. Never
 * rejects: what failed is asked for anew by the hook.
 */
export function prefetchClassificationsGetTaskClassifications(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildClassificationsGetTaskClassificationsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useClassificationsGetTaskClassifications` has for this request: to a value, or to what a function makes of
 * the one before.
 */
export function setClassificationsGetTaskClassificationsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyClassificationsGetTaskClassifications(request), data);
}

/**
 * Takes what `useClassificationsGetTaskClassifications` has for requests with these fields as out of date; what is on
 * show is fetched anew.
 */
export function invalidateClassificationsGetTaskClassifications(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("classificationsGetTaskClassifications", ...queryKeyArgs),
  });
}

/** Takes all that `useClassificationsGetTaskClassifications` has as out of date; what is on show is fetched anew. */
export function invalidateAllClassificationsGetTaskClassifications(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("classificationsGetTaskClassifications") });
}

/**
 * What `useClassificationsGetTaskClassifications` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like.
 */
export function buildClassificationsGetTaskClassificationsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery(
    "classificationsGetTaskClassifications",
    classificationsGetTaskClassifications,
    client,
    request,
    options,
  );
}

/**
 * The key of what `useClassificationsGetTaskClassifications` has for this request:
 * `["openrouter-fn", "classificationsGetTaskClassifications", request]`.
 */
export function queryKeyClassificationsGetTaskClassifications(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("classificationsGetTaskClassifications", request);
}
