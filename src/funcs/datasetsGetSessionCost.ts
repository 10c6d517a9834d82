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
import { type GetSessionCostRequest, GetSessionCostResponse } from "../models/datasets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "datasetsGetSessionCost",
  method: "GET",
  path: "/datasets/session-cost",
  response: GetSessionCostResponse,
  errors,
} satisfies Operation;

/** Errors of `datasetsGetSessionCost`. */
export type DatasetsGetSessionCostError = Failure<typeof errors>;

/**
 * Returns what sessions with well-known apps cost, by app, model and number of turns. `GET /datasets/session-cost`
 *
 * The numbers are medians, updated weekly. The list comes in pages: add the number of items received to `offset` until
 * `data` is empty. If you publish numbers (CC BY 4.0), cite OpenRouter.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { datasetsGetSessionCost } from "openrouter-fn/funcs/datasetsGetSessionCost.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await datasetsGetSessionCost(core, { turn_range: "10-49-turns", limit: 500 });
 * if (result.ok) for (const item of result.value.data) console.log(item.app_slug, item.median_session_cost_usd, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function datasetsGetSessionCost(
  core: OpenRouterCore,
  request?: GetSessionCostRequest,
  options?: RequestOptions,
): Promise<Result<GetSessionCostResponse, DatasetsGetSessionCostError>> {
  return send(core, operation, request, options);
}
