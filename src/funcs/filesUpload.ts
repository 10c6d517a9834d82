import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  PayloadTooLargeResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { multipart } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { FileInfo, type UploadFileRequest } from "../models/files.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "filesUpload",
  method: "POST",
  path: "/files",
  body: multipart,
  query: ["workspace_id", "provider"],
  response: FileInfo,
  errors,
} satisfies Operation;

/** Errors of `filesUpload`. */
export type FilesUploadError = Failure<typeof errors>;

/**
 * Uploads a file, so that later requests can refer to it. `POST /files`
 *
 * Accepts PDF, images (PNG, JPEG, GIF, WebP), office documents (DOCX, XLSX, PPTX), audio (MP3, WAV, FLAC, OGG) and
 * UTF-8 text. The API detects the type from the content. `filesDownload` cannot read it back. Large files take longer
 * than the default minute: set `timeoutMs`.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { filesUpload } from "openrouter-fn/funcs/filesUpload.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const file = new File([await readFile("lease.pdf")], "lease.pdf");
 * const result = await filesUpload(core, { file }, { timeoutMs: 300_000 });
 * if (result.ok) console.log(result.value.id, result.value.size_bytes, "bytes");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function filesUpload(
  core: OpenRouterCore,
  request: UploadFileRequest,
  options?: RequestOptions,
): Promise<Result<FileInfo, FilesUploadError>> {
  return send(core, operation, request, options);
}
