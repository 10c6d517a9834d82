import { presetsList } from "../funcs/presetsList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof presetsList;

/**
 * Lists your presets, last changed first, without their versions. `GET /presets`
 *
 * A query: `data` is the value of `presetsList`, `error` one of its errors.
 */
export const usePresetsList = hooks.queryHook("presetsList", presetsList);
/** `usePresetsList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePresetsListSuspense = hooks.suspenseQueryHook("presetsList", presetsList);
/** `usePresetsList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const usePresetsListInfinite = hooks.infiniteQueryHook("presetsList", presetsList);
/** `usePresetsListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePresetsListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("presetsList", presetsList);
/** Builds the query of `usePresetsListInfinite`. */
export const buildPresetsListInfiniteQuery = hooks.infiniteQueryBuilder("presetsList", presetsList);
/** Prefetches `usePresetsList`. Never rejects. */
export const prefetchPresetsList = hooks.prefetcher("presetsList", presetsList);
/** Sets the cached data of `usePresetsList`. */
export const setPresetsListData = hooks.dataSetter<Fn>("presetsList");
/** Invalidates `usePresetsList` for requests with the given fields. */
export const invalidatePresetsList = hooks.invalidator<Fn>("presetsList");
/** Invalidates `usePresetsList` for all requests. */
export const invalidateAllPresetsList = hooks.allInvalidator("presetsList");
/** Builds the query of `usePresetsList`. */
export const buildPresetsListQuery = hooks.queryBuilder("presetsList", presetsList);
/** Builds the query key of `usePresetsList`. */
export const queryKeyPresetsList = hooks.queryKeyBuilder<Fn>("presetsList");
