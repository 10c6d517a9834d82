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
import { internsGetIntern } from "../funcs/internsGetIntern.js";
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

type Fn = typeof internsGetIntern;

/**
 * Looks up the state and the settings of one intern. `GET /interns/{internId}`
 *
 * A query: `data` is the value of `internsGetIntern`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useInternsGetIntern } from "openrouter-fn/react-query/internsGetIntern.js";
 *
 * export function Example() {
 *   const { data, error } = useInternsGetIntern({ internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useInternsGetIntern<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildInternsGetInternQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useInternsGetIntern`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useInternsGetInternSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildInternsGetInternQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useInternsGetIntern` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchInternsGetIntern(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildInternsGetInternQuery(client, request, options), options));
}

/** Sets what `useInternsGetIntern` has for this request: to a value, or to what a function makes of the one before. */
export function setInternsGetInternData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyInternsGetIntern(request), data);
}

/**
 * Takes what `useInternsGetIntern` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateInternsGetIntern(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("internsGetIntern", ...queryKeyArgs) });
}

/** Takes all that `useInternsGetIntern` has as out of date; what is on show is fetched anew. */
export function invalidateAllInternsGetIntern(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("internsGetIntern") });
}

/** What `useInternsGetIntern` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildInternsGetInternQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("internsGetIntern", internsGetIntern, client, request, options);
}

/** The key of what `useInternsGetIntern` has for this request: `["openrouter-fn", "internsGetIntern", request]`. */
export function queryKeyInternsGetIntern(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("internsGetIntern", request);
}
