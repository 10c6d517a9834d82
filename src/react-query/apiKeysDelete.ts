import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { apiKeysDelete } from "../funcs/apiKeysDelete.js";
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

type Fn = typeof apiKeysDelete;

/**
 * Deletes one API key, for good; to be able to undo it, switch the key off with `apiKeysUpdate`. `DELETE /keys/{hash}`
 *
 * A mutation: `data` is the value of `apiKeysDelete`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useApiKeysDeleteMutation } from "openrouter-fn/react-query/apiKeysDelete.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useApiKeysDeleteMutation();
 *   const onClick = () => mutate({ hash: "3b5d8e21c0a94f7e" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useApiKeysDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildApiKeysDeleteMutation(useOpenRouter(), options), options));
}

/** What `useApiKeysDeleteMutation` hands to TanStack Query. */
export function buildApiKeysDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("apiKeysDelete", apiKeysDelete, client, options);
}

/** The key of the mutations of `useApiKeysDeleteMutation`: `["openrouter-fn", "apiKeysDelete"]`. */
export function mutationKeyApiKeysDelete(): MutationKey {
  return keyOf("apiKeysDelete");
}
