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
import { modelsListForUser } from "../funcs/modelsListForUser.js";
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

type Fn = typeof modelsListForUser;

/**
 * Lists the models that the account may use: those that are left by its choice of providers, its privacy settings and
 * its guardrails. `GET /models/user`
 *
 * A query: `data` is the value of `modelsListForUser`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useModelsListForUser } from "openrouter-fn/react-query/modelsListForUser.js";
 *
 * export function Example() {
 *   const { data, error } = useModelsListForUser({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useModelsListForUser<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildModelsListForUserQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useModelsListForUser`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useModelsListForUserSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildModelsListForUserQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useModelsListForUser`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function useModelsListForUserInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildModelsListForUserInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useModelsListForUserInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useModelsListForUserInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildModelsListForUserInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useModelsListForUserInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildModelsListForUserInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("modelsListForUser", modelsListForUser, client, request, options);
}

/**
 * Fetches what `useModelsListForUser` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchModelsListForUser(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildModelsListForUserQuery(client, request, options), options));
}

/** Sets what `useModelsListForUser` has for this request: to a value, or to what a function makes of the one before. */
export function setModelsListForUserData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyModelsListForUser(request), data);
}

/**
 * Takes what `useModelsListForUser` has for requests with these fields as out of date; what is on show is fetched anew.
 */
export function invalidateModelsListForUser(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsListForUser", ...queryKeyArgs) });
}

/** Takes all that `useModelsListForUser` has as out of date; what is on show is fetched anew. */
export function invalidateAllModelsListForUser(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("modelsListForUser") });
}

/** What `useModelsListForUser` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildModelsListForUserQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("modelsListForUser", modelsListForUser, client, request, options);
}

/** The key of what `useModelsListForUser` has for this request: `["openrouter-fn", "modelsListForUser", request]`. */
export function queryKeyModelsListForUser(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("modelsListForUser", request);
}
