import { containersGetContainerFile } from "../funcs/containersGetContainerFile.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof containersGetContainerFile;

/**
 * Returns path, size and origin of a file in a container, not its content.
 * `GET /containers/{container_id}/files/{file_id}`
 *
 * A query: `data` is the value of `containersGetContainerFile`, `error` one of its errors.
 */
export const useContainersGetContainerFile = hooks.queryHook("containersGetContainerFile", containersGetContainerFile);
/** `useContainersGetContainerFile` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useContainersGetContainerFileSuspense = hooks.suspenseQueryHook(
  "containersGetContainerFile",
  containersGetContainerFile,
);
/** Prefetches `useContainersGetContainerFile`. Never rejects. */
export const prefetchContainersGetContainerFile = hooks.prefetcher(
  "containersGetContainerFile",
  containersGetContainerFile,
);
/** Sets the cached data of `useContainersGetContainerFile`. */
export const setContainersGetContainerFileData = hooks.dataSetter<Fn>("containersGetContainerFile");
/** Invalidates `useContainersGetContainerFile` for requests with the given fields. */
export const invalidateContainersGetContainerFile = hooks.invalidator<Fn>("containersGetContainerFile");
/** Invalidates `useContainersGetContainerFile` for all requests. */
export const invalidateAllContainersGetContainerFile = hooks.allInvalidator("containersGetContainerFile");
/** Builds the query of `useContainersGetContainerFile`. */
export const buildContainersGetContainerFileQuery = hooks.queryBuilder(
  "containersGetContainerFile",
  containersGetContainerFile,
);
/** Builds the query key of `useContainersGetContainerFile`. */
export const queryKeyContainersGetContainerFile = hooks.queryKeyBuilder<Fn>("containersGetContainerFile");
