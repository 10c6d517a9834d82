import type { OpenRouterCore } from "../core.js";
import type { StreamOptions } from "../lib/call/operation.js";
import { type BatchResultsError, readBatchResults } from "../lib/jobs/batchResults.js";
import type { BatchResult, GetBatchRequest } from "../models/batch.js";
import type { Result } from "../result.js";

export type { BatchResultsError };

/**
 * Yields the results of a batch as they arrive, without holding all of them in memory. `GET /batches/{id}`
 *
 * Iteration never throws: each item is a `Result`. A request of the batch that failed is a value with its `error`. A
 * result that cannot be read is a `ResponseValidationError` with its `rawText`; the others follow. Any other error is
 * the last item: that of the call, `StreamIncompleteError` if the results break off, or `JobStateError` if there are no
 * results because the batch has not ended (see `batchWaitForBatch`) or failed as a whole. Each loop makes its own call;
 * `break` ends the request.
 *
 * The time limit, 10 minutes by default, counts until the results begin; after that `idleTimeoutMs` limits each
 * silence. As a method of the class client, iteration throws at the first error.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchResults } from "openrouter-fn/funcs/batchResults.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * for await (const result of batchResults(core, { id: "batch_8f2c41d7" })) {
 *   if (result.ok) console.log(result.value.custom_id, result.value.response?.body ?? result.value.error?.message);
 *   else console.error(result.error.name, result.error.message);
 * }
 * ```
 */
export function batchResults(
  core: OpenRouterCore,
  request: GetBatchRequest,
  options?: StreamOptions,
): AsyncIterable<Result<BatchResult, BatchResultsError>> {
  return readBatchResults(core, request, options);
}
