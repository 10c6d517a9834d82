import { videoGenerationGetVideoContent } from "../funcs/videoGenerationGetVideoContent.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Downloads a finished video. `GET /videos/{jobId}/content`
 *
 * A mutation: `data` is the value of `videoGenerationGetVideoContent`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useVideoGenerationGetVideoContentMutation = hooks.mutationHook(
  "videoGenerationGetVideoContent",
  videoGenerationGetVideoContent,
);
/** Builds the mutation of `useVideoGenerationGetVideoContentMutation`. */
export const buildVideoGenerationGetVideoContentMutation = hooks.mutationBuilder(
  "videoGenerationGetVideoContent",
  videoGenerationGetVideoContent,
);
/** Builds the mutation key of `useVideoGenerationGetVideoContentMutation`. */
export const mutationKeyVideoGenerationGetVideoContent = hooks.mutationKeyBuilder("videoGenerationGetVideoContent");
