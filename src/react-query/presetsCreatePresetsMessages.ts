import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { presetsCreatePresetsMessages } from "../funcs/presetsCreatePresetsMessages.js";
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

type Fn = typeof presetsCreatePresetsMessages;

/**
 * Makes a preset of a request as `messagesSend` takes it. `POST /presets/{slug}/messages`
 *
 * A mutation: `data` is the value of `presetsCreatePresetsMessages`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { usePresetsCreatePresetsMessagesMutation } from "openrouter-fn/react-query/presetsCreatePresetsMessages.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = usePresetsCreatePresetsMessagesMutation();
 *   const onClick = () => mutate({
 *     slug: "short-answers",
 *     model: "anthropic/claude-sonnet-4.5",
 *     system: "Answer in one sentence.",
 *     max_tokens: 200,
 *     messages: [{ role: "user", content: "Hello" }],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function usePresetsCreatePresetsMessagesMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildPresetsCreatePresetsMessagesMutation(useOpenRouter(), options), options));
}

/** What `usePresetsCreatePresetsMessagesMutation` hands to TanStack Query. */
export function buildPresetsCreatePresetsMessagesMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("presetsCreatePresetsMessages", presetsCreatePresetsMessages, client, options);
}

/**
 * The key of the mutations of `usePresetsCreatePresetsMessagesMutation`:
 * `["openrouter-fn", "presetsCreatePresetsMessages"]`.
 */
export function mutationKeyPresetsCreatePresetsMessages(): MutationKey {
  return keyOf("presetsCreatePresetsMessages");
}
