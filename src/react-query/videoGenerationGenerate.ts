import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { videoGenerationGenerate } from "../funcs/videoGenerationGenerate.js";
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

type Fn = typeof videoGenerationGenerate;

/**
 * Asks for a video. The answer is a job, not yet the video. `POST /videos`
 *
 * A mutation: `data` is the value of `videoGenerationGenerate`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useVideoGenerationGenerateMutation } from "openrouter-fn/react-query/videoGenerationGenerate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useVideoGenerationGenerateMutation();
 *   const onClick = () => mutate({
 *     model: "google/veo-3.1",
 *     prompt: "A paper boat drifts down a rainy street.",
 *     duration: 4,
 *     resolution: "720p",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVideoGenerationGenerateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVideoGenerationGenerateMutation(useOpenRouter(), options), options));
}

/** What `useVideoGenerationGenerateMutation` hands to TanStack Query. */
export function buildVideoGenerationGenerateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("videoGenerationGenerate", videoGenerationGenerate, client, options);
}

/** The key of the mutations of `useVideoGenerationGenerateMutation`: `["openrouter-fn", "videoGenerationGenerate"]`. */
export function mutationKeyVideoGenerationGenerate(): MutationKey {
  return keyOf("videoGenerationGenerate");
}
