import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetUserActivityRequest, GetUserActivityResponse } from "../models/analytics.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "analyticsGetUserActivity",
  method: "GET",
  path: "/activity",
  response: GetUserActivityResponse,
  errors,
} satisfies Operation;

/** Errors of `analyticsGetUserActivity`. */
export type AnalyticsGetUserActivityError = Failure<typeof errors>;

/**
 * Returns the usage of the account by day and endpoint, for the last 30 complete days (UTC). `GET /activity`
 *
 * Needs a management key; any other fails with `ForbiddenResponseError`. The current day is not included.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { analyticsGetUserActivity } from "openrouter-fn/funcs/analyticsGetUserActivity.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await analyticsGetUserActivity(core, { date: "2026-01-31" });
 * if (result.ok) for (const { model, usage } of result.value.data) console.log(model, usage, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function analyticsGetUserActivity(
  core: OpenRouterCore,
  request?: GetUserActivityRequest,
  options?: RequestOptions,
): Promise<Result<GetUserActivityResponse, AnalyticsGetUserActivityError>> {
  return send(core, operation, request, options);
}
