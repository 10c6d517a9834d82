import { containersPromoteContainerFile } from "../funcs/containersPromoteContainerFile.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Copies a file from a container to the files of the workspace, where it outlives the container.
 * `POST /containers/{container_id}/files/{file_id}/promote`
 *
 * A mutation: `data` is the value of `containersPromoteContainerFile`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useContainersPromoteContainerFileMutation = hooks.mutationHook(
  "containersPromoteContainerFile",
  containersPromoteContainerFile,
);
/** Builds the mutation of `useContainersPromoteContainerFileMutation`. */
export const buildContainersPromoteContainerFileMutation = hooks.mutationBuilder(
  "containersPromoteContainerFile",
  containersPromoteContainerFile,
);
/** Builds the mutation key of `useContainersPromoteContainerFileMutation`. */
export const mutationKeyContainersPromoteContainerFile = hooks.mutationKeyBuilder("containersPromoteContainerFile");
