import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { imagesGenerate } from "../funcs/imagesGenerate.js";
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

type Fn = typeof imagesGenerate;

/**
 * Has a model draw images. `POST /images`
 *
 * A mutation: `data` is the value of `imagesGenerate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useImagesGenerateMutation } from "openrouter-fn/react-query/imagesGenerate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useImagesGenerateMutation();
 *   const onClick = () => mutate({
 *     model: "google/gemini-2.5-flash-image",
 *     prompt: "A lighthouse in fog, in the manner of an old woodcut",
 *     aspect_ratio: "3:2",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useImagesGenerateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildImagesGenerateMutation(useOpenRouter(), options), options));
}

/** What `useImagesGenerateMutation` hands to TanStack Query. */
export function buildImagesGenerateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("imagesGenerate", imagesGenerate, client, options);
}

/** The key of the mutations of `useImagesGenerateMutation`: `["openrouter-fn", "imagesGenerate"]`. */
export function mutationKeyImagesGenerate(): MutationKey {
  return keyOf("imagesGenerate");
}
