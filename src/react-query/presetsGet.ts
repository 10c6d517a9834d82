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
import { presetsGet } from "../funcs/presetsGet.js";
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

type Fn = typeof presetsGet;

/**
 * Looks up one preset, with the version that requests get. `GET /presets/{slug}`
 *
 * A query: `data` is the value of `presetsGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { usePresetsGet } from "openrouter-fn/react-query/presetsGet.js";
 *
 * export function Example() {
 *   const { data, error } = usePresetsGet({ slug: "short-answers" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function usePresetsGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildPresetsGetQuery(useOpenRouter(), request, options), options));
}

/** Like `usePresetsGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function usePresetsGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildPresetsGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `usePresetsGet` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchPresetsGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildPresetsGetQuery(client, request, options), options));
}

/** Sets what `usePresetsGet` has for this request: to a value, or to what a function makes of the one before. */
export function setPresetsGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyPresetsGet(request), data);
}

/** Takes what `usePresetsGet` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidatePresetsGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsGet", ...queryKeyArgs) });
}

/** Takes all that `usePresetsGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllPresetsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("presetsGet") });
}

/** What `usePresetsGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildPresetsGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("presetsGet", presetsGet, client, request, options);
}

/** The key of what `usePresetsGet` has for this request: `["openrouter-fn", "presetsGet", request]`. */
export function queryKeyPresetsGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("presetsGet", request);
}
