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
import { type GetAppRankingsRequest, GetAppRankingsResponse } from "../models/datasets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "datasetsGetAppRankings",
  method: "GET",
  path: "/datasets/app-rankings",
  response: GetAppRankingsResponse,
  errors,
} satisfies Operation;

/** Errors of `datasetsGetAppRankings`. */
export type DatasetsGetAppRankingsError = Failure<typeof errors>;

/**
 * Ranks the public apps at OpenRouter by tokens or growth. `GET /datasets/app-rankings`
 *
 * The list comes in pages, but `offset` reaches only the first 200 apps: there `paginate` can fail with
 * `BadRequestResponseError`. Limits: 30 requests a minute per key, 500 a day per account; above that it fails with
 * `TooManyRequestsResponseError`. Providers count tokens differently, so compare apps with care. If you publish ranks
 * (CC BY 4.0), cite "Source: OpenRouter (openrouter.ai/apps)" with the time in `meta.as_of`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { datasetsGetAppRankings } from "openrouter-fn/funcs/datasetsGetAppRankings.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await datasetsGetAppRankings(core, { category: "coding", sort: "trending", limit: 10 });
 * if (result.ok) for (const { rank, app_name } of result.value.data) console.log(rank, app_name);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function datasetsGetAppRankings(
  core: OpenRouterCore,
  request?: GetAppRankingsRequest,
  options?: RequestOptions,
): Promise<Result<GetAppRankingsResponse, DatasetsGetAppRankingsError>> {
  return send(core, operation, request, options);
}
