import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { generationsSubmitFeedback } from "../funcs/generationsSubmitFeedback.js";
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

type Fn = typeof generationsSubmitFeedback;

/**
 * Tells OpenRouter what was wrong with one of your generations. `POST /generation/feedback`
 *
 * A mutation: `data` is the value of `generationsSubmitFeedback`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useGenerationsSubmitFeedbackMutation } from "openrouter-fn/react-query/generationsSubmitFeedback.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useGenerationsSubmitFeedbackMutation();
 *   const onClick = () => mutate({
 *     generation_id: "gen-1234567890",
 *     category: "incorrect_response",
 *     comment: "The same paragraph came three times.",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useGenerationsSubmitFeedbackMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildGenerationsSubmitFeedbackMutation(useOpenRouter(), options), options));
}

/** What `useGenerationsSubmitFeedbackMutation` hands to TanStack Query. */
export function buildGenerationsSubmitFeedbackMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("generationsSubmitFeedback", generationsSubmitFeedback, client, options);
}

/**
 * The key of the mutations of `useGenerationsSubmitFeedbackMutation`: `["openrouter-fn", "generationsSubmitFeedback"]`.
 */
export function mutationKeyGenerationsSubmitFeedback(): MutationKey {
  return keyOf("generationsSubmitFeedback");
}
