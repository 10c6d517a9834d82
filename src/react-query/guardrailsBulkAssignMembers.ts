import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsBulkAssignMembers } from "../funcs/guardrailsBulkAssignMembers.js";
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

type Fn = typeof guardrailsBulkAssignMembers;

/**
 * Puts members of the organisation under a guardrail. `POST /guardrails/{id}/assignments/members`
 *
 * A mutation: `data` is the value of `guardrailsBulkAssignMembers`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { guardrailsBulkAssignMembers } from "openrouter-fn/funcs/guardrailsBulkAssignMembers.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsBulkAssignMembersMutation } from "openrouter-fn/react-query/guardrailsBulkAssignMembers.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsBulkAssignMembers> }) {
 *   const { mutate, isPending, error } = useGuardrailsBulkAssignMembersMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsBulkAssignMembersMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsBulkAssignMembersMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsBulkAssignMembersMutation` hands to TanStack Query. */
export function buildGuardrailsBulkAssignMembersMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("guardrailsBulkAssignMembers", guardrailsBulkAssignMembers, client, options);
}

/**
 * The key of the mutations of `useGuardrailsBulkAssignMembersMutation`:
 * `["openrouter-fn", "guardrailsBulkAssignMembers"]`.
 */
export function mutationKeyGuardrailsBulkAssignMembers(): MutationKey {
  return keyOf("guardrailsBulkAssignMembers");
}
