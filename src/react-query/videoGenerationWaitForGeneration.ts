import { videoGenerationWaitForGeneration } from "../funcs/videoGenerationWaitForGeneration.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof videoGenerationWaitForGeneration;

/**
 * Waits until a video job has ended. Polls `GET /videos/{jobId}` until its state is final.
 *
 * A query: `data` is the value of `videoGenerationWaitForGeneration`, `error` one of its errors.
 */
export const useVideoGenerationWaitForGeneration = hooks.queryHook(
  "videoGenerationWaitForGeneration",
  videoGenerationWaitForGeneration,
);
/**
 * `useVideoGenerationWaitForGeneration` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useVideoGenerationWaitForGenerationSuspense = hooks.suspenseQueryHook(
  "videoGenerationWaitForGeneration",
  videoGenerationWaitForGeneration,
);
/** Prefetches `useVideoGenerationWaitForGeneration`. Never rejects. */
export const prefetchVideoGenerationWaitForGeneration = hooks.prefetcher(
  "videoGenerationWaitForGeneration",
  videoGenerationWaitForGeneration,
);
/** Sets the cached data of `useVideoGenerationWaitForGeneration`. */
export const setVideoGenerationWaitForGenerationData = hooks.dataSetter<Fn>("videoGenerationWaitForGeneration");
/** Invalidates `useVideoGenerationWaitForGeneration` for requests with the given fields. */
export const invalidateVideoGenerationWaitForGeneration = hooks.invalidator<Fn>("videoGenerationWaitForGeneration");
/** Invalidates `useVideoGenerationWaitForGeneration` for all requests. */
export const invalidateAllVideoGenerationWaitForGeneration = hooks.allInvalidator("videoGenerationWaitForGeneration");
/** Builds the query of `useVideoGenerationWaitForGeneration`. */
export const buildVideoGenerationWaitForGenerationQuery = hooks.queryBuilder(
  "videoGenerationWaitForGeneration",
  videoGenerationWaitForGeneration,
);
/** Builds the query key of `useVideoGenerationWaitForGeneration`. */
export const queryKeyVideoGenerationWaitForGeneration = hooks.queryKeyBuilder<Fn>("videoGenerationWaitForGeneration");
