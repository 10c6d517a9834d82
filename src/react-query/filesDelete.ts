import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { filesDelete } from "../funcs/filesDelete.js";
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

type Fn = typeof filesDelete;

/**
 * Deletes one stored file, for good. `DELETE /files/{file_id}`
 *
 * A mutation: `data` is the value of `filesDelete`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useFilesDeleteMutation } from "openrouter-fn/react-query/filesDelete.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useFilesDeleteMutation();
 *   const onClick = () => mutate({ file_id: "or_file_01KQ7Zr5mXc2" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useFilesDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildFilesDeleteMutation(useOpenRouter(), options), options));
}

/** What `useFilesDeleteMutation` hands to TanStack Query. */
export function buildFilesDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("filesDelete", filesDelete, client, options);
}

/** The key of the mutations of `useFilesDeleteMutation`: `["openrouter-fn", "filesDelete"]`. */
export function mutationKeyFilesDelete(): MutationKey {
  return keyOf("filesDelete");
}
