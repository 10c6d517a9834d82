import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsUpdate } from "../funcs/guardrailsUpdate.js";
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

type Fn = typeof guardrailsUpdate;

/**
 * Changes one guardrail; what the request leaves out stays as it is. `PATCH /guardrails/{id}`
 *
 * A mutation: `data` is the value of `guardrailsUpdate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { guardrailsUpdate } from "openrouter-fn/funcs/guardrailsUpdate.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useGuardrailsUpdateMutation } from "openrouter-fn/react-query/guardrailsUpdate.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof guardrailsUpdate> }) {
 *   const { mutate, isPending, error } = useGuardrailsUpdateMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsUpdateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsUpdateMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsUpdateMutation` hands to TanStack Query. */
export function buildGuardrailsUpdateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("guardrailsUpdate", guardrailsUpdate, client, options);
}

/** The key of the mutations of `useGuardrailsUpdateMutation`: `["openrouter-fn", "guardrailsUpdate"]`. */
export function mutationKeyGuardrailsUpdate(): MutationKey {
  return keyOf("guardrailsUpdate");
}
