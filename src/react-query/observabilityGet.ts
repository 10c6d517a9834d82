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
import { observabilityGet } from "../funcs/observabilityGet.js";
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

type Fn = typeof observabilityGet;

/**
 * Looks up one service that traces are sent to. `GET /observability/destinations/{id}`
 *
 * A query: `data` is the value of `observabilityGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useObservabilityGet } from "openrouter-fn/react-query/observabilityGet.js";
 *
 * export function Example() {
 *   const { data, error } = useObservabilityGet({ id: "5b1f0c52-6f0e-4c39-9c1e-2f2f7d9f0a11" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useObservabilityGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildObservabilityGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useObservabilityGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useObservabilityGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildObservabilityGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useObservabilityGet` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchObservabilityGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildObservabilityGetQuery(client, request, options), options));
}

/** Sets what `useObservabilityGet` has for this request: to a value, or to what a function makes of the one before. */
export function setObservabilityGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyObservabilityGet(request), data);
}

/**
 * Takes what `useObservabilityGet` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateObservabilityGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("observabilityGet", ...queryKeyArgs) });
}

/** Takes all that `useObservabilityGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllObservabilityGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("observabilityGet") });
}

/** What `useObservabilityGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildObservabilityGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("observabilityGet", observabilityGet, client, request, options);
}

/** The key of what `useObservabilityGet` has for this request: `["openrouter-fn", "observabilityGet", request]`. */
export function queryKeyObservabilityGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("observabilityGet", request);
}
