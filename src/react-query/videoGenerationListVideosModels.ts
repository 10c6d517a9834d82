import { videoGenerationListVideosModels } from "../funcs/videoGenerationListVideosModels.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof videoGenerationListVideosModels;

/**
 * Lists the video models, with durations, sizes and prices. `GET /videos/models`
 *
 * A query: `data` is the value of `videoGenerationListVideosModels`, `error` one of its errors.
 */
export const useVideoGenerationListVideosModels = hooks.queryHook(
  "videoGenerationListVideosModels",
  videoGenerationListVideosModels,
);
/**
 * `useVideoGenerationListVideosModels` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useVideoGenerationListVideosModelsSuspense = hooks.suspenseQueryHook(
  "videoGenerationListVideosModels",
  videoGenerationListVideosModels,
);
/** Prefetches `useVideoGenerationListVideosModels`. Never rejects. */
export const prefetchVideoGenerationListVideosModels = hooks.prefetcher(
  "videoGenerationListVideosModels",
  videoGenerationListVideosModels,
);
/** Sets the cached data of `useVideoGenerationListVideosModels`. */
export const setVideoGenerationListVideosModelsData = hooks.dataSetter<Fn>("videoGenerationListVideosModels");
/** Invalidates `useVideoGenerationListVideosModels` for requests with the given fields. */
export const invalidateVideoGenerationListVideosModels = hooks.invalidator<Fn>("videoGenerationListVideosModels");
/** Invalidates `useVideoGenerationListVideosModels` for all requests. */
export const invalidateAllVideoGenerationListVideosModels = hooks.allInvalidator("videoGenerationListVideosModels");
/** Builds the query of `useVideoGenerationListVideosModels`. */
export const buildVideoGenerationListVideosModelsQuery = hooks.queryBuilder(
  "videoGenerationListVideosModels",
  videoGenerationListVideosModels,
);
/** Builds the query key of `useVideoGenerationListVideosModels`. */
export const queryKeyVideoGenerationListVideosModels = hooks.queryKeyBuilder<Fn>("videoGenerationListVideosModels");
