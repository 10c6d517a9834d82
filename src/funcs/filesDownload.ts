import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
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
import type { DownloadFileRequest } from "../models/files.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "filesDownload",
  method: "GET",
  path: "/files/{file_id}/content",
  binary: openBinary,
  errors,
} satisfies Operation;

/** Errors of `filesDownload`. */
export type FilesDownloadError = Failure<typeof errors>;

/**
 * Downloads the content of a file. `GET /files/{file_id}/content`
 *
 * The value is the `Response` with its body unread. The time limit counts until the body begins; after that only your
 * `signal` ends it. Only files with `downloadable`, which models made for you, can be read; your own uploads fail with
 * `BadRequestResponseError`.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { filesDownload } from "openrouter-fn/funcs/filesDownload.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await filesDownload(core, { file_id: "or_file_01HZX3M7Q9" });
 * if (result.ok) await writeFile("report.csv", new Uint8Array(await result.value.arrayBuffer()));
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function filesDownload(
  core: OpenRouterCore,
  request: DownloadFileRequest,
  options?: RequestOptions,
): Promise<Result<Response, FilesDownloadError>> {
  return send(core, operation, request, options);
}
