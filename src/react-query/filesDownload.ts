import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { filesDownload } from "../funcs/filesDownload.js";
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

type Fn = typeof filesDownload;

/**
 * Reads the content of a stored file. `GET /files/{file_id}/content`
 *
 * A mutation: `data` is the value of `filesDownload`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useFilesDownloadMutation } from "openrouter-fn/react-query/filesDownload.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useFilesDownloadMutation();
 *   const onClick = () => mutate({ file_id: "or_file_01HZX3M7Q9" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useFilesDownloadMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildFilesDownloadMutation(useOpenRouter(), options), options));
}

/** What `useFilesDownloadMutation` hands to TanStack Query. */
export function buildFilesDownloadMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("filesDownload", filesDownload, client, options);
}

/** The key of the mutations of `useFilesDownloadMutation`: `["openrouter-fn", "filesDownload"]`. */
export function mutationKeyFilesDownload(): MutationKey {
  return keyOf("filesDownload");
}
