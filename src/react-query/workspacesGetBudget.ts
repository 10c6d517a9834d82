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
import { workspacesGetBudget } from "../funcs/workspacesGetBudget.js";
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

type Fn = typeof workspacesGetBudget;

/**
 * Looks up the budget of one workspace for one interval. `GET /workspaces/{id}/budgets/{interval}`
 *
 * A query: `data` is the value of `workspacesGetBudget`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useWorkspacesGetBudget } from "openrouter-fn/react-query/workspacesGetBudget.js";
 *
 * export function Example() {
 *   const { data, error } = useWorkspacesGetBudget({ id: "nightly-jobs", interval: "monthly" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useWorkspacesGetBudget<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildWorkspacesGetBudgetQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useWorkspacesGetBudget`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useWorkspacesGetBudgetSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildWorkspacesGetBudgetQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useWorkspacesGetBudget` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchWorkspacesGetBudget(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildWorkspacesGetBudgetQuery(client, request, options), options));
}

/**
 * Sets what `useWorkspacesGetBudget` has for this request: to a value, or to what a function makes of the one before.
 */
export function setWorkspacesGetBudgetData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyWorkspacesGetBudget(request), data);
}

/**
 * Takes what `useWorkspacesGetBudget` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateWorkspacesGetBudget(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesGetBudget", ...queryKeyArgs) });
}

/** Takes all that `useWorkspacesGetBudget` has as out of date; what is on show is fetched anew. */
export function invalidateAllWorkspacesGetBudget(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("workspacesGetBudget") });
}

/** What `useWorkspacesGetBudget` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildWorkspacesGetBudgetQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("workspacesGetBudget", workspacesGetBudget, client, request, options);
}

/**
 * The key of what `useWorkspacesGetBudget` has for this request: `["openrouter-fn", "workspacesGetBudget", request]`.
 */
export function queryKeyWorkspacesGetBudget(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("workspacesGetBudget", request);
}
