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
import { creditsGetCredits } from "../funcs/creditsGetCredits.js";
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

type Fn = typeof creditsGetCredits;

/**
 * Tells how many credits the account has bought and used. `GET /credits`
 *
 * A query: `data` is the value of `creditsGetCredits`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useCreditsGetCredits } from "openrouter-fn/react-query/creditsGetCredits.js";
 *
 * export function Example() {
 *   const { data, error } = useCreditsGetCredits();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useCreditsGetCredits<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildCreditsGetCreditsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useCreditsGetCredits`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useCreditsGetCreditsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildCreditsGetCreditsQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useCreditsGetCredits` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchCreditsGetCredits(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildCreditsGetCreditsQuery(client, request, options), options));
}

/** Sets what `useCreditsGetCredits` has for this request: to a value, or to what a function makes of the one before. */
export function setCreditsGetCreditsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyCreditsGetCredits(request), data);
}

/**
 * Takes what `useCreditsGetCredits` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateCreditsGetCredits(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("creditsGetCredits", ...queryKeyArgs) });
}

/** Takes all that `useCreditsGetCredits` has as out of date; what is on show is fetched anew. */
export function invalidateAllCreditsGetCredits(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("creditsGetCredits") });
}

/** What `useCreditsGetCredits` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildCreditsGetCreditsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("creditsGetCredits", creditsGetCredits, client, request, options);
}

/** The key of what `useCreditsGetCredits` has for this request: `["openrouter-fn", "creditsGetCredits", request]`. */
export function queryKeyCreditsGetCredits(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("creditsGetCredits", request);
}
