import { organizationListMembers } from "../funcs/organizationListMembers.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof organizationListMembers;

/**
 * Lists the members of the key's organization. `GET /organization/members`
 *
 * A query: `data` is the value of `organizationListMembers`, `error` one of its errors.
 */
export const useOrganizationListMembers = hooks.queryHook("organizationListMembers", organizationListMembers);
/** `useOrganizationListMembers` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useOrganizationListMembersSuspense = hooks.suspenseQueryHook(
  "organizationListMembers",
  organizationListMembers,
);
/**
 * `useOrganizationListMembers` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one.
 */
export const useOrganizationListMembersInfinite = hooks.infiniteQueryHook(
  "organizationListMembers",
  organizationListMembers,
);
/**
 * `useOrganizationListMembersInfinite` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useOrganizationListMembersInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "organizationListMembers",
  organizationListMembers,
);
/** Builds the query of `useOrganizationListMembersInfinite`. */
export const buildOrganizationListMembersInfiniteQuery = hooks.infiniteQueryBuilder(
  "organizationListMembers",
  organizationListMembers,
);
/** Prefetches `useOrganizationListMembers`. Never rejects. */
export const prefetchOrganizationListMembers = hooks.prefetcher("organizationListMembers", organizationListMembers);
/** Sets the cached data of `useOrganizationListMembers`. */
export const setOrganizationListMembersData = hooks.dataSetter<Fn>("organizationListMembers");
/** Invalidates `useOrganizationListMembers` for requests with the given fields. */
export const invalidateOrganizationListMembers = hooks.invalidator<Fn>("organizationListMembers");
/** Invalidates `useOrganizationListMembers` for all requests. */
export const invalidateAllOrganizationListMembers = hooks.allInvalidator("organizationListMembers");
/** Builds the query of `useOrganizationListMembers`. */
export const buildOrganizationListMembersQuery = hooks.queryBuilder("organizationListMembers", organizationListMembers);
/** Builds the query key of `useOrganizationListMembers`. */
export const queryKeyOrganizationListMembers = hooks.queryKeyBuilder<Fn>("organizationListMembers");
