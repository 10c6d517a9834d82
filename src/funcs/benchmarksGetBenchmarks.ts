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
import { type GetBenchmarksRequest, GetBenchmarksResponse } from "../models/benchmarks.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "benchmarksGetBenchmarks",
  method: "GET",
  path: "/benchmarks",
  response: GetBenchmarksResponse,
  errors,
} satisfies Operation;

/** Errors of `benchmarksGetBenchmarks`. */
export type BenchmarksGetBenchmarksError = Failure<typeof errors>;

/**
 * Lists benchmark results of models: from Artificial Analysis, Design Arena and OpenRouter. `GET /benchmarks`
 *
 * Limits: 30 requests a minute per key, 500 a day per account; above that it fails with `TooManyRequestsResponseError`.
 * All results come at once. If you publish results, cite their source: `meta.citation` says how.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { benchmarksGetBenchmarks } from "openrouter-fn/funcs/benchmarksGetBenchmarks.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await benchmarksGetBenchmarks(core, { source: "artificial-analysis", task_type: "coding" });
 * if (result.ok) for (const entry of result.value.data) console.log(entry.model_permaslug, entry.source);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function benchmarksGetBenchmarks(
  core: OpenRouterCore,
  request?: GetBenchmarksRequest,
  options?: RequestOptions,
): Promise<Result<GetBenchmarksResponse, BenchmarksGetBenchmarksError>> {
  return send(core, operation, request, options);
}
