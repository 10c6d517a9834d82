import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListInternsRequest, ListInternsResponse } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsListInterns",
  method: "GET",
  path: "/interns",
  response: ListInternsResponse,
  errors,
} satisfies Operation;

/** Errors of `internsListInterns`. */
export type InternsListInternsError = Failure<typeof errors>;

/**
 * Lists the interns that the key can see, newest first. `GET /interns`
 *
 * The list comes in pages: pass `next_cursor` of one page as `starting_after` of the next until `has_more` is false.
 * Only the main host of the API serves interns, not its regional ones.
 *
 * For accounts without access to interns, every call fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsListInterns } from "openrouter-fn/funcs/internsListInterns.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsListInterns(core, { status: ["running", "stopped"], limit: 20 });
 * if (result.ok) for (const { id, name, status } of result.value.data) console.log(id, name, status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function internsListInterns(
  core: OpenRouterCore,
  request?: ListInternsRequest,
  options?: RequestOptions,
): Promise<Result<ListInternsResponse, InternsListInternsError>> {
  return send(core, operation, request, options);
}
