import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { workspacesBulkAddMembers } from "../funcs/workspacesBulkAddMembers.js";
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

type Fn = typeof workspacesBulkAddMembers;

/**
 * Adds people of the organisation to one workspace, several at once. `POST /workspaces/{id}/members/add`
 *
 * A mutation: `data` is the value of `workspacesBulkAddMembers`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { workspacesBulkAddMembers } from "openrouter-fn/funcs/workspacesBulkAddMembers.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useWorkspacesBulkAddMembersMutation } from "openrouter-fn/react-query/workspacesBulkAddMembers.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof workspacesBulkAddMembers> }) {
 *   const { mutate, isPending, error } = useWorkspacesBulkAddMembersMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useWorkspacesBulkAddMembersMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildWorkspacesBulkAddMembersMutation(useOpenRouter(), options), options));
}

/** What `useWorkspacesBulkAddMembersMutation` hands to TanStack Query. */
export function buildWorkspacesBulkAddMembersMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("workspacesBulkAddMembers", workspacesBulkAddMembers, client, options);
}

/**
 * The key of the mutations of `useWorkspacesBulkAddMembersMutation`: `["openrouter-fn", "workspacesBulkAddMembers"]`.
 */
export function mutationKeyWorkspacesBulkAddMembers(): MutationKey {
  return keyOf("workspacesBulkAddMembers");
}
