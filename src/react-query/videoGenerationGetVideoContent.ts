import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { videoGenerationGetVideoContent } from "../funcs/videoGenerationGetVideoContent.js";
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

type Fn = typeof videoGenerationGetVideoContent;

/**
 * Reads a finished video. `GET /videos/{jobId}/content`
 *
 * A mutation: `data` is the value of `videoGenerationGetVideoContent`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useVideoGenerationGetVideoContentMutation } from "openrouter-fn/react-query/videoGenerationGetVideoContent.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useVideoGenerationGetVideoContentMutation();
 *   const onClick = () => mutate({ jobId: "job-7c1e" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVideoGenerationGetVideoContentMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVideoGenerationGetVideoContentMutation(useOpenRouter(), options), options));
}

/** What `useVideoGenerationGetVideoContentMutation` hands to TanStack Query. */
export function buildVideoGenerationGetVideoContentMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("videoGenerationGetVideoContent", videoGenerationGetVideoContent, client, options);
}

/**
 * The key of the mutations of `useVideoGenerationGetVideoContentMutation`:
 * `["openrouter-fn", "videoGenerationGetVideoContent"]`.
 */
export function mutationKeyVideoGenerationGetVideoContent(): MutationKey {
  return keyOf("videoGenerationGetVideoContent");
}
