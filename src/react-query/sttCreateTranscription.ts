import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { sttCreateTranscription } from "../funcs/sttCreateTranscription.js";
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

type Fn = typeof sttCreateTranscription;

/**
 * Writes down what is said in a recording. `POST /audio/transcriptions`
 *
 * A mutation: `data` is the value of `sttCreateTranscription`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { sttCreateTranscription } from "openrouter-fn/funcs/sttCreateTranscription.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useSttCreateTranscriptionMutation } from "openrouter-fn/react-query/sttCreateTranscription.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof sttCreateTranscription> }) {
 *   const { mutate, isPending, error } = useSttCreateTranscriptionMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useSttCreateTranscriptionMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildSttCreateTranscriptionMutation(useOpenRouter(), options), options));
}

/** What `useSttCreateTranscriptionMutation` hands to TanStack Query. */
export function buildSttCreateTranscriptionMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("sttCreateTranscription", sttCreateTranscription, client, options);
}

/** The key of the mutations of `useSttCreateTranscriptionMutation`: `["openrouter-fn", "sttCreateTranscription"]`. */
export function mutationKeySttCreateTranscription(): MutationKey {
  return keyOf("sttCreateTranscription");
}
