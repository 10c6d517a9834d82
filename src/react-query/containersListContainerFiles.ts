import { containersListContainerFiles } from "../funcs/containersListContainerFiles.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof containersListContainerFiles;

/**
 * Lists the files of a container, ordered by path. `GET /containers/{container_id}/files`
 *
 * A query: `data` is the value of `containersListContainerFiles`, `error` one of its errors.
 */
export const useContainersListContainerFiles = hooks.queryHook(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/**
 * `useContainersListContainerFiles` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useContainersListContainerFilesSuspense = hooks.suspenseQueryHook(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/**
 * `useContainersListContainerFiles` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next
 * one.
 */
export const useContainersListContainerFilesInfinite = hooks.infiniteQueryHook(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/**
 * `useContainersListContainerFilesInfinite` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useContainersListContainerFilesInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/** Builds the query of `useContainersListContainerFilesInfinite`. */
export const buildContainersListContainerFilesInfiniteQuery = hooks.infiniteQueryBuilder(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/** Prefetches `useContainersListContainerFiles`. Never rejects. */
export const prefetchContainersListContainerFiles = hooks.prefetcher(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/** Sets the cached data of `useContainersListContainerFiles`. */
export const setContainersListContainerFilesData = hooks.dataSetter<Fn>("containersListContainerFiles");
/** Invalidates `useContainersListContainerFiles` for requests with the given fields. */
export const invalidateContainersListContainerFiles = hooks.invalidator<Fn>("containersListContainerFiles");
/** Invalidates `useContainersListContainerFiles` for all requests. */
export const invalidateAllContainersListContainerFiles = hooks.allInvalidator("containersListContainerFiles");
/** Builds the query of `useContainersListContainerFiles`. */
export const buildContainersListContainerFilesQuery = hooks.queryBuilder(
  "containersListContainerFiles",
  containersListContainerFiles,
);
/** Builds the query key of `useContainersListContainerFiles`. */
export const queryKeyContainersListContainerFiles = hooks.queryKeyBuilder<Fn>("containersListContainerFiles");
