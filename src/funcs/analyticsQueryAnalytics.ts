import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  RequestTimeoutResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type QueryAnalyticsRequest, QueryAnalyticsResponse } from "../models/analytics.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  408: RequestTimeoutResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "analyticsQueryAnalytics",
  method: "POST",
  path: "/analytics/query",
  body: json,
  response: QueryAnalyticsResponse,
  errors,
} satisfies Operation;

/** Errors of `analyticsQueryAnalytics`. */
export type AnalyticsQueryAnalyticsError = Failure<typeof errors>;

/**
 * Queries requests, tokens, costs and other metrics, with groups and filters. `POST /analytics/query`
 *
 * Needs a management key. `analyticsGetAnalyticsMeta` lists the valid names. An unknown name fails with
 * `BadRequestResponseError`, a query that takes the server too long with `RequestTimeoutResponseError`. Check
 * `metadata.truncated`: a limit can cut off rows.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { analyticsQueryAnalytics } from "openrouter-fn/funcs/analyticsQueryAnalytics.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await analyticsQueryAnalytics(core, {
 *   metrics: ["request_count"],
 *   dimensions: ["model"],
 *   granularity: "day",
 *   time_range: { start: "2026-01-01T00:00:00Z", end: "2026-01-08T00:00:00Z" },
 * });
 * if (result.ok) console.table(result.value.data.data);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function analyticsQueryAnalytics(
  core: OpenRouterCore,
  request: QueryAnalyticsRequest,
  options?: RequestOptions,
): Promise<Result<QueryAnalyticsResponse, AnalyticsQueryAnalyticsError>> {
  return send(core, operation, request, options);
}
