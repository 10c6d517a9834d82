import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesCreate } from "../funcs/workspacesCreate.js";
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

type Fn = typeof workspacesCreate;

/**
 * Creates a workspace. `POST /workspaces`
 *
 * A mutation: `data` is the value of `workspacesCreate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useWorkspacesCreateMutation } from "openrouter-fn/react-query/workspacesCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useWorkspacesCreateMutation();
 *   const onClick = () => mutate({ name: "Nightly jobs", slug: "nightly-jobs" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesCreateMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesCreateMutation` hands to TanStack Query. */
export function buildWorkspacesCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("workspacesCreate", workspacesCreate, client, options);
}

/** The key of the mutations of `useWorkspacesCreateMutation`: `["openrouter-fn", "workspacesCreate"]`. */
export function mutationKeyWorkspacesCreate(): MutationKey {
  return keyOf("workspacesCreate");
}
