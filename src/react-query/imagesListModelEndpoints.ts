import { imagesListModelEndpoints } from "../funcs/imagesListModelEndpoints.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof imagesListModelEndpoints;

/**
 * Lists the providers of an image model, with prices and supported parameters.
 * `GET /images/models/{author}/{slug}/endpoints`
 *
 * A query: `data` is the value of `imagesListModelEndpoints`, `error` one of its errors.
 */
export const useImagesListModelEndpoints = hooks.queryHook("imagesListModelEndpoints", imagesListModelEndpoints);
/** `useImagesListModelEndpoints` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useImagesListModelEndpointsSuspense = hooks.suspenseQueryHook(
  "imagesListModelEndpoints",
  imagesListModelEndpoints,
);
/** Prefetches `useImagesListModelEndpoints`. Never rejects. */
export const prefetchImagesListModelEndpoints = hooks.prefetcher("imagesListModelEndpoints", imagesListModelEndpoints);
/** Sets the cached data of `useImagesListModelEndpoints`. */
export const setImagesListModelEndpointsData = hooks.dataSetter<Fn>("imagesListModelEndpoints");
/** Invalidates `useImagesListModelEndpoints` for requests with the given fields. */
export const invalidateImagesListModelEndpoints = hooks.invalidator<Fn>("imagesListModelEndpoints");
/** Invalidates `useImagesListModelEndpoints` for all requests. */
export const invalidateAllImagesListModelEndpoints = hooks.allInvalidator("imagesListModelEndpoints");
/** Builds the query of `useImagesListModelEndpoints`. */
export const buildImagesListModelEndpointsQuery = hooks.queryBuilder(
  "imagesListModelEndpoints",
  imagesListModelEndpoints,
);
/** Builds the query key of `useImagesListModelEndpoints`. */
export const queryKeyImagesListModelEndpoints = hooks.queryKeyBuilder<Fn>("imagesListModelEndpoints");
