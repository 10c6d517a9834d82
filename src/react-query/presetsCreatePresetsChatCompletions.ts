import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { presetsCreatePresetsChatCompletions } from "../funcs/presetsCreatePresetsChatCompletions.js";
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

type Fn = typeof presetsCreatePresetsChatCompletions;

/**
 * Makes a preset of a request as `chatSend` takes it. `POST /presets/{slug}/chat/completions`
 *
 * A mutation: `data` is the value of `presetsCreatePresetsChatCompletions`, `error` is one of its errors. `mutate`
 * takes the request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { usePresetsCreatePresetsChatCompletionsMutation } from "openrouter-fn/react-query/presetsCreatePresetsChatCompletions.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = usePresetsCreatePresetsChatCompletionsMutation();
 *   const onClick = () => mutate({
 *     slug: "short-answers",
 *     model: "openai/gpt-5-mini",
 *     temperature: 0.2,
 *     messages: [{ role: "system", content: "Answer in one sentence." }],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function usePresetsCreatePresetsChatCompletionsMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildPresetsCreatePresetsChatCompletionsMutation(useOpenRouter(), options), options));
}

/** What `usePresetsCreatePresetsChatCompletionsMutation` hands to TanStack Query. */
export function buildPresetsCreatePresetsChatCompletionsMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("presetsCreatePresetsChatCompletions", presetsCreatePresetsChatCompletions, client, options);
}

/**
 * The key of the mutations of `usePresetsCreatePresetsChatCompletionsMutation`:
 * `["openrouter-fn", "presetsCreatePresetsChatCompletions"]`.
 */
export function mutationKeyPresetsCreatePresetsChatCompletions(): MutationKey {
  return keyOf("presetsCreatePresetsChatCompletions");
}
