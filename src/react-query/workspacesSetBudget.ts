import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesSetBudget } from "../funcs/workspacesSetBudget.js";
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

type Fn = typeof workspacesSetBudget;

/**
 * Sets the budget of one workspace for one interval, whether there was one or not.
 * `PUT /workspaces/{id}/budgets/{interval}`
 *
 * A mutation: `data` is the value of `workspacesSetBudget`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useWorkspacesSetBudgetMutation } from "openrouter-fn/react-query/workspacesSetBudget.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useWorkspacesSetBudgetMutation();
 *   const onClick = () => mutate({ id: "nightly-jobs", interval: "monthly", limit_usd: 250 });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesSetBudgetMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesSetBudgetMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesSetBudgetMutation` hands to TanStack Query. */
export function buildWorkspacesSetBudgetMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("workspacesSetBudget", workspacesSetBudget, client, options);
}

/** The key of the mutations of `useWorkspacesSetBudgetMutation`: `["openrouter-fn", "workspacesSetBudget"]`. */
export function mutationKeyWorkspacesSetBudget(): MutationKey {
  return keyOf("workspacesSetBudget");
}
