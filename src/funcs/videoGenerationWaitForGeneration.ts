import type { OpenRouterCore } from "../core.js";
import type { JobStateError } from "../errors/JobStateError.js";
import { unfinished } from "../lib/jobs/unfinished.js";
import { type WaitOptions, waitFor } from "../lib/jobs/wait.js";
import type { GetVideoGenerationRequest, VideoJob } from "../models/videoGeneration.js";
import type { Result } from "../result.js";
import {
  type VideoGenerationGetGenerationError,
  videoGenerationGetGeneration,
} from "./videoGenerationGetGeneration.js";

const job = {
  timeoutMs: 1_800_000,
  intervalMs: 2_000,
  maxIntervalMs: 15_000,
  unfinished: unfinished<VideoJob>("video"),
};

/** Errors of `videoGenerationWaitForGeneration`. */
export type VideoGenerationWaitForGenerationError = VideoGenerationGetGenerationError | JobStateError<VideoJob>;

/** Settings of one wait; call settings apply to each look-up. */
export interface WaitForVideoOptions extends WaitOptions<VideoJob, VideoGenerationGetGenerationError> {
  /**
   * Time limit in milliseconds, over all look-ups and the waits between them; 1 800 000 (half an hour) by default,
   * whatever the core's limit. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /**
   * The wait after the first look-up, in milliseconds; 2 000 by default. Each further wait is 1.5 times as long, up to
   * `maxIntervalMs` and half of the time left. With less time left than this, no look-up follows.
   */
  intervalMs?: number | undefined;
  /** The longest wait, in milliseconds; 15 000 by default, or `intervalMs` if that is longer. */
  maxIntervalMs?: number | undefined;
}

/**
 * Waits until a video job has ended. Polls `GET /videos/{jobId}` until its state is final.
 *
 * The value is the job, even if it failed, expired or was cancelled: check `status`. If it has not ended in time, the
 * call fails with `JobStateError`, whose `state` is the job as last seen. The job goes on, so you can wait again.
 * Transient failures (connection, 408, 429, 5xx) do not end the wait while there is time left; any other error and the
 * signal do. `Retry-After` is respected; if it exceeds the time left, the wait ends at once. `onPoll` reports progress.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { videoGenerationWaitForGeneration } from "openrouter-fn/funcs/videoGenerationWaitForGeneration.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await videoGenerationWaitForGeneration(core, { jobId: "7fQkW2xTn0vLrB4s" }, { timeoutMs: 600_000 });
 * if (result.ok) console.log(result.value.status, result.value.unsigned_urls ?? result.value.error);
 * else if (result.error.name === "JobStateError") console.error("not yet:", result.error.state.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function videoGenerationWaitForGeneration(
  core: OpenRouterCore,
  request: GetVideoGenerationRequest,
  options?: WaitForVideoOptions,
): Promise<Result<VideoJob, VideoGenerationWaitForGenerationError>> {
  return waitFor(videoGenerationGetGeneration, job, core, request, options);
}
