import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
  UnsupportedMediaTypeResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type SignInternDaemonRequest, SignInternDaemonResponse } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  413: PayloadTooLargeResponseError,
  415: UnsupportedMediaTypeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsSignInternDaemonAccessRequest",
  method: "POST",
  path: "/interns/{internId}/daemon-access/sign",
  body: json,
  response: SignInternDaemonResponse,
  errors,
} satisfies Operation;

/** Errors of `internsSignInternDaemonAccessRequest`. */
export type InternsSignInternDaemonAccessRequestError = Failure<typeof errors>;

/**
 * Signs a request to an intern's daemon on behalf of the signed-in user. `POST /interns/{internId}/daemon-access/sign`
 *
 * Needs the key of an OAuth session with the scope `vault:read`; any other fails with `ForbiddenResponseError`. The
 * value has the headers for the request to the daemon.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsSignInternDaemonAccessRequest } from "openrouter-fn/funcs/internsSignInternDaemonAccessRequest.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const body = new TextEncoder().encode('{"input":"Write the release notes."}');
 * const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
 * const result = await internsSignInternDaemonAccessRequest(core, {
 *   internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836",
 *   bodySha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""),
 * });
 * if (result.ok) console.log(result.value["x-ori-invoke-timestamp"]);
 * else console.error(result.error.name, result.error.message);
 * ```
 *
 * @deprecated The API has a new address: use `internsSignInternDaemonRequest`.
 */
export function internsSignInternDaemonAccessRequest(
  core: OpenRouterCore,
  request: SignInternDaemonRequest,
  options?: RequestOptions,
): Promise<Result<SignInternDaemonResponse, InternsSignInternDaemonAccessRequestError>> {
  return send(core, operation, request, options);
}
