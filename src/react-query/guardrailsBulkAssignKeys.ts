import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsBulkAssignKeys } from "../funcs/guardrailsBulkAssignKeys.js";
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

type Fn = typeof guardrailsBulkAssignKeys;

/**
 * Puts API keys under a guardrail. `POST /guardrails/{id}/assignments/keys`
 *
 * A mutation: `data` is the value of `guardrailsBulkAssignKeys`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { guardrailsBulkAssignKeys } from "openrouter-fn/funcs/guardrailsBulkAssignKeys.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsBulkAssignKeysMutation } from "openrouter-fn/react-query/guardrailsBulkAssignKeys.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsBulkAssignKeys> }) {
 *   const { mutate, isPending, error } = useGuardrailsBulkAssignKeysMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsBulkAssignKeysMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsBulkAssignKeysMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsBulkAssignKeysMutation` hands to TanStack Query. */
export function buildGuardrailsBulkAssignKeysMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("guardrailsBulkAssignKeys", guardrailsBulkAssignKeys, client, options);
}

/**
 * The key of the mutations of `useGuardrailsBulkAssignKeysMutation`: `["openrouter-fn", "guardrailsBulkAssignKeys"]`.
 */
export function mutationKeyGuardrailsBulkAssignKeys(): MutationKey {
  return keyOf("guardrailsBulkAssignKeys");
}
