import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { filesUpload } from "../funcs/filesUpload.js";
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

type Fn = typeof filesUpload;

/**
 * Stores a file, so that later requests can name it in place of its content. `POST /files`
 *
 * A mutation: `data` is the value of `filesUpload`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { filesUpload } from "openrouter-fn/funcs/filesUpload.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useFilesUploadMutation } from "openrouter-fn/react-query/filesUpload.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof filesUpload> }) {
 *   const { mutate, isPending, error } = useFilesUploadMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useFilesUploadMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildFilesUploadMutation(useOpenRouter(), options), options));
}

/** What `useFilesUploadMutation` hands to TanStack Query. */
export function buildFilesUploadMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("filesUpload", filesUpload, client, options);
}

/** The key of the mutations of `useFilesUploadMutation`: `["openrouter-fn", "filesUpload"]`. */
export function mutationKeyFilesUpload(): MutationKey {
  return keyOf("filesUpload");
}
