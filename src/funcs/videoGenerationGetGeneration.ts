import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetVideoGenerationRequest, VideoJob } from "../models/videoGeneration.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "videoGenerationGetGeneration",
  method: "GET",
  path: "/videos/{jobId}",
  response: VideoJob,
  errors,
} satisfies Operation;

/** Errors of `videoGenerationGetGeneration`. */
export type VideoGenerationGetGenerationError = Failure<typeof errors>;

/**
 * Returns the state of a video job and, once completed, addresses and cost. `GET /videos/{jobId}`
 *
 * An unknown job fails with `NotFoundResponseError`. A failed job is a value: `status` and `error` say so.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { videoGenerationGetGeneration } from "openrouter-fn/funcs/videoGenerationGetGeneration.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await videoGenerationGetGeneration(core, { jobId: "7fQkW2xTn0vLrB4s" });
 * if (result.ok) console.log(result.value.status, result.value.unsigned_urls, result.value.usage?.cost);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function videoGenerationGetGeneration(
  core: OpenRouterCore,
  request: GetVideoGenerationRequest,
  options?: RequestOptions,
): Promise<Result<VideoJob, VideoGenerationGetGenerationError>> {
  return send(core, operation, request, options);
}
