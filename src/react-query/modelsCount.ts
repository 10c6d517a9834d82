import { modelsCount } from "../funcs/modelsCount.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof modelsCount;

/**
 * Counts the available models. `GET /models/count`
 *
 * A query: `data` is the value of `modelsCount`, `error` one of its errors.
 */
export const useModelsCount = hooks.queryHook("modelsCount", modelsCount);
/** `useModelsCount` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useModelsCountSuspense = hooks.suspenseQueryHook("modelsCount", modelsCount);
/** Prefetches `useModelsCount`. Never rejects. */
export const prefetchModelsCount = hooks.prefetcher("modelsCount", modelsCount);
/** Sets the cached data of `useModelsCount`. */
export const setModelsCountData = hooks.dataSetter<Fn>("modelsCount");
/** Invalidates `useModelsCount` for requests with the given fields. */
export const invalidateModelsCount = hooks.invalidator<Fn>("modelsCount");
/** Invalidates `useModelsCount` for all requests. */
export const invalidateAllModelsCount = hooks.allInvalidator("modelsCount");
/** Builds the query of `useModelsCount`. */
export const buildModelsCountQuery = hooks.queryBuilder("modelsCount", modelsCount);
/** Builds the query key of `useModelsCount`. */
export const queryKeyModelsCount = hooks.queryKeyBuilder<Fn>("modelsCount");
