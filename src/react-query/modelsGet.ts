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
import { modelsGet } from "../funcs/modelsGet.js";
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

type Fn = typeof modelsGet;

/**
 * Looks one model up, with its prices and limits. `GET /model/{author}/{slug}`
 *
 * A query: `data` is the value of `modelsGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useModelsGet } from "openrouter-fn/react-query/modelsGet.js";
 *
 * export function Example() {
 *   const { data, error } = useModelsGet({ author: "openai", slug: "gpt-5-mini" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useModelsGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildModelsGetQuery(useOpenRouter(), request, options), options));
}

/** Like `useModelsGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary. */
export function useModelsGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildModelsGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useModelsGet` will ask for, on a server or before it is needed. Never rejects: what failed is asked for
 * anew by the hook.
 */
export function prefetchModelsGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildModelsGetQuery(client, request, options), options));
}

/** Sets what `useModelsGet` has for this request: to a value, or to what a function makes of the one before. */
export function setModelsGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyModelsGet(request), data);
}

/** Takes what `useModelsGet` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateModelsGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsGet", ...queryKeyArgs) });
}

/** Takes all that `useModelsGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllModelsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsGet") });
}

/** What `useModelsGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildModelsGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("modelsGet", modelsGet, client, request, options);
}

/** The key of what `useModelsGet` has for this request: `["openrouter-fn", "modelsGet", request]`. */
export function queryKeyModelsGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("modelsGet", request);
}
