import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { GetAnalyticsMetaResponse } from "../models/analytics.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "analyticsGetAnalyticsMeta",
  method: "GET",
  path: "/analytics/meta",
  response: GetAnalyticsMetaResponse,
  errors,
} satisfies Operation;

/** Errors of `analyticsGetAnalyticsMeta`. */
export type AnalyticsGetAnalyticsMetaError = Failure<typeof errors>;

/**
 * Lists the metrics, dimensions, operators and intervals that `analyticsQueryAnalytics` takes. `GET /analytics/meta`
 *
 * Needs a management key; any other fails with `ForbiddenResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { analyticsGetAnalyticsMeta } from "openrouter-fn/funcs/analyticsGetAnalyticsMeta.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await analyticsGetAnalyticsMeta(core);
 * if (result.ok) console.log(result.value.data.metrics.map(({ name }) => name));
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function analyticsGetAnalyticsMeta(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<GetAnalyticsMetaResponse, AnalyticsGetAnalyticsMetaError>> {
  return send(core, operation, request, options);
}
