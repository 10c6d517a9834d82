import { filesList } from "../funcs/filesList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof filesList;

/**
 * Lists the files of a workspace. `GET /files`
 *
 * A query: `data` is the value of `filesList`, `error` one of its errors.
 */
export const useFilesList = hooks.queryHook("filesList", filesList);
/** `useFilesList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useFilesListSuspense = hooks.suspenseQueryHook("filesList", filesList);
/** `useFilesList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useFilesListInfinite = hooks.infiniteQueryHook("filesList", filesList);
/** `useFilesListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useFilesListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("filesList", filesList);
/** Builds the query of `useFilesListInfinite`. */
export const buildFilesListInfiniteQuery = hooks.infiniteQueryBuilder("filesList", filesList);
/** Prefetches `useFilesList`. Never rejects. */
export const prefetchFilesList = hooks.prefetcher("filesList", filesList);
/** Sets the cached data of `useFilesList`. */
export const setFilesListData = hooks.dataSetter<Fn>("filesList");
/** Invalidates `useFilesList` for requests with the given fields. */
export const invalidateFilesList = hooks.invalidator<Fn>("filesList");
/** Invalidates `useFilesList` for all requests. */
export const invalidateAllFilesList = hooks.allInvalidator("filesList");
/** Builds the query of `useFilesList`. */
export const buildFilesListQuery = hooks.queryBuilder("filesList", filesList);
/** Builds the query key of `useFilesList`. */
export const queryKeyFilesList = hooks.queryKeyBuilder<Fn>("filesList");
