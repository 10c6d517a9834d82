import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesDelete } from "../funcs/workspacesDelete.js";
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

type Fn = typeof workspacesDelete;

/**
 * Deletes one workspace, for good. `DELETE /workspaces/{id}`
 *
 * A mutation: `data` is the value of `workspacesDelete`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useWorkspacesDeleteMutation } from "openrouter-fn/react-query/workspacesDelete.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useWorkspacesDeleteMutation();
 *   const onClick = () => mutate({ id: "nightly-jobs" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesDeleteMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesDeleteMutation` hands to TanStack Query. */
export function buildWorkspacesDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("workspacesDelete", workspacesDelete, client, options);
}

/** The key of the mutations of `useWorkspacesDeleteMutation`: `["openrouter-fn", "workspacesDelete"]`. */
export function mutationKeyWorkspacesDelete(): MutationKey {
  return keyOf("workspacesDelete");
}
