import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesDeleteBudget } from "../funcs/workspacesDeleteBudget.js";
import { useOpenRouter } from "./_context.js";
import {
  buildMutation,
  type DataOf,
  type ErrorOf,
  keyOf,
  type Mutation,
  type MutationHookOptions,
  type MutationVariables,
  type OptionsOf,
  withSettings,
} from "./_hooks.js";

type Fn = typeof workspacesDeleteBudget;

/**
 * Takes away the budget of one workspace for one interval; those for other intervals stay.
 * `DELETE /workspaces/{id}/budgets/{interval}`
 *
 * A mutation: `data` is the value of `workspacesDeleteBudget`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useWorkspacesDeleteBudgetMutation } from "openrouter-fn/react-query/workspacesDeleteBudget.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useWorkspacesDeleteBudgetMutation();
 *   const onClick = () => mutate({ id: "nightly-jobs", interval: "daily" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesDeleteBudgetMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesDeleteBudgetMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesDeleteBudgetMutation` hands to TanStack Query. */
export function buildWorkspacesDeleteBudgetMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("workspacesDeleteBudget", workspacesDeleteBudget, client, options);
}

/** The key of the mutations of `useWorkspacesDeleteBudgetMutation`: `["openrouter-fn", "workspacesDeleteBudget"]`. */
export function mutationKeyWorkspacesDeleteBudget(): MutationKey {
  return keyOf("workspacesDeleteBudget");
}
