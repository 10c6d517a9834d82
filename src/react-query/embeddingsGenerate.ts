import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { embeddingsGenerate } from "../funcs/embeddingsGenerate.js";
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

type Fn = typeof embeddingsGenerate;

/**
 * Turns texts, or inputs with images, sound and so on, into vectors whose distance tells how alike they are.
 * `POST /embeddings`
 *
 * A mutation: `data` is the value of `embeddingsGenerate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useEmbeddingsGenerateMutation } from "openrouter-fn/react-query/embeddingsGenerate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useEmbeddingsGenerateMutation();
 *   const onClick = () => mutate({
 *     model: "openai/text-embedding-3-small",
 *     input: ["A cat sat on the mat.", "A dog lay on the rug."],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useEmbeddingsGenerateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildEmbeddingsGenerateMutation(useOpenRouter(), options), options));
}

/** What `useEmbeddingsGenerateMutation` hands to TanStack Query. */
export function buildEmbeddingsGenerateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("embeddingsGenerate", embeddingsGenerate, client, options);
}

/** The key of the mutations of `useEmbeddingsGenerateMutation`: `["openrouter-fn", "embeddingsGenerate"]`. */
export function mutationKeyEmbeddingsGenerate(): MutationKey {
  return keyOf("embeddingsGenerate");
}
