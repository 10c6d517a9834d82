import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  GoneResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { openBinary } from "../lib/answer/binary.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import type { GetVideoContentRequest } from "../models/videoGeneration.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  410: GoneResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "videoGenerationGetVideoContent",
  method: "GET",
  path: "/videos/{jobId}/content",
  binary: openBinary,
  errors,
} satisfies Operation;

/** Errors of `videoGenerationGetVideoContent`. */
export type VideoGenerationGetVideoContentError = Failure<typeof errors>;

/**
 * Downloads a finished video. `GET /videos/{jobId}/content`
 *
 * The value is the `Response` with its body unread. The time limit counts until the body begins; after that only your
 * `signal` ends it. Wait until the job's `status` is `completed`. An unknown job fails with `NotFoundResponseError`, an
 * expired video with `GoneResponseError`.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { videoGenerationGetVideoContent } from "openrouter-fn/funcs/videoGenerationGetVideoContent.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await videoGenerationGetVideoContent(core, { jobId: "job-7c1e" });
 * if (result.ok) await writeFile("film.mp4", new Uint8Array(await result.value.arrayBuffer()));
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function videoGenerationGetVideoContent(
  core: OpenRouterCore,
  request: GetVideoContentRequest,
  options?: RequestOptions,
): Promise<Result<Response, VideoGenerationGetVideoContentError>> {
  return send(core, operation, request, options);
}
