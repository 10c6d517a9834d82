import { presetsListVersions } from "../funcs/presetsListVersions.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof presetsListVersions;

/**
 * Lists the versions of a preset, oldest first. `GET /presets/{slug}/versions`
 *
 * A query: `data` is the value of `presetsListVersions`, `error` one of its errors.
 */
export const usePresetsListVersions = hooks.queryHook("presetsListVersions", presetsListVersions);
/** `usePresetsListVersions` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePresetsListVersionsSuspense = hooks.suspenseQueryHook("presetsListVersions", presetsListVersions);
/** `usePresetsListVersions` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const usePresetsListVersionsInfinite = hooks.infiniteQueryHook("presetsListVersions", presetsListVersions);
/**
 * `usePresetsListVersionsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const usePresetsListVersionsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "presetsListVersions",
  presetsListVersions,
);
/** Builds the query of `usePresetsListVersionsInfinite`. */
export const buildPresetsListVersionsInfiniteQuery = hooks.infiniteQueryBuilder(
  "presetsListVersions",
  presetsListVersions,
);
/** Prefetches `usePresetsListVersions`. Never rejects. */
export const prefetchPresetsListVersions = hooks.prefetcher("presetsListVersions", presetsListVersions);
/** Sets the cached data of `usePresetsListVersions`. */
export const setPresetsListVersionsData = hooks.dataSetter<Fn>("presetsListVersions");
/** Invalidates `usePresetsListVersions` for requests with the given fields. */
export const invalidatePresetsListVersions = hooks.invalidator<Fn>("presetsListVersions");
/** Invalidates `usePresetsListVersions` for all requests. */
export const invalidateAllPresetsListVersions = hooks.allInvalidator("presetsListVersions");
/** Builds the query of `usePresetsListVersions`. */
export const buildPresetsListVersionsQuery = hooks.queryBuilder("presetsListVersions", presetsListVersions);
/** Builds the query key of `usePresetsListVersions`. */
export const queryKeyPresetsListVersions = hooks.queryKeyBuilder<Fn>("presetsListVersions");
