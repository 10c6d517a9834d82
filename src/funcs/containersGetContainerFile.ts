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
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ContainerFile, type GetContainerFileRequest } from "../models/containers.js";
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
  name: "containersGetContainerFile",
  method: "GET",
  path: "/containers/{container_id}/files/{file_id}",
  response: ContainerFile,
  errors,
} satisfies Operation;

/** Errors of `containersGetContainerFile`. */
export type ContainersGetContainerFileError = Failure<typeof errors>;

/**
 * Returns path, size and origin of a file in a container, not its content.
 * `GET /containers/{container_id}/files/{file_id}`
 *
 * An unknown container or file fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { containersGetContainerFile } from "openrouter-fn/funcs/containersGetContainerFile.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await containersGetContainerFile(core, {
 *   container_id: "sess_report-7",
 *   file_id: "cfile_b3V0LmNzdg",
 * });
 * if (result.ok) console.log(result.value.path, result.value.bytes, "bytes");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function containersGetContainerFile(
  core: OpenRouterCore,
  request: GetContainerFileRequest,
  options?: RequestOptions,
): Promise<Result<ContainerFile, ContainersGetContainerFileError>> {
  return send(core, operation, request, options);
}
