import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetTaskClassificationsRequest, GetTaskClassificationsResponse } from "../models/classifications.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "classificationsGetTaskClassifications",
  method: "GET",
  path: "/classifications/task",
  response: GetTaskClassificationsResponse,
  errors,
} satisfies Operation;

/** Errors of `classificationsGetTaskClassifications`. */
export type ClassificationsGetTaskClassificationsError = Failure<typeof errors>;

/**
 * Returns what models are used for at OpenRouter: kinds of tasks, each with its share and its most used models.
 * `GET /classifications/task`
 *
 * The shares come from a sample of the last 7 days. Limits: 30 requests a minute per key, 500 a day per account; above
 * that it fails with `TooManyRequestsResponseError`. If you publish shares, cite "Source: OpenRouter
 * (openrouter.ai/rankings)" with the date in `as_of`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { classificationsGetTaskClassifications } from "openrouter-fn/funcs/classificationsGetTaskClassifications.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await classificationsGetTaskClassifications(core);
 * if (result.ok) for (const { tag, usage_share } of result.value.data.classifications) console.log(tag, usage_share);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function classificationsGetTaskClassifications(
  core: OpenRouterCore,
  request?: GetTaskClassificationsRequest,
  options?: RequestOptions,
): Promise<Result<GetTaskClassificationsResponse, ClassificationsGetTaskClassificationsError>> {
  return send(core, operation, request, options);
}
