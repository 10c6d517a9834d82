import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsBulkUnassignKeys } from "../funcs/guardrailsBulkUnassignKeys.js";
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

type Fn = typeof guardrailsBulkUnassignKeys;

/**
 * Takes API keys from a guardrail. `POST /guardrails/{id}/assignments/keys/remove`
 *
 * A mutation: `data` is the value of `guardrailsBulkUnassignKeys`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { guardrailsBulkUnassignKeys } from "openrouter-fn/funcs/guardrailsBulkUnassignKeys.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsBulkUnassignKeysMutation } from "openrouter-fn/react-query/guardrailsBulkUnassignKeys.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsBulkUnassignKeys> }) {
 *   const { mutate, isPending, error } = useGuardrailsBulkUnassignKeysMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsBulkUnassignKeysMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsBulkUnassignKeysMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsBulkUnassignKeysMutation` hands to TanStack Query. */
export function buildGuardrailsBulkUnassignKeysMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("guardrailsBulkUnassignKeys", guardrailsBulkUnassignKeys, client, options);
}

/**
 * The key of the mutations of `useGuardrailsBulkUnassignKeysMutation`:
 * `["openrouter-fn", "guardrailsBulkUnassignKeys"]`.
 */
export function mutationKeyGuardrailsBulkUnassignKeys(): MutationKey {
  return keyOf("guardrailsBulkUnassignKeys");
}
