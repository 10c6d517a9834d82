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
import { apiKeysGetCurrentKeyMetadata } from "../funcs/apiKeysGetCurrentKeyMetadata.js";
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

type Fn = typeof apiKeysGetCurrentKeyMetadata;

/**
 * Tells limits and use of the key that the call is made with. `GET /key`
 *
 * A query: `data` is the value of `apiKeysGetCurrentKeyMetadata`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useApiKeysGetCurrentKeyMetadata } from "openrouter-fn/react-query/apiKeysGetCurrentKeyMetadata.js";
 *
 * export function Example() {
 *   const { data, error } = useApiKeysGetCurrentKeyMetadata();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useApiKeysGetCurrentKeyMetadata<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildApiKeysGetCurrentKeyMetadataQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useApiKeysGetCurrentKeyMetadata`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useApiKeysGetCurrentKeyMetadataSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildApiKeysGetCurrentKeyMetadataQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useApiKeysGetCurrentKeyMetadata` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchApiKeysGetCurrentKeyMetadata(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildApiKeysGetCurrentKeyMetadataQuery(client, request, options), options),
  );
}

/**
 * Sets what `useApiKeysGetCurrentKeyMetadata` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setApiKeysGetCurrentKeyMetadataData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyApiKeysGetCurrentKeyMetadata(request), data);
}

/**
 * Takes what `useApiKeysGetCurrentKeyMetadata` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateApiKeysGetCurrentKeyMetadata(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("apiKeysGetCurrentKeyMetadata", ...queryKeyArgs),
  });
}

/** Takes all that `useApiKeysGetCurrentKeyMetadata` has as out of date; what is on show is fetched anew. */
export function invalidateAllApiKeysGetCurrentKeyMetadata(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("apiKeysGetCurrentKeyMetadata") });
}

/** What `useApiKeysGetCurrentKeyMetadata` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildApiKeysGetCurrentKeyMetadataQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("apiKeysGetCurrentKeyMetadata", apiKeysGetCurrentKeyMetadata, client, request, options);
}

/**
 * The key of what `useApiKeysGetCurrentKeyMetadata` has for this request:
 * `["openrouter-fn", "apiKeysGetCurrentKeyMetadata", request]`.
 */
export function queryKeyApiKeysGetCurrentKeyMetadata(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("apiKeysGetCurrentKeyMetadata", request);
}
