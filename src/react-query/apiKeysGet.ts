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
import { apiKeysGet } from "../funcs/apiKeysGet.js";
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

type Fn = typeof apiKeysGet;

/**
 * Looks up limits and use of one API key. `GET /keys/{hash}`
 *
 * A query: `data` is the value of `apiKeysGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useApiKeysGet } from "openrouter-fn/react-query/apiKeysGet.js";
 *
 * export function Example() {
 *   const { data, error } = useApiKeysGet({ hash: "3b5d8e21c0a94f7e" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useApiKeysGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildApiKeysGetQuery(useOpenRouter(), request, options), options));
}

/** Like `useApiKeysGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useApiKeysGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildApiKeysGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useApiKeysGet` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchApiKeysGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildApiKeysGetQuery(client, request, options), options));
}

/** Sets what `useApiKeysGet` has for this request: to a value, or to what a function makes of the one before. */
export function setApiKeysGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyApiKeysGet(request), data);
}

/** Takes what `useApiKeysGet` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateApiKeysGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("apiKeysGet", ...queryKeyArgs) });
}

/** Takes all that `useApiKeysGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllApiKeysGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("apiKeysGet") });
}

/** What `useApiKeysGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildApiKeysGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("apiKeysGet", apiKeysGet, client, request, options);
}

/** The key of what `useApiKeysGet` has for this request: `["openrouter-fn", "apiKeysGet", request]`. */
export function queryKeyApiKeysGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("apiKeysGet", request);
}
