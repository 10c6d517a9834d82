import { workspacesListMembers } from "../funcs/workspacesListMembers.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof workspacesListMembers;

/**
 * Lists the members of a workspace. `GET /workspaces/{id}/members`
 *
 * A query: `data` is the value of `workspacesListMembers`, `error` one of its errors.
 */
export const useWorkspacesListMembers = hooks.queryHook("workspacesListMembers", workspacesListMembers);
/** `useWorkspacesListMembers` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useWorkspacesListMembersSuspense = hooks.suspenseQueryHook("workspacesListMembers", workspacesListMembers);
/**
 * `useWorkspacesListMembers` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one.
 */
export const useWorkspacesListMembersInfinite = hooks.infiniteQueryHook("workspacesListMembers", workspacesListMembers);
/**
 * `useWorkspacesListMembersInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useWorkspacesListMembersInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "workspacesListMembers",
  workspacesListMembers,
);
/** Builds the query of `useWorkspacesListMembersInfinite`. */
export const buildWorkspacesListMembersInfiniteQuery = hooks.infiniteQueryBuilder(
  "workspacesListMembers",
  workspacesListMembers,
);
/** Prefetches `useWorkspacesListMembers`. Never rejects. */
export const prefetchWorkspacesListMembers = hooks.prefetcher("workspacesListMembers", workspacesListMembers);
/** Sets the cached data of `useWorkspacesListMembers`. */
export const setWorkspacesListMembersData = hooks.dataSetter<Fn>("workspacesListMembers");
/** Invalidates `useWorkspacesListMembers` for requests with the given fields. */
export const invalidateWorkspacesListMembers = hooks.invalidator<Fn>("workspacesListMembers");
/** Invalidates `useWorkspacesListMembers` for all requests. */
export const invalidateAllWorkspacesListMembers = hooks.allInvalidator("workspacesListMembers");
/** Builds the query of `useWorkspacesListMembers`. */
export const buildWorkspacesListMembersQuery = hooks.queryBuilder("workspacesListMembers", workspacesListMembers);
/** Builds the query key of `useWorkspacesListMembers`. */
export const queryKeyWorkspacesListMembers = hooks.queryKeyBuilder<Fn>("workspacesListMembers");
