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
import { presetsGetVersion } from "../funcs/presetsGetVersion.js";
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

type Fn = typeof presetsGetVersion;

/**
 * Looks up one version of a preset. `GET /presets/{slug}/versions/{version}`
 *
 * A query: `data` is the value of `presetsGetVersion`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { usePresetsGetVersion } from "openrouter-fn/react-query/presetsGetVersion.js";
 *
 * export function Example() {
 *   const { data, error } = usePresetsGetVersion({ slug: "short-answers", version: "3" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function usePresetsGetVersion<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildPresetsGetVersionQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `usePresetsGetVersion`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function usePresetsGetVersionSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildPresetsGetVersionQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `usePresetsGetVersion` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchPresetsGetVersion(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildPresetsGetVersionQuery(client, request, options), options));
}

/** Sets what `usePresetsGetVersion` has for this request: to a value, or to what a function makes of the one before. */
export function setPresetsGetVersionData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyPresetsGetVersion(request), data);
}

/**
 * Takes what `usePresetsGetVersion` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidatePresetsGetVersion(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsGetVersion", ...queryKeyArgs) });
}

/** Takes all that `usePresetsGetVersion` has as out of date; what is on show is fetched anew. */
export function invalidateAllPresetsGetVersion(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsGetVersion") });
}

/** What `usePresetsGetVersion` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildPresetsGetVersionQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("presetsGetVersion", presetsGetVersion, client, request, options);
}

/** The key of what `usePresetsGetVersion` has for this request: `["openrouter-fn", "presetsGetVersion", request]`. */
export function queryKeyPresetsGetVersion(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("presetsGetVersion", request);
}
