import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsDelete } from "../funcs/guardrailsDelete.js";
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

type Fn = typeof guardrailsDelete;

/**
 * Deletes one guardrail. `DELETE /guardrails/{id}`
 *
 * A mutation: `data` is the value of `guardrailsDelete`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useGuardrailsDeleteMutation } from "openrouter-fn/react-query/guardrailsDelete.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useGuardrailsDeleteMutation();
 *   const onClick = () => mutate({ id: "2f6c1d0e-8a4b-4c57-9e13-7b5d0a9c6e21" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsDeleteMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsDeleteMutation` hands to TanStack Query. */
export function buildGuardrailsDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("guardrailsDelete", guardrailsDelete, client, options);
}

/** The key of the mutations of `useGuardrailsDeleteMutation`: `["openrouter-fn", "guardrailsDelete"]`. */
export function mutationKeyGuardrailsDelete(): MutationKey {
  return keyOf("guardrailsDelete");
}
