import { scimListMappings } from "../funcs/scimListMappings.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof scimListMappings;

/**
 * Lists the group mappings: which group joins which workspace. `GET /scim/group-mappings`
 *
 * A query: `data` is the value of `scimListMappings`, `error` one of its errors.
 */
export const useScimListMappings = hooks.queryHook("scimListMappings", scimListMappings);
/** `useScimListMappings` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useScimListMappingsSuspense = hooks.suspenseQueryHook("scimListMappings", scimListMappings);
/** `useScimListMappings` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useScimListMappingsInfinite = hooks.infiniteQueryHook("scimListMappings", scimListMappings);
/** `useScimListMappingsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useScimListMappingsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "scimListMappings",
  scimListMappings,
);
/** Builds the query of `useScimListMappingsInfinite`. */
export const buildScimListMappingsInfiniteQuery = hooks.infiniteQueryBuilder("scimListMappings", scimListMappings);
/** Prefetches `useScimListMappings`. Never rejects. */
export const prefetchScimListMappings = hooks.prefetcher("scimListMappings", scimListMappings);
/** Sets the cached data of `useScimListMappings`. */
export const setScimListMappingsData = hooks.dataSetter<Fn>("scimListMappings");
/** Invalidates `useScimListMappings` for requests with the given fields. */
export const invalidateScimListMappings = hooks.invalidator<Fn>("scimListMappings");
/** Invalidates `useScimListMappings` for all requests. */
export const invalidateAllScimListMappings = hooks.allInvalidator("scimListMappings");
/** Builds the query of `useScimListMappings`. */
export const buildScimListMappingsQuery = hooks.queryBuilder("scimListMappings", scimListMappings);
/** Builds the query key of `useScimListMappings`. */
export const queryKeyScimListMappings = hooks.queryKeyBuilder<Fn>("scimListMappings");
