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
import { byokGet } from "../funcs/byokGet.js";
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

type Fn = typeof byokGet;

/**
 * Looks up one of your own keys for providers. `GET /byok/{id}`
 *
 * A query: `data` is the value of `byokGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useByokGet } from "openrouter-fn/react-query/byokGet.js";
 *
 * export function Example() {
 *   const { data, error } = useByokGet({ id: "9d3a7c54-1e60-4f2b-8b8a-c0e4f6a21d37" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useByokGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildByokGetQuery(useOpenRouter(), request, options), options));
}

/** Like `useByokGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useByokGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildByokGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useByokGet` will ask for, on a server or before it is needed. Never rejects: what failed is asked for
 * anew by the hook.
 */
export function prefetchByokGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildByokGetQuery(client, request, options), options));
}

/** Sets what `useByokGet` has for this request: to a value, or to what a function makes of the one before. */
export function setByokGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyByokGet(request), data);
}

/** Takes what `useByokGet` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateByokGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("byokGet", ...queryKeyArgs) });
}

/** Takes all that `useByokGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllByokGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("byokGet") });
}

/** What `useByokGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildByokGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("byokGet", byokGet, client, request, options);
}

/** The key of what `useByokGet` has for this request: `["openrouter-fn", "byokGet", request]`. */
export function queryKeyByokGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("byokGet", request);
}
