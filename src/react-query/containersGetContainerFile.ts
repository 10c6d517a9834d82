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
import { containersGetContainerFile } from "../funcs/containersGetContainerFile.js";
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

type Fn = typeof containersGetContainerFile;

/**
 * Tells path, size and origin of one file in a container, not its content.
 * `GET /containers/{container_id}/files/{file_id}`
 *
 * A query: `data` is the value of `containersGetContainerFile`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useContainersGetContainerFile } from "openrouter-fn/react-query/containersGetContainerFile.js";
 *
 * export function Example() {
 *   const { data, error } = useContainersGetContainerFile({
 *     container_id: "sess_report-7",
 *     file_id: "cfile_b3V0LmNzdg",
 *   });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useContainersGetContainerFile<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildContainersGetContainerFileQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useContainersGetContainerFile`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useContainersGetContainerFileSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildContainersGetContainerFileQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useContainersGetContainerFile` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchContainersGetContainerFile(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildContainersGetContainerFileQuery(client, request, options), options),
  );
}

/**
 * Sets what `useContainersGetContainerFile` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setContainersGetContainerFileData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyContainersGetContainerFile(request), data);
}

/**
 * Takes what `useContainersGetContainerFile` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateContainersGetContainerFile(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("containersGetContainerFile", ...queryKeyArgs) });
}

/** Takes all that `useContainersGetContainerFile` has as out of date; what is on show is fetched anew. */
export function invalidateAllContainersGetContainerFile(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("containersGetContainerFile") });
}

/** What `useContainersGetContainerFile` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildContainersGetContainerFileQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("containersGetContainerFile", containersGetContainerFile, client, request, options);
}

/**
 * The key of what `useContainersGetContainerFile` has for this request:
 * `["openrouter-fn", "containersGetContainerFile", request]`.
 */
export function queryKeyContainersGetContainerFile(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("containersGetContainerFile", request);
}
