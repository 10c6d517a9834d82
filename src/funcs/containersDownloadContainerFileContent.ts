import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { openBinary } from "../lib/answer/binary.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import type { DownloadContainerFileContentRequest } from "../models/containers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "containersDownloadContainerFileContent",
  method: "GET",
  path: "/containers/{container_id}/files/{file_id}/content",
  binary: openBinary,
  errors,
} satisfies Operation;

/** Errors of `containersDownloadContainerFileContent`. */
export type ContainersDownloadContainerFileContentError = Failure<typeof errors>;

/**
 * Downloads a file that a tool wrote in its container. `GET /containers/{container_id}/files/{file_id}/content`
 *
 * The value is the `Response` with its body unread. The time limit counts until the body begins; after that only your
 * `signal` ends it. An unknown container or file fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { containersDownloadContainerFileContent } from "openrouter-fn/funcs/containersDownloadContainerFileContent.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await containersDownloadContainerFileContent(core, {
 *   container_id: "sess_5a1f",
 *   file_id: "cfile_90b2",
 * });
 * if (result.ok) await writeFile("plot.png", new Uint8Array(await result.value.arrayBuffer()));
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function containersDownloadContainerFileContent(
  core: OpenRouterCore,
  request: DownloadContainerFileContentRequest,
  options?: RequestOptions,
): Promise<Result<Response, ContainersDownloadContainerFileContentError>> {
  return send(core, operation, request, options);
}
