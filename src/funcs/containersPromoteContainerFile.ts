import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import type { PromoteContainerFileRequest } from "../models/containers.js";
import { FileInfo } from "../models/files.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "containersPromoteContainerFile",
  method: "POST",
  path: "/containers/{container_id}/files/{file_id}/promote",
  response: FileInfo,
  errors,
} satisfies Operation;

/** Errors of `containersPromoteContainerFile`. */
export type ContainersPromoteContainerFileError = Failure<typeof errors>;

/**
 * Copies a file from a container to the files of the workspace, where it outlives the container.
 * `POST /containers/{container_id}/files/{file_id}/promote`
 *
 * The copy has its own identifier, which the functions for files take, and its content can be downloaded. It counts
 * towards the storage of the workspace. An unknown container or file fails with `NotFoundResponseError`, a file that is
 * too large with `PayloadTooLargeResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { containersPromoteContainerFile } from "openrouter-fn/funcs/containersPromoteContainerFile.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await containersPromoteContainerFile(core, {
 *   container_id: "sess_report-7",
 *   file_id: "cfile_b3V0LmNzdg",
 * });
 * if (result.ok) console.log(result.value.id, result.value.filename);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function containersPromoteContainerFile(
  core: OpenRouterCore,
  request: PromoteContainerFileRequest,
  options?: RequestOptions,
): Promise<Result<FileInfo, ContainersPromoteContainerFileError>> {
  return send(core, operation, request, options);
}
