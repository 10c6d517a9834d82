import { videoGenerationGetGeneration } from "../funcs/videoGenerationGetGeneration.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof videoGenerationGetGeneration;

/**
 * Returns the state of a video job and, once completed, addresses and cost. `GET /videos/{jobId}`
 *
 * A query: `data` is the value of `videoGenerationGetGeneration`, `error` one of its errors.
 */
export const useVideoGenerationGetGeneration = hooks.queryHook(
  "videoGenerationGetGeneration",
  videoGenerationGetGeneration,
);
/**
 * `useVideoGenerationGetGeneration` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useVideoGenerationGetGenerationSuspense = hooks.suspenseQueryHook(
  "videoGenerationGetGeneration",
  videoGenerationGetGeneration,
);
/** Prefetches `useVideoGenerationGetGeneration`. Never rejects. */
export const prefetchVideoGenerationGetGeneration = hooks.prefetcher(
  "videoGenerationGetGeneration",
  videoGenerationGetGeneration,
);
/** Sets the cached data of `useVideoGenerationGetGeneration`. */
export const setVideoGenerationGetGenerationData = hooks.dataSetter<Fn>("videoGenerationGetGeneration");
/** Invalidates `useVideoGenerationGetGeneration` for requests with the given fields. */
export const invalidateVideoGenerationGetGeneration = hooks.invalidator<Fn>("videoGenerationGetGeneration");
/** Invalidates `useVideoGenerationGetGeneration` for all requests. */
export const invalidateAllVideoGenerationGetGeneration = hooks.allInvalidator("videoGenerationGetGeneration");
/** Builds the query of `useVideoGenerationGetGeneration`. */
export const buildVideoGenerationGetGenerationQuery = hooks.queryBuilder(
  "videoGenerationGetGeneration",
  videoGenerationGetGeneration,
);
/** Builds the query key of `useVideoGenerationGetGeneration`. */
export const queryKeyVideoGenerationGetGeneration = hooks.queryKeyBuilder<Fn>("videoGenerationGetGeneration");
