import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesBulkRemoveMembers } from "../funcs/workspacesBulkRemoveMembers.js";
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

type Fn = typeof workspacesBulkRemoveMembers;

/**
 * Takes people out of one workspace, several at once. `POST /workspaces/{id}/members/remove`
 *
 * A mutation: `data` is the value of `workspacesBulkRemoveMembers`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { workspacesBulkRemoveMembers } from "openrouter-fn/funcs/workspacesBulkRemoveMembers.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useWorkspacesBulkRemoveMembersMutation } from "openrouter-fn/react-query/workspacesBulkRemoveMembers.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof workspacesBulkRemoveMembers> }) {
 *   const { mutate, isPending, error } = useWorkspacesBulkRemoveMembersMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesBulkRemoveMembersMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesBulkRemoveMembersMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesBulkRemoveMembersMutation` hands to TanStack Query. */
export function buildWorkspacesBulkRemoveMembersMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("workspacesBulkRemoveMembers", workspacesBulkRemoveMembers, client, options);
}

/**
 * The key of the mutations of `useWorkspacesBulkRemoveMembersMutation`:
 * `["openrouter-fn", "workspacesBulkRemoveMembers"]`.
 */
export function mutationKeyWorkspacesBulkRemoveMembers(): MutationKey {
  return keyOf("workspacesBulkRemoveMembers");
}
