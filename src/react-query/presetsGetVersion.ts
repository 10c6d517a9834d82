import { presetsGetVersion } from "../funcs/presetsGetVersion.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof presetsGetVersion;

/**
 * Returns a version of a preset. `GET /presets/{slug}/versions/{version}`
 *
 * A query: `data` is the value of `presetsGetVersion`, `error` one of its errors.
 */
export const usePresetsGetVersion = hooks.queryHook("presetsGetVersion", presetsGetVersion);
/** `usePresetsGetVersion` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const usePresetsGetVersionSuspense = hooks.suspenseQueryHook("presetsGetVersion", presetsGetVersion);
/** Prefetches `usePresetsGetVersion`. Never rejects. */
export const prefetchPresetsGetVersion = hooks.prefetcher("presetsGetVersion", presetsGetVersion);
/** Sets the cached data of `usePresetsGetVersion`. */
export const setPresetsGetVersionData = hooks.dataSetter<Fn>("presetsGetVersion");
/** Invalidates `usePresetsGetVersion` for requests with the given fields. */
export const invalidatePresetsGetVersion = hooks.invalidator<Fn>("presetsGetVersion");
/** Invalidates `usePresetsGetVersion` for all requests. */
export const invalidateAllPresetsGetVersion = hooks.allInvalidator("presetsGetVersion");
/** Builds the query of `usePresetsGetVersion`. */
export const buildPresetsGetVersionQuery = hooks.queryBuilder("presetsGetVersion", presetsGetVersion);
/** Builds the query key of `usePresetsGetVersion`. */
export const queryKeyPresetsGetVersion = hooks.queryKeyBuilder<Fn>("presetsGetVersion");
