import { workspacesDeleteBudget } from "../funcs/workspacesDeleteBudget.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes the budget of a workspace for one interval; other intervals stay.
 * `DELETE /workspaces/{id}/budgets/{interval}`
 *
 * A mutation: `data` is the value of `workspacesDeleteBudget`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useWorkspacesDeleteBudgetMutation = hooks.mutationHook("workspacesDeleteBudget", workspacesDeleteBudget);
/** Builds the mutation of `useWorkspacesDeleteBudgetMutation`. */
export const buildWorkspacesDeleteBudgetMutation = hooks.mutationBuilder(
  "workspacesDeleteBudget",
  workspacesDeleteBudget,
);
/** Builds the mutation key of `useWorkspacesDeleteBudgetMutation`. */
export const mutationKeyWorkspacesDeleteBudget = hooks.mutationKeyBuilder("workspacesDeleteBudget");
