import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { presetsCreatePresetsResponses } from "../funcs/presetsCreatePresetsResponses.js";
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

type Fn = typeof presetsCreatePresetsResponses;

/**
 * Makes a preset of a request as `responsesSend` takes it. `POST /presets/{slug}/responses`
 *
 * A mutation: `data` is the value of `presetsCreatePresetsResponses`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { usePresetsCreatePresetsResponsesMutation } from "openrouter-fn/react-query/presetsCreatePresetsResponses.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = usePresetsCreatePresetsResponsesMutation();
 *   const onClick = () => mutate({
 *     slug: "short-answers",
 *     model: "openai/gpt-5-mini",
 *     instructions: "Answer in one sentence.",
 *     input: "Hello",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function usePresetsCreatePresetsResponsesMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildPresetsCreatePresetsResponsesMutation(useOpenRouter(), options), options));
}

/** What `usePresetsCreatePresetsResponsesMutation` hands to TanStack Query. */
export function buildPresetsCreatePresetsResponsesMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("presetsCreatePresetsResponses", presetsCreatePresetsResponses, client, options);
}

/**
 * The key of the mutations of `usePresetsCreatePresetsResponsesMutation`:
 * `["openrouter-fn", "presetsCreatePresetsResponses"]`.
 */
export function mutationKeyPresetsCreatePresetsResponses(): MutationKey {
  return keyOf("presetsCreatePresetsResponses");
}
