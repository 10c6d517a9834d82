import { workspacesListBudgets } from "../funcs/workspacesListBudgets.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof workspacesListBudgets;

/**
 * Lists the budgets of a workspace, at most one per interval. `GET /workspaces/{id}/budgets`
 *
 * A query: `data` is the value of `workspacesListBudgets`, `error` one of its errors.
 */
export const useWorkspacesListBudgets = hooks.queryHook("workspacesListBudgets", workspacesListBudgets);
/** `useWorkspacesListBudgets` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useWorkspacesListBudgetsSuspense = hooks.suspenseQueryHook("workspacesListBudgets", workspacesListBudgets);
/** Prefetches `useWorkspacesListBudgets`. Never rejects. */
export const prefetchWorkspacesListBudgets = hooks.prefetcher("workspacesListBudgets", workspacesListBudgets);
/** Sets the cached data of `useWorkspacesListBudgets`. */
export const setWorkspacesListBudgetsData = hooks.dataSetter<Fn>("workspacesListBudgets");
/** Invalidates `useWorkspacesListBudgets` for requests with the given fields. */
export const invalidateWorkspacesListBudgets = hooks.invalidator<Fn>("workspacesListBudgets");
/** Invalidates `useWorkspacesListBudgets` for all requests. */
export const invalidateAllWorkspacesListBudgets = hooks.allInvalidator("workspacesListBudgets");
/** Builds the query of `useWorkspacesListBudgets`. */
export const buildWorkspacesListBudgetsQuery = hooks.queryBuilder("workspacesListBudgets", workspacesListBudgets);
/** Builds the query key of `useWorkspacesListBudgets`. */
export const queryKeyWorkspacesListBudgets = hooks.queryKeyBuilder<Fn>("workspacesListBudgets");
