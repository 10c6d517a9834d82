import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesUpdate } from "../funcs/workspacesUpdate.js";
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

type Fn = typeof workspacesUpdate;

/**
 * Changes name, slug or settings of one workspace; what the request leaves out stays as it is. `PATCH /workspaces/{id}`
 *
 * A mutation: `data` is the value of `workspacesUpdate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useWorkspacesUpdateMutation } from "openrouter-fn/react-query/workspacesUpdate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useWorkspacesUpdateMutation();
 *   const onClick = () => mutate({ id: "nightly-jobs", default_provider_sort: "price" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesUpdateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesUpdateMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesUpdateMutation` hands to TanStack Query. */
export function buildWorkspacesUpdateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("workspacesUpdate", workspacesUpdate, client, options);
}

/** The key of the mutations of `useWorkspacesUpdateMutation`: `["openrouter-fn", "workspacesUpdate"]`. */
export function mutationKeyWorkspacesUpdate(): MutationKey {
  return keyOf("workspacesUpdate");
}
