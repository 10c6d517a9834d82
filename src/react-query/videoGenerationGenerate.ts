import { videoGenerationGenerate } from "../funcs/videoGenerationGenerate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a video generation job. `POST /videos`
 *
 * A mutation: `data` is the value of `videoGenerationGenerate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useVideoGenerationGenerateMutation = hooks.mutationHook(
  "videoGenerationGenerate",
  videoGenerationGenerate,
);
/** Builds the mutation of `useVideoGenerationGenerateMutation`. */
export const buildVideoGenerationGenerateMutation = hooks.mutationBuilder(
  "videoGenerationGenerate",
  videoGenerationGenerate,
);
/** Builds the mutation key of `useVideoGenerationGenerateMutation`. */
export const mutationKeyVideoGenerationGenerate = hooks.mutationKeyBuilder("videoGenerationGenerate");
