import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { apiKeysList } from "../funcs/apiKeysList.js";
import { useOpenRouter } from "./_context.js";
import {
  buildInfiniteQuery,
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InfiniteQuery,
  type InfiniteQueryHookOptions,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PagesOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseInfiniteQueryHookOptions,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof apiKeysList;

/**
 * Lists the API keys of the account, with their limits and use. `GET /keys`
 *
 * A query: `data` is the value of `apiKeysList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useApiKeysList } from "openrouter-fn/react-query/apiKeysList.js";
 *
 * export function Example() {
 *   const { data, error } = useApiKeysList({ include_disabled: true });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useApiKeysList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildApiKeysListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useApiKeysList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useApiKeysListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildApiKeysListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useApiKeysList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next one
 * until `hasNextPage` is false. The request says where to begin.
 */
export function useApiKeysListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildApiKeysListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useApiKeysListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function useApiKeysListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildApiKeysListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useApiKeysListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildApiKeysListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("apiKeysList", apiKeysList, client, request, options);
}

/**
 * Fetches what `useApiKeysList` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchApiKeysList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildApiKeysListQuery(client, request, options), options));
}

/** Sets what `useApiKeysList` has for this request: to a value, or to what a function makes of the one before. */
export function setApiKeysListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyApiKeysList(request), data);
}

/** Takes what `useApiKeysList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateApiKeysList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("apiKeysList", ...queryKeyArgs) });
}

/** Takes all that `useApiKeysList` has as out of date; what is on show is fetched anew. */
export function invalidateAllApiKeysList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("apiKeysList") });
}

/** What `useApiKeysList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildApiKeysListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("apiKeysList", apiKeysList, client, request, options);
}

/** The key of what `useApiKeysList` has for this request: `["openrouter-fn", "apiKeysList", request]`. */
export function queryKeyApiKeysList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("apiKeysList", request);
}
