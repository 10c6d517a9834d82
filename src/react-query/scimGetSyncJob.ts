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
import { scimGetSyncJob } from "../funcs/scimGetSyncJob.js";
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

type Fn = typeof scimGetSyncJob;

/**
 * Tells how far a sync job is, and in the end what it has done. `GET /scim/sync-jobs/{id}`
 *
 * A query: `data` is the value of `scimGetSyncJob`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useScimGetSyncJob } from "openrouter-fn/react-query/scimGetSyncJob.js";
 *
 * export function Example() {
 *   const { data, error } = useScimGetSyncJob({ id: "f2b7a6f0-1c7d-4a34-b1b8-9d0e35b0c6aa" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useScimGetSyncJob<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildScimGetSyncJobQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useScimGetSyncJob`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useScimGetSyncJobSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildScimGetSyncJobQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useScimGetSyncJob` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchScimGetSyncJob(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildScimGetSyncJobQuery(client, request, options), options));
}

/** Sets what `useScimGetSyncJob` has for this request: to a value, or to what a function makes of the one before. */
export function setScimGetSyncJobData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyScimGetSyncJob(request), data);
}

/**
 * Takes what `useScimGetSyncJob` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateScimGetSyncJob(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimGetSyncJob", ...queryKeyArgs) });
}

/** Takes all that `useScimGetSyncJob` has as out of date; what is on show is fetched anew. */
export function invalidateAllScimGetSyncJob(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimGetSyncJob") });
}

/** What `useScimGetSyncJob` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildScimGetSyncJobQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("scimGetSyncJob", scimGetSyncJob, client, request, options);
}

/** The key of what `useScimGetSyncJob` has for this request: `["openrouter-fn", "scimGetSyncJob", request]`. */
export function queryKeyScimGetSyncJob(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("scimGetSyncJob", request);
}
