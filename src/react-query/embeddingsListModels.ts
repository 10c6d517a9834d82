import { embeddingsListModels } from "../funcs/embeddingsListModels.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof embeddingsListModels;

/**
 * Lists the embedding models, with prices and limits. `GET /embeddings/models`
 *
 * A query: `data` is the value of `embeddingsListModels`, `error` one of its errors.
 */
export const useEmbeddingsListModels = hooks.queryHook("embeddingsListModels", embeddingsListModels);
/** `useEmbeddingsListModels` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useEmbeddingsListModelsSuspense = hooks.suspenseQueryHook("embeddingsListModels", embeddingsListModels);
/**
 * `useEmbeddingsListModels` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one.
 */
export const useEmbeddingsListModelsInfinite = hooks.infiniteQueryHook("embeddingsListModels", embeddingsListModels);
/**
 * `useEmbeddingsListModelsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useEmbeddingsListModelsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "embeddingsListModels",
  embeddingsListModels,
);
/** Builds the query of `useEmbeddingsListModelsInfinite`. */
export const buildEmbeddingsListModelsInfiniteQuery = hooks.infiniteQueryBuilder(
  "embeddingsListModels",
  embeddingsListModels,
);
/** Prefetches `useEmbeddingsListModels`. Never rejects. */
export const prefetchEmbeddingsListModels = hooks.prefetcher("embeddingsListModels", embeddingsListModels);
/** Sets the cached data of `useEmbeddingsListModels`. */
export const setEmbeddingsListModelsData = hooks.dataSetter<Fn>("embeddingsListModels");
/** Invalidates `useEmbeddingsListModels` for requests with the given fields. */
export const invalidateEmbeddingsListModels = hooks.invalidator<Fn>("embeddingsListModels");
/** Invalidates `useEmbeddingsListModels` for all requests. */
export const invalidateAllEmbeddingsListModels = hooks.allInvalidator("embeddingsListModels");
/** Builds the query of `useEmbeddingsListModels`. */
export const buildEmbeddingsListModelsQuery = hooks.queryBuilder("embeddingsListModels", embeddingsListModels);
/** Builds the query key of `useEmbeddingsListModels`. */
export const queryKeyEmbeddingsListModels = hooks.queryKeyBuilder<Fn>("embeddingsListModels");
