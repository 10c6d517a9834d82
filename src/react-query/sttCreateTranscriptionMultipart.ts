import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { sttCreateTranscriptionMultipart } from "../funcs/sttCreateTranscriptionMultipart.js";
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

type Fn = typeof sttCreateTranscriptionMultipart;

/**
 * Writes down what is said in a recording that is at hand as a file. `POST /audio/transcriptions`
 *
 * A mutation: `data` is the value of `sttCreateTranscriptionMultipart`, `error` is one of its errors. `mutate` takes
 * the request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { sttCreateTranscriptionMultipart } from "openrouter-fn/funcs/sttCreateTranscriptionMultipart.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useSttCreateTranscriptionMultipartMutation } from "openrouter-fn/react-query/sttCreateTranscriptionMultipart.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof sttCreateTranscriptionMultipart> }) {
 *   const { mutate, isPending, error } = useSttCreateTranscriptionMultipartMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useSttCreateTranscriptionMultipartMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildSttCreateTranscriptionMultipartMutation(useOpenRouter(), options), options));
}

/** What `useSttCreateTranscriptionMultipartMutation` hands to TanStack Query. */
export function buildSttCreateTranscriptionMultipartMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("sttCreateTranscriptionMultipart", sttCreateTranscriptionMultipart, client, options);
}

/**
 * The key of the mutations of `useSttCreateTranscriptionMultipartMutation`:
 * `["openrouter-fn", "sttCreateTranscriptionMultipart"]`.
 */
export function mutationKeySttCreateTranscriptionMultipart(): MutationKey {
  return keyOf("sttCreateTranscriptionMultipart");
}
