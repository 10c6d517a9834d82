import { containersDownloadContainerFileContent } from "../funcs/containersDownloadContainerFileContent.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Downloads a file that a tool wrote in its container. `GET /containers/{container_id}/files/{file_id}/content`
 *
 * A mutation: `data` is the value of `containersDownloadContainerFileContent`, `error` one of its errors. `mutate`
 * takes the request, or `{ request, options }`.
 */
export const useContainersDownloadContainerFileContentMutation = hooks.mutationHook(
  "containersDownloadContainerFileContent",
  containersDownloadContainerFileContent,
);
/** Builds the mutation of `useContainersDownloadContainerFileContentMutation`. */
export const buildContainersDownloadContainerFileContentMutation = hooks.mutationBuilder(
  "containersDownloadContainerFileContent",
  containersDownloadContainerFileContent,
);
/** Builds the mutation key of `useContainersDownloadContainerFileContentMutation`. */
export const mutationKeyContainersDownloadContainerFileContent = hooks.mutationKeyBuilder(
  "containersDownloadContainerFileContent",
);
