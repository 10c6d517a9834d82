import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GenerateVideoRequest, VideoJob } from "../models/videoGeneration.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "videoGenerationGenerate",
  method: "POST",
  path: "/videos",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: VideoJob,
  errors,
} satisfies Operation;

/** Errors of `videoGenerationGenerate`. */
export type VideoGenerationGenerateError = Failure<typeof errors>;

/**
 * Creates a video generation job. `POST /videos`
 *
 * Poll it with `videoGenerationGetGeneration` until its `status` is `completed`, `failed`, `cancelled` or `expired`, or
 * set `callback_url`. The time limit is 10 minutes by default. Missing credits fail with
 * `PaymentRequiredResponseError`, an unknown model with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { videoGenerationGenerate } from "openrouter-fn/funcs/videoGenerationGenerate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await videoGenerationGenerate(core, {
 *   model: "google/veo-3.1",
 *   prompt: "A paper boat drifts down a rainy street.",
 *   duration: 4,
 *   resolution: "720p",
 * });
 * if (result.ok) console.log(result.value.id, result.value.status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function videoGenerationGenerate(
  core: OpenRouterCore,
  request: GenerateVideoRequest,
  options?: RequestOptions,
): Promise<Result<VideoJob, VideoGenerationGenerateError>> {
  return send(core, operation, request, options);
}
