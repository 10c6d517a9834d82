import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListContainerFilesRequest, ListContainerFilesResponse } from "../models/containers.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "containersListContainerFiles",
  method: "GET",
  path: "/containers/{container_id}/files",
  response: ListContainerFilesResponse,
  errors,
} satisfies Operation;

/** Errors of `containersListContainerFiles`. */
export type ContainersListContainerFilesError = Failure<typeof errors>;

/**
 * Lists the files of a container, ordered by path. `GET /containers/{container_id}/files`
 *
 * The list comes in pages: pass `last_id` of one page as `after` of the next until `has_more` is false.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { containersListContainerFiles } from "openrouter-fn/funcs/containersListContainerFiles.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await containersListContainerFiles(core, { container_id: "sess_report-7" });
 * if (result.ok) for (const { id, path, bytes } of result.value.data) console.log(id, path, bytes);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function containersListContainerFiles(
  core: OpenRouterCore,
  request: ListContainerFilesRequest,
  options?: RequestOptions,
): Promise<Result<ListContainerFilesResponse, ContainersListContainerFilesError>> {
  return send(core, operation, request, options);
}
