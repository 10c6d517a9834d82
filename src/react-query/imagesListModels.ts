import { imagesListModels } from "../funcs/imagesListModels.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof imagesListModels;

/**
 * Lists the image models, with supported parameters. `GET /images/models`
 *
 * A query: `data` is the value of `imagesListModels`, `error` one of its errors.
 */
export const useImagesListModels = hooks.queryHook("imagesListModels", imagesListModels);
/** `useImagesListModels` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useImagesListModelsSuspense = hooks.suspenseQueryHook("imagesListModels", imagesListModels);
/** Prefetches `useImagesListModels`. Never rejects. */
export const prefetchImagesListModels = hooks.prefetcher("imagesListModels", imagesListModels);
/** Sets the cached data of `useImagesListModels`. */
export const setImagesListModelsData = hooks.dataSetter<Fn>("imagesListModels");
/** Invalidates `useImagesListModels` for requests with the given fields. */
export const invalidateImagesListModels = hooks.invalidator<Fn>("imagesListModels");
/** Invalidates `useImagesListModels` for all requests. */
export const invalidateAllImagesListModels = hooks.allInvalidator("imagesListModels");
/** Builds the query of `useImagesListModels`. */
export const buildImagesListModelsQuery = hooks.queryBuilder("imagesListModels", imagesListModels);
/** Builds the query key of `useImagesListModels`. */
export const queryKeyImagesListModels = hooks.queryKeyBuilder<Fn>("imagesListModels");
