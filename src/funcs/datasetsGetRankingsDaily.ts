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
import { type GetRankingsDailyRequest, GetRankingsDailyResponse } from "../models/datasets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "datasetsGetRankingsDaily",
  method: "GET",
  path: "/datasets/rankings-daily",
  response: GetRankingsDailyResponse,
  errors,
} satisfies Operation;

/** Errors of `datasetsGetRankingsDaily`. */
export type DatasetsGetRankingsDailyError = Failure<typeof errors>;

/**
 * Ranks models by tokens: the top 50 of each day, week or month, and the sum of the others.
 * `GET /datasets/rankings-daily`
 *
 * Limits: 30 requests a minute per key, 500 a day per account; above that it fails with `TooManyRequestsResponseError`.
 * Conditions that exclude each other fail with `BadRequestResponseError`. Providers count tokens differently, so
 * compare models with care. If you publish ranks (CC BY 4.0), cite "Source: OpenRouter (openrouter.ai/rankings)" with
 * the time in `meta.as_of`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { datasetsGetRankingsDaily } from "openrouter-fn/funcs/datasetsGetRankingsDaily.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await datasetsGetRankingsDaily(core, { start_date: "2026-01-01", period: "week" });
 * if (result.ok) for (const row of result.value.data) console.log(row.date, row.model_permaslug, row.total_tokens);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function datasetsGetRankingsDaily(
  core: OpenRouterCore,
  request?: GetRankingsDailyRequest,
  options?: RequestOptions,
): Promise<Result<GetRankingsDailyResponse, DatasetsGetRankingsDailyError>> {
  return send(core, operation, request, options);
}
