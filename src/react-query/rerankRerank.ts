import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { rerankRerank } from "../funcs/rerankRerank.js";
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

type Fn = typeof rerankRerank;

/**
 * Sorts documents by how relevant they are to a question. `POST /rerank`
 *
 * A mutation: `data` is the value of `rerankRerank`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useRerankRerankMutation } from "openrouter-fn/react-query/rerankRerank.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useRerankRerankMutation();
 *   const onClick = () => mutate({
 *     model: "cohere/rerank-v3.5",
 *     query: "What is the capital of France?",
 *     documents: ["Berlin is in Germany.", "Paris is the capital of France."],
 *     top_n: 1,
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useRerankRerankMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildRerankRerankMutation(useOpenRouter(), options), options));
}

/** What `useRerankRerankMutation` hands to TanStack Query. */
export function buildRerankRerankMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("rerankRerank", rerankRerank, client, options);
}

/** The key of the mutations of `useRerankRerankMutation`: `["openrouter-fn", "rerankRerank"]`. */
export function mutationKeyRerankRerank(): MutationKey {
  return keyOf("rerankRerank");
}
