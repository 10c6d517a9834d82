import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { openBinary } from "../lib/answer/binary.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import type { GetInternIconRequest } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsGetInternIcon",
  method: "GET",
  path: "/interns/{internId}/icon",
  binary: openBinary,
  errors,
} satisfies Operation;

/** Errors of `internsGetInternIcon`. */
export type InternsGetInternIconError = Failure<typeof errors>;

/**
 * Downloads the icon of an intern. `GET /interns/{internId}/icon`
 *
 * The value is the `Response` with its body unread: its `Content-Type` says which image format it is. The time limit
 * counts until the body begins; after that only your `signal` ends it.
 *
 * Unstable: image formats and error statuses are assumed.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsGetInternIcon } from "openrouter-fn/funcs/internsGetInternIcon.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsGetInternIcon(core, { internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 * if (result.ok) console.log(result.value.headers.get("content-type"), (await result.value.arrayBuffer()).byteLength);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsGetInternIcon(
  core: OpenRouterCore,
  request: GetInternIconRequest,
  options?: RequestOptions,
): Promise<Result<Response, InternsGetInternIconError>> {
  return send(core, operation, request, options);
}
