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
import { filesRetrieve } from "../funcs/filesRetrieve.js";
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

type Fn = typeof filesRetrieve;

/**
 * Tells name, size and type of one stored file, not its content. `GET /files/{file_id}`
 *
 * A query: `data` is the value of `filesRetrieve`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useFilesRetrieve } from "openrouter-fn/react-query/filesRetrieve.js";
 *
 * export function Example() {
 *   const { data, error } = useFilesRetrieve({ file_id: "or_file_01KQ7Zr5mXc2" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useFilesRetrieve<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildFilesRetrieveQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useFilesRetrieve`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useFilesRetrieveSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildFilesRetrieveQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useFilesRetrieve` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchFilesRetrieve(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildFilesRetrieveQuery(client, request, options), options));
}

/** Sets what `useFilesRetrieve` has for this request: to a value, or to what a function makes of the one before. */
export function setFilesRetrieveData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyFilesRetrieve(request), data);
}

/** Takes what `useFilesRetrieve` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateFilesRetrieve(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("filesRetrieve", ...queryKeyArgs) });
}

/** Takes all that `useFilesRetrieve` has as out of date; what is on show is fetched anew. */
export function invalidateAllFilesRetrieve(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("filesRetrieve") });
}

/** What `useFilesRetrieve` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildFilesRetrieveQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("filesRetrieve", filesRetrieve, client, request, options);
}

/** The key of what `useFilesRetrieve` has for this request: `["openrouter-fn", "filesRetrieve", request]`. */
export function queryKeyFilesRetrieve(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("filesRetrieve", request);
}
