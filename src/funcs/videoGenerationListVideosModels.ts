import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListVideoModelsResponse } from "../models/videoGeneration.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "videoGenerationListVideosModels",
  method: "GET",
  path: "/videos/models",
  response: ListVideoModelsResponse,
  errors,
} satisfies Operation;

/** Errors of `videoGenerationListVideosModels`. */
export type VideoGenerationListVideosModelsError = Failure<typeof errors>;

/**
 * Lists the video models, with durations, sizes and prices. `GET /videos/models`
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { videoGenerationListVideosModels } from "openrouter-fn/funcs/videoGenerationListVideosModels.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await videoGenerationListVideosModels(core);
 * if (result.ok) for (const { id, supported_durations } of result.value.data) console.log(id, supported_durations);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function videoGenerationListVideosModels(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListVideoModelsResponse, VideoGenerationListVideosModelsError>> {
  return send(core, operation, request, options);
}
