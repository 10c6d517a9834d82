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
import { workspacesListBudgets } from "../funcs/workspacesListBudgets.js";
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

type Fn = typeof workspacesListBudgets;

/**
 * Lists the budgets of one workspace: one for each interval at most, all in one answer. `GET /workspaces/{id}/budgets`
 *
 * A query: `data` is the value of `workspacesListBudgets`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useWorkspacesListBudgets } from "openrouter-fn/react-query/workspacesListBudgets.js";
 *
 * export function Example() {
 *   const { data, error } = useWorkspacesListBudgets({ id: "nightly-jobs" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useWorkspacesListBudgets<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildWorkspacesListBudgetsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesListBudgets`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useWorkspacesListBudgetsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildWorkspacesListBudgetsQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useWorkspacesListBudgets` will ask for, on a server or before it is needed. Never rejects: what failed
 * is asked for anew by the hook.
 */
export function prefetchWorkspacesListBudgets(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildWorkspacesListBudgetsQuery(client, request, options), options));
}

/**
 * Sets what `useWorkspacesListBudgets` has for this request: to a value, or to what a function makes of the one before.
 */
export function setWorkspacesListBudgetsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyWorkspacesListBudgets(request), data);
}

/**
 * Takes what `useWorkspacesListBudgets` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateWorkspacesListBudgets(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesListBudgets", ...queryKeyArgs) });
}

/** Takes all that `useWorkspacesListBudgets` has as out of date; what is on show is fetched anew. */
export function invalidateAllWorkspacesListBudgets(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesListBudgets") });
}

/** What `useWorkspacesListBudgets` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildWorkspacesListBudgetsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("workspacesListBudgets", workspacesListBudgets, client, request, options);
}

/**
 * The key of what `useWorkspacesListBudgets` has for this request:
 * `["openrouter-fn", "workspacesListBudgets", request]`.
 */
export function queryKeyWorkspacesListBudgets(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("workspacesListBudgets", request);
}
