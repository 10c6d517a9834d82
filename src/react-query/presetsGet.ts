import { presetsGet } from "../funcs/presetsGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof presetsGet;

/**
 * Returns a preset with its current version. `GET /presets/{slug}`
 *
 * A query: `data` is the value of `presetsGet`, `error` one of its errors.
 */
export const usePresetsGet = hooks.queryHook("presetsGet", presetsGet);
/** `usePresetsGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePresetsGetSuspense = hooks.suspenseQueryHook("presetsGet", presetsGet);
/** Prefetches `usePresetsGet`. Never rejects. */
export const prefetchPresetsGet = hooks.prefetcher("presetsGet", presetsGet);
/** Sets the cached data of `usePresetsGet`. */
export const setPresetsGetData = hooks.dataSetter<Fn>("presetsGet");
/** Invalidates `usePresetsGet` for requests with the given fields. */
export const invalidatePresetsGet = hooks.invalidator<Fn>("presetsGet");
/** Invalidates `usePresetsGet` for all requests. */
export const invalidateAllPresetsGet = hooks.allInvalidator("presetsGet");
/** Builds the query of `usePresetsGet`. */
export const buildPresetsGetQuery = hooks.queryBuilder("presetsGet", presetsGet);
/** Builds the query key of `usePresetsGet`. */
export const queryKeyPresetsGet = hooks.queryKeyBuilder<Fn>("presetsGet");
