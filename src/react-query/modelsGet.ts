import { modelsGet } from "../funcs/modelsGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof modelsGet;

/**
 * Returns a model with prices and limits. `GET /model/{author}/{slug}`
 *
 * A query: `data` is the value of `modelsGet`, `error` one of its errors.
 */
export const useModelsGet = hooks.queryHook("modelsGet", modelsGet);
/** `useModelsGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useModelsGetSuspense = hooks.suspenseQueryHook("modelsGet", modelsGet);
/** Prefetches `useModelsGet`. Never rejects. */
export const prefetchModelsGet = hooks.prefetcher("modelsGet", modelsGet);
/** Sets the cached data of `useModelsGet`. */
export const setModelsGetData = hooks.dataSetter<Fn>("modelsGet");
/** Invalidates `useModelsGet` for requests with the given fields. */
export const invalidateModelsGet = hooks.invalidator<Fn>("modelsGet");
/** Invalidates `useModelsGet` for all requests. */
export const invalidateAllModelsGet = hooks.allInvalidator("modelsGet");
/** Builds the query of `useModelsGet`. */
export const buildModelsGetQuery = hooks.queryBuilder("modelsGet", modelsGet);
/** Builds the query key of `useModelsGet`. */
export const queryKeyModelsGet = hooks.queryKeyBuilder<Fn>("modelsGet");
