import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { containersDownloadContainerFileContent } from "../funcs/containersDownloadContainerFileContent.js";
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

type Fn = typeof containersDownloadContainerFileContent;

/**
 * Reads a file that a tool has written in its container. `GET /containers/{container_id}/files/{file_id}/content`
 *
 * A mutation: `data` is the value of `containersDownloadContainerFileContent`, `error` is one of its errors. `mutate`
 * takes the request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useContainersDownloadContainerFileContentMutation } from "openrouter-fn/react-query/containersDownloadContainerFileContent.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useContainersDownloadContainerFileContentMutation();
 *   const onClick = () => mutate({
 *     container_id: "sess_5a1f",
 *     file_id: "cfile_90b2",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useContainersDownloadContainerFileContentMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(
    withSettings(buildContainersDownloadContainerFileContentMutation(useOpenRouter(), options), options),
  );
}

/** What `useContainersDownloadContainerFileContentMutation` hands to TanStack Query. */
export function buildContainersDownloadContainerFileContentMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation(
    "containersDownloadContainerFileContent",
    containersDownloadContainerFileContent,
    client,
    options,
  );
}

/**
 * The key of the mutations of `useContainersDownloadContainerFileContentMutation`:
 * `["openrouter-fn", "containersDownloadContainerFileContent"]`.
 */
export function mutationKeyContainersDownloadContainerFileContent(): MutationKey {
  return keyOf("containersDownloadContainerFileContent");
}
