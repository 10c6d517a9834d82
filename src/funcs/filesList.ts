import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
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
import { type ListFilesRequest, ListFilesResponse } from "../models/files.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "filesList",
  method: "GET",
  path: "/files",
  response: ListFilesResponse,
  errors,
} satisfies Operation;

/** Errors of `filesList`. */
export type FilesListError = Failure<typeof errors>;

/**
 * Lists the files of a workspace. `GET /files`
 *
 * The list comes in pages: pass `cursor` of one page to the next call until it is null. Pages in the shape of a
 * provider have no `cursor`: pass `last_id` as `after` or `after_id` while `has_more` is true.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { filesList } from "openrouter-fn/funcs/filesList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await filesList(core, { limit: 100 });
 * if (result.ok) for (const { id, filename, size_bytes } of result.value.data) console.log(id, filename, size_bytes);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function filesList(
  core: OpenRouterCore,
  request?: ListFilesRequest,
  options?: RequestOptions,
): Promise<Result<ListFilesResponse, FilesListError>> {
  return send(core, operation, request, options);
}
