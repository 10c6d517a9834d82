import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { ttsCreateSpeech } from "../funcs/ttsCreateSpeech.js";
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

type Fn = typeof ttsCreateSpeech;

/**
 * Has a model read a text out. `POST /audio/speech`
 *
 * A mutation: `data` is the value of `ttsCreateSpeech`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useTtsCreateSpeechMutation } from "openrouter-fn/react-query/ttsCreateSpeech.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useTtsCreateSpeechMutation();
 *   const onClick = () => mutate({
 *     model: "openai/gpt-4o-mini-tts-2025-12-15",
 *     input: "The train to Lyon leaves from platform four.",
 *     voice: "alloy",
 *     response_format: "mp3",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useTtsCreateSpeechMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildTtsCreateSpeechMutation(useOpenRouter(), options), options));
}

/** What `useTtsCreateSpeechMutation` hands to TanStack Query. */
export function buildTtsCreateSpeechMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("ttsCreateSpeech", ttsCreateSpeech, client, options);
}

/** The key of the mutations of `useTtsCreateSpeechMutation`: `["openrouter-fn", "ttsCreateSpeech"]`. */
export function mutationKeyTtsCreateSpeech(): MutationKey {
  return keyOf("ttsCreateSpeech");
}
