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
import { organizationListMembers } from "../funcs/organizationListMembers.js";
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

type Fn = typeof organizationListMembers;

/**
 * Lists the people in the organisation that the key belongs to. `GET /organization/members`
 *
 * A query: `data` is the value of `organizationListMembers`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useOrganizationListMembers } from "openrouter-fn/react-query/organizationListMembers.js";
 *
 * export function Example() {
 *   const { data, error } = useOrganizationListMembers({ limit: 100 });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useOrganizationListMembers<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildOrganizationListMembersQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useOrganizationListMembers`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useOrganizationListMembersSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildOrganizationListMembersQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useOrganizationListMembers`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for
 * the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useOrganizationListMembersInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildOrganizationListMembersInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useOrganizationListMembersInfinite`, within `Suspense`: the first page is always there, and an error goes to
 * the nearest error boundary.
 */
export function useOrganizationListMembersInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildOrganizationListMembersInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useOrganizationListMembersInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildOrganizationListMembersInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("organizationListMembers", organizationListMembers, client, request, options);
}

/**
 * Fetches what `useOrganizationListMembers` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchOrganizationListMembers(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildOrganizationListMembersQuery(client, request, options), options));
}

/**
 * Sets what `useOrganizationListMembers` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setOrganizationListMembersData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyOrganizationListMembers(request), data);
}

/**
 * Takes what `useOrganizationListMembers` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateOrganizationListMembers(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("organizationListMembers", ...queryKeyArgs) });
}

/** Takes all that `useOrganizationListMembers` has as out of date; what is on show is fetched anew. */
export function invalidateAllOrganizationListMembers(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("organizationListMembers") });
}

/** What `useOrganizationListMembers` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildOrganizationListMembersQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("organizationListMembers", organizationListMembers, client, request, options);
}

/**
 * The key of what `useOrganizationListMembers` has for this request:
 * `["openrouter-fn", "organizationListMembers", request]`.
 */
export function queryKeyOrganizationListMembers(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("organizationListMembers", request);
}
