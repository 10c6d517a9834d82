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
import { workspacesGet } from "../funcs/workspacesGet.js";
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

type Fn = typeof workspacesGet;

/**
 * Looks one workspace up, by identifier or slug. `GET /workspaces/{id}`
 *
 * A query: `data` is the value of `workspacesGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useWorkspacesGet } from "openrouter-fn/react-query/workspacesGet.js";
 *
 * export function Example() {
 *   const { data, error } = useWorkspacesGet({ id: "nightly-jobs" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useWorkspacesGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildWorkspacesGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useWorkspacesGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildWorkspacesGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useWorkspacesGet` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchWorkspacesGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildWorkspacesGetQuery(client, request, options), options));
}

/** Sets what `useWorkspacesGet` has for this request: to a value, or to what a function makes of the one before. */
export function setWorkspacesGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyWorkspacesGet(request), data);
}

/** Takes what `useWorkspacesGet` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateWorkspacesGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesGet", ...queryKeyArgs) });
}

/** Takes all that `useWorkspacesGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllWorkspacesGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesGet") });
}

/** What `useWorkspacesGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildWorkspacesGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("workspacesGet", workspacesGet, client, request, options);
}

/** The key of what `useWorkspacesGet` has for this request: `["openrouter-fn", "workspacesGet", request]`. */
export function queryKeyWorkspacesGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("workspacesGet", request);
}
