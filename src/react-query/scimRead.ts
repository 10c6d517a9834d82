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
import { scimRead } from "../funcs/scimRead.js";
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

type Fn = typeof scimRead;

/**
 * Looks up one mapping between a group and a workspace. `GET /scim/group-mappings/{id}`
 *
 * A query: `data` is the value of `scimRead`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useScimRead } from "openrouter-fn/react-query/scimRead.js";
 *
 * export function Example() {
 *   const { data, error } = useScimRead({ id: "b3c1d7de-5c0e-4f0b-8f36-0a9d2d7f1e55" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useScimRead<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildScimReadQuery(useOpenRouter(), request, options), options));
}

/** Like `useScimRead`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useScimReadSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildScimReadQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useScimRead` will ask for, on a server or before it is needed. Never rejects: what failed is asked for
 * anew by the hook.
 */
export function prefetchScimRead(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildScimReadQuery(client, request, options), options));
}

/** Sets what `useScimRead` has for this request: to a value, or to what a function makes of the one before. */
export function setScimReadData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyScimRead(request), data);
}

/** Takes what `useScimRead` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateScimRead(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimRead", ...queryKeyArgs) });
}

/** Takes all that `useScimRead` has as out of date; what is on show is fetched anew. */
export function invalidateAllScimRead(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("scimRead") });
}

/** What `useScimRead` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildScimReadQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("scimRead", scimRead, client, request, options);
}

/** The key of what `useScimRead` has for this request: `["openrouter-fn", "scimRead", request]`. */
export function queryKeyScimRead(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("scimRead", request);
}
