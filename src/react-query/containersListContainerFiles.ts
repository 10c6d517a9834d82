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
import { containersListContainerFiles } from "../funcs/containersListContainerFiles.js";
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

type Fn = typeof containersListContainerFiles;

/**
 * Lists what files a container has, in the order of their paths. `GET /containers/{container_id}/files`
 *
 * A query: `data` is the value of `containersListContainerFiles`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useContainersListContainerFiles } from "openrouter-fn/react-query/containersListContainerFiles.js";
 *
 * export function Example() {
 *   const { data, error } = useContainersListContainerFiles({ container_id: "sess_report-7" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useContainersListContainerFiles<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildContainersListContainerFilesQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useContainersListContainerFiles`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useContainersListContainerFilesSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildContainersListContainerFilesQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useContainersListContainerFiles`, page after page: `data.pages` has those that are there, `fetchNextPage` asks
 * for the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useContainersListContainerFilesInfinite<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildContainersListContainerFilesInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useContainersListContainerFilesInfinite`, within `Suspense`: the first page is always there, and an error goes
 * to the nearest error boundary.
 */
export function useContainersListContainerFilesInfiniteSuspense<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildContainersListContainerFilesInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useContainersListContainerFilesInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildContainersListContainerFilesInfiniteQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("containersListContainerFiles", containersListContainerFiles, client, request, options);
}

/**
 * Fetches what `useContainersListContainerFiles` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchContainersListContainerFiles(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildContainersListContainerFilesQuery(client, request, options), options),
  );
}

/**
 * Sets what `useContainersListContainerFiles` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setContainersListContainerFilesData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyContainersListContainerFiles(request), data);
}

/**
 * Takes what `useContainersListContainerFiles` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateContainersListContainerFiles(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("containersListContainerFiles", ...queryKeyArgs),
  });
}

/** Takes all that `useContainersListContainerFiles` has as out of date; what is on show is fetched anew. */
export function invalidateAllContainersListContainerFiles(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("containersListContainerFiles") });
}

/** What `useContainersListContainerFiles` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildContainersListContainerFilesQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("containersListContainerFiles", containersListContainerFiles, client, request, options);
}

/**
 * The key of what `useContainersListContainerFiles` has for this request:
 * `["openrouter-fn", "containersListContainerFiles", request]`.
 */
export function queryKeyContainersListContainerFiles(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("containersListContainerFiles", request);
}
