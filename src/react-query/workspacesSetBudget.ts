import { workspacesSetBudget } from "../funcs/workspacesSetBudget.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates or replaces the budget of a workspace for one interval. `PUT /workspaces/{id}/budgets/{interval}`
 *
 * A mutation: `data` is the value of `workspacesSetBudget`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useWorkspacesSetBudgetMutation = hooks.mutationHook("workspacesSetBudget", workspacesSetBudget);
/** Builds the mutation of `useWorkspacesSetBudgetMutation`. */
export const buildWorkspacesSetBudgetMutation = hooks.mutationBuilder("workspacesSetBudget", workspacesSetBudget);
/** Builds the mutation key of `useWorkspacesSetBudgetMutation`. */
export const mutationKeyWorkspacesSetBudget = hooks.mutationKeyBuilder("workspacesSetBudget");
