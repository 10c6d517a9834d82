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
import { filesList } from "../funcs/filesList.js";
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

type Fn = typeof filesList;

/**
 * Lists the stored files of a workspace. `GET /files`
 *
 * A query: `data` is the value of `filesList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useFilesList } from "openrouter-fn/react-query/filesList.js";
 *
 * export function Example() {
 *   const { data, error } = useFilesList({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useFilesList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildFilesListQuery(useOpenRouter(), request, options), options));
}

/** Like `useFilesList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useFilesListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildFilesListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useFilesList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next one
 * until `hasNextPage` is false. The request says where to begin.
 */
export function useFilesListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildFilesListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useFilesListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function useFilesListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildFilesListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useFilesListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildFilesListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("filesList", filesList, client, request, options);
}

/**
 * Fetches what `useFilesList` will ask for, on a server or before it is needed. Never rejects: what failed is asked for
 * anew by the hook.
 */
export function prefetchFilesList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildFilesListQuery(client, request, options), options));
}

/** Sets what `useFilesList` has for this request: to a value, or to what a function makes of the one before. */
export function setFilesListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyFilesList(request), data);
}

/** Takes what `useFilesList` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateFilesList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("filesList", ...queryKeyArgs) });
}

/** Takes all that `useFilesList` has as out of date; what is on show is fetched anew. */
export function invalidateAllFilesList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("filesList") });
}

/** What `useFilesList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildFilesListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("filesList", filesList, client, request, options);
}

/** The key of what `useFilesList` has for this request: `["openrouter-fn", "filesList", request]`. */
export function queryKeyFilesList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("filesList", request);
}
