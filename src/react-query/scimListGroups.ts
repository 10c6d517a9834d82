import { scimListGroups } from "../funcs/scimListGroups.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof scimListGroups;

/**
 * Lists the groups from the organization's identity provider. `GET /scim/groups`
 *
 * A query: `data` is the value of `scimListGroups`, `error` one of its errors.
 */
export const useScimListGroups = hooks.queryHook("scimListGroups", scimListGroups);
/** `useScimListGroups` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useScimListGroupsSuspense = hooks.suspenseQueryHook("scimListGroups", scimListGroups);
/** `useScimListGroups` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useScimListGroupsInfinite = hooks.infiniteQueryHook("scimListGroups", scimListGroups);
/** `useScimListGroupsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useScimListGroupsInfiniteSuspense = hooks.suspenseInfiniteQueryHook("scimListGroups", scimListGroups);
/** Builds the query of `useScimListGroupsInfinite`. */
export const buildScimListGroupsInfiniteQuery = hooks.infiniteQueryBuilder("scimListGroups", scimListGroups);
/** Prefetches `useScimListGroups`. Never rejects. */
export const prefetchScimListGroups = hooks.prefetcher("scimListGroups", scimListGroups);
/** Sets the cached data of `useScimListGroups`. */
export const setScimListGroupsData = hooks.dataSetter<Fn>("scimListGroups");
/** Invalidates `useScimListGroups` for requests with the given fields. */
export const invalidateScimListGroups = hooks.invalidator<Fn>("scimListGroups");
/** Invalidates `useScimListGroups` for all requests. */
export const invalidateAllScimListGroups = hooks.allInvalidator("scimListGroups");
/** Builds the query of `useScimListGroups`. */
export const buildScimListGroupsQuery = hooks.queryBuilder("scimListGroups", scimListGroups);
/** Builds the query key of `useScimListGroups`. */
export const queryKeyScimListGroups = hooks.queryKeyBuilder<Fn>("scimListGroups");
