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
import { guardrailsList } from "../funcs/guardrailsList.js";
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

type Fn = typeof guardrailsList;

/**
 * Lists the guardrails of a workspace. `GET /guardrails`
 *
 * A query: `data` is the value of `guardrailsList`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGuardrailsList } from "openrouter-fn/react-query/guardrailsList.js";
 *
 * export function Example() {
 *   const { data, error } = useGuardrailsList({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGuardrailsList<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGuardrailsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGuardrailsList`, within `Suspense`: `data` is always there, and an error goes to the nearest error boundary.
 */
export function useGuardrailsListSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildGuardrailsListQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGuardrailsList`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the next
 * one until `hasNextPage` is false. The request says where to begin.
 */
export function useGuardrailsListInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(buildGuardrailsListInfiniteQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGuardrailsListInfinite`, within `Suspense`: the first page is always there, and an error goes to the nearest
 * error boundary.
 */
export function useGuardrailsListInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildGuardrailsListInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useGuardrailsListInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildGuardrailsListInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("guardrailsList", guardrailsList, client, request, options);
}

/**
 * Fetches what `useGuardrailsList` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchGuardrailsList(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildGuardrailsListQuery(client, request, options), options));
}

/** Sets what `useGuardrailsList` has for this request: to a value, or to what a function makes of the one before. */
export function setGuardrailsListData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGuardrailsList(request), data);
}

/**
 * Takes what `useGuardrailsList` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateGuardrailsList(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsList", ...queryKeyArgs) });
}

/** Takes all that `useGuardrailsList` has as out of date; what is on show is fetched anew. */
export function invalidateAllGuardrailsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("guardrailsList") });
}

/** What `useGuardrailsList` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGuardrailsListQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("guardrailsList", guardrailsList, client, request, options);
}

/** The key of what `useGuardrailsList` has for this request: `["openrouter-fn", "guardrailsList", request]`. */
export function queryKeyGuardrailsList(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("guardrailsList", request);
}
