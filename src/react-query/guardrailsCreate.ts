import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { guardrailsCreate } from "../funcs/guardrailsCreate.js";
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

type Fn = typeof guardrailsCreate;

/**
 * Creates a guardrail. `POST /guardrails`
 *
 * A mutation: `data` is the value of `guardrailsCreate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useGuardrailsCreateMutation } from "openrouter-fn/react-query/guardrailsCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useGuardrailsCreateMutation();
 *   const onClick = () => mutate({
 *     name: "Interns",
 *     limit_usd: 50,
 *     reset_interval: "monthly",
 *     allowed_providers: ["openai", "anthropic"],
 *     content_filter_builtins: [{ slug: "credit-card", action: "block" }],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGuardrailsCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGuardrailsCreateMutation(useOpenRouter(), options), options));
}

/** What `useGuardrailsCreateMutation` hands to TanStack Query. */
export function buildGuardrailsCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("guardrailsCreate", guardrailsCreate, client, options);
}

/** The key of the mutations of `useGuardrailsCreateMutation`: `["openrouter-fn", "guardrailsCreate"]`. */
export function mutationKeyGuardrailsCreate(): MutationKey {
  return keyOf("guardrailsCreate");
}
