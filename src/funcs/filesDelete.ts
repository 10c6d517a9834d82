import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
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
import { type DeleteFileRequest, DeleteFileResponse } from "../models/files.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "filesDelete",
  method: "DELETE",
  path: "/files/{file_id}",
  response: DeleteFileResponse,
  errors,
} satisfies Operation;

/** Errors of `filesDelete`. */
export type FilesDeleteError = Failure<typeof errors>;

/**
 * Deletes a file permanently. `DELETE /files/{file_id}`
 *
 * An unknown file fails with `NotFoundResponseError`; after a retry it can also mean that the first attempt deleted it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { filesDelete } from "openrouter-fn/funcs/filesDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await filesDelete(core, { file_id: "or_file_01KQ7Zr5mXc2" });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function filesDelete(
  core: OpenRouterCore,
  request: DeleteFileRequest,
  options?: RequestOptions,
): Promise<Result<DeleteFileResponse, FilesDeleteError>> {
  return send(core, operation, request, options);
}
