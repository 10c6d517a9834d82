import { workspacesGetBudget } from "../funcs/workspacesGetBudget.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof workspacesGetBudget;

/**
 * Returns the budget of a workspace for one interval. `GET /workspaces/{id}/budgets/{interval}`
 *
 * A query: `data` is the value of `workspacesGetBudget`, `error` one of its errors.
 */
export const useWorkspacesGetBudget = hooks.queryHook("workspacesGetBudget", workspacesGetBudget);
/** `useWorkspacesGetBudget` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useWorkspacesGetBudgetSuspense = hooks.suspenseQueryHook("workspacesGetBudget", workspacesGetBudget);
/** Prefetches `useWorkspacesGetBudget`. Never rejects. */
export const prefetchWorkspacesGetBudget = hooks.prefetcher("workspacesGetBudget", workspacesGetBudget);
/** Sets the cached data of `useWorkspacesGetBudget`. */
export const setWorkspacesGetBudgetData = hooks.dataSetter<Fn>("workspacesGetBudget");
/** Invalidates `useWorkspacesGetBudget` for requests with the given fields. */
export const invalidateWorkspacesGetBudget = hooks.invalidator<Fn>("workspacesGetBudget");
/** Invalidates `useWorkspacesGetBudget` for all requests. */
export const invalidateAllWorkspacesGetBudget = hooks.allInvalidator("workspacesGetBudget");
/** Builds the query of `useWorkspacesGetBudget`. */
export const buildWorkspacesGetBudgetQuery = hooks.queryBuilder("workspacesGetBudget", workspacesGetBudget);
/** Builds the query key of `useWorkspacesGetBudget`. */
export const queryKeyWorkspacesGetBudget = hooks.queryKeyBuilder<Fn>("workspacesGetBudget");
