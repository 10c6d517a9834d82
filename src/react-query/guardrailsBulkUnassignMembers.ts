import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsBulkUnassignMembers } from "../funcs/guardrailsBulkUnassignMembers.js";
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

type Fn = typeof guardrailsBulkUnassignMembers;

/**
 * Takes members of the organisation from a guardrail. `POST /guardrails/{id}/assignments/members/remove`
 *
 * A mutation: `data` is the value of `guardrailsBulkUnassignMembers`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { guardrailsBulkUnassignMembers } from "openrouter-fn/funcs/guardrailsBulkUnassignMembers.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsBulkUnassignMembersMutation } from "openrouter-fn/react-query/guardrailsBulkUnassignMembers.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsBulkUnassignMembers> }) {
 *   const { mutate, isPending, error } = useGuardrailsBulkUnassignMembersMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsBulkUnassignMembersMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsBulkUnassignMembersMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsBulkUnassignMembersMutation` hands to TanStack Query. */
export function buildGuardrailsBulkUnassignMembersMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("guardrailsBulkUnassignMembers", guardrailsBulkUnassignMembers, client, options);
}

/**
 * The key of the mutations of `useGuardrailsBulkUnassignMembersMutation`:
 * `["openrouter-fn", "guardrailsBulkUnassignMembers"]`.
 */
export function mutationKeyGuardrailsBulkUnassignMembers(): MutationKey {
  return keyOf("guardrailsBulkUnassignMembers");
}
