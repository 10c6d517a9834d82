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
import { FileInfo, type RetrieveFileRequest } from "../models/files.js";
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
  name: "filesRetrieve",
  method: "GET",
  path: "/files/{file_id}",
  response: FileInfo,
  errors,
} satisfies Operation;

/** Errors of `filesRetrieve`. */
export type FilesRetrieveError = Failure<typeof errors>;

/**
 * Returns name, size and type of a file, not its content. `GET /files/{file_id}`
 *
 * An unknown file fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { filesRetrieve } from "openrouter-fn/funcs/filesRetrieve.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await filesRetrieve(core, { file_id: "or_file_01KQ7Zr5mXc2" });
 * if (result.ok) console.log(result.value.filename, result.value.size_bytes, "bytes");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function filesRetrieve(
  core: OpenRouterCore,
  request: RetrieveFileRequest,
  options?: RequestOptions,
): Promise<Result<FileInfo, FilesRetrieveError>> {
  return send(core, operation, request, options);
}
