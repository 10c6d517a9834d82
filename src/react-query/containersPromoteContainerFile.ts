import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { containersPromoteContainerFile } from "../funcs/containersPromoteContainerFile.js";
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

type Fn = typeof containersPromoteContainerFile;

/**
 * Copies a file from a container to the stored files of the workspace, where it outlives the container.
 * `POST /containers/{container_id}/files/{file_id}/promote`
 *
 * A mutation: `data` is the value of `containersPromoteContainerFile`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useContainersPromoteContainerFileMutation } from "openrouter-fn/react-query/containersPromoteContainerFile.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useContainersPromoteContainerFileMutation();
 *   const onClick = () => mutate({
 *     container_id: "sess_report-7",
 *     file_id: "cfile_b3V0LmNzdg",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useContainersPromoteContainerFileMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildContainersPromoteContainerFileMutation(useOpenRouter(), options), options));
}

/** What `useContainersPromoteContainerFileMutation` hands to TanStack Query. */
export function buildContainersPromoteContainerFileMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("containersPromoteContainerFile", containersPromoteContainerFile, client, options);
}

/**
 * The key of the mutations of `useContainersPromoteContainerFileMutation`:
 * `["openrouter-fn", "containersPromoteContainerFile"]`.
 */
export function mutationKeyContainersPromoteContainerFile(): MutationKey {
  return keyOf("containersPromoteContainerFile");
}
