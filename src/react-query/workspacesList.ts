import { workspacesList } from "../funcs/workspacesList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof workspacesList;

/**
 * Lists the workspaces of the account, with settings. `GET /workspaces`
 *
 * A query: `data` is the value of `workspacesList`, `error` one of its errors.
 */
export const useWorkspacesList = hooks.queryHook("workspacesList", workspacesList);
/** `useWorkspacesList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useWorkspacesListSuspense = hooks.suspenseQueryHook("workspacesList", workspacesList);
/** `useWorkspacesList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useWorkspacesListInfinite = hooks.infiniteQueryHook("workspacesList", workspacesList);
/** `useWorkspacesListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useWorkspacesListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("workspacesList", workspacesList);
/** Builds the query of `useWorkspacesListInfinite`. */
export const buildWorkspacesListInfiniteQuery = hooks.infiniteQueryBuilder("workspacesList", workspacesList);
/** Prefetches `useWorkspacesList`. Never rejects. */
export const prefetchWorkspacesList = hooks.prefetcher("workspacesList", workspacesList);
/** Sets the cached data of `useWorkspacesList`. */
export const setWorkspacesListData = hooks.dataSetter<Fn>("workspacesList");
/** Invalidates `useWorkspacesList` for requests with the given fields. */
export const invalidateWorkspacesList = hooks.invalidator<Fn>("workspacesList");
/** Invalidates `useWorkspacesList` for all requests. */
export const invalidateAllWorkspacesList = hooks.allInvalidator("workspacesList");
/** Builds the query of `useWorkspacesList`. */
export const buildWorkspacesListQuery = hooks.queryBuilder("workspacesList", workspacesList);
/** Builds the query key of `useWorkspacesList`. */
export const queryKeyWorkspacesList = hooks.queryKeyBuilder<Fn>("workspacesList");
