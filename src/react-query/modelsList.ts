import { modelsList } from "../funcs/modelsList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof modelsList;

/**
 * Lists the available models, with prices and limits. `GET /models`
 *
 * A query: `data` is the value of `modelsList`, `error` one of its errors.
 */
export const useModelsList = hooks.queryHook("modelsList", modelsList);
/** `useModelsList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useModelsListSuspense = hooks.suspenseQueryHook("modelsList", modelsList);
/** `useModelsList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useModelsListInfinite = hooks.infiniteQueryHook("modelsList", modelsList);
/** `useModelsListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useModelsListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("modelsList", modelsList);
/** Builds the query of `useModelsListInfinite`. */
export const buildModelsListInfiniteQuery = hooks.infiniteQueryBuilder("modelsList", modelsList);
/** Prefetches `useModelsList`. Never rejects. */
export const prefetchModelsList = hooks.prefetcher("modelsList", modelsList);
/** Sets the cached data of `useModelsList`. */
export const setModelsListData = hooks.dataSetter<Fn>("modelsList");
/** Invalidates `useModelsList` for requests with the given fields. */
export const invalidateModelsList = hooks.invalidator<Fn>("modelsList");
/** Invalidates `useModelsList` for all requests. */
export const invalidateAllModelsList = hooks.allInvalidator("modelsList");
/** Builds the query of `useModelsList`. */
export const buildModelsListQuery = hooks.queryBuilder("modelsList", modelsList);
/** Builds the query key of `useModelsList`. */
export const queryKeyModelsList = hooks.queryKeyBuilder<Fn>("modelsList");
