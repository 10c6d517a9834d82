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
import { guardrailsGet } from "../funcs/guardrailsGet.js";
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

type Fn = typeof guardrailsGet;

/**
 * Looks up one guardrail. `GET /guardrails/{id}`
 *
 * A query: `data` is the value of `guardrailsGet`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGuardrailsGet } from "openrouter-fn/react-query/guardrailsGet.js";
 *
 * export function Example() {
 *   const { data, error } = useGuardrailsGet({ id: "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGuardrailsGet<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGuardrailsGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGuardrailsGet`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useGuardrailsGetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildGuardrailsGetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useGuardrailsGet` will ask for, on a server or before it is needed. Never rejects: what failed is asked
 * for anew by the hook.
 */
export function prefetchGuardrailsGet(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildGuardrailsGetQuery(client, request, options), options));
}

/** Sets what `useGuardrailsGet` has for this request: to a value, or to what a function makes of the one before. */
export function setGuardrailsGetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGuardrailsGet(request), data);
}

/** Takes what `useGuardrailsGet` has for requests with these fields as out of date; what is on show is fetched anew. */
export function invalidateGuardrailsGet(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsGet", ...queryKeyArgs) });
}

/** Takes all that `useGuardrailsGet` has as out of date; what is on show is fetched anew. */
export function invalidateAllGuardrailsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsGet") });
}

/** What `useGuardrailsGet` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGuardrailsGetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("guardrailsGet", guardrailsGet, client, request, options);
}

/** The key of what `useGuardrailsGet` has for this request: `["openrouter-fn", "guardrailsGet", request]`. */
export function queryKeyGuardrailsGet(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("guardrailsGet", request);
}
