import type { OpenRouterCore } from "../core.js";
import { batchErrors } from "../lib/call/batch.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { Batch, type GetBatchRequest } from "../models/batch.js";
import type { Result } from "../result.js";

const operation = {
  name: "batchGetBatches",
  method: "GET",
  path: "/batches/{id}",
  timeoutMs: INFERENCE_TIMEOUT_MS,
  response: Batch,
  errors: batchErrors,
} satisfies Operation;

/** Errors of `batchGetBatches`. */
export type BatchGetBatchesError = Failure<typeof batchErrors>;

/**
 * Returns a batch and, once its state is final, its results. `GET /batches/{id}`
 *
 * If the final cost exceeds your balance, the call fails with `PaymentRequiredResponseError`, whose `body` is the batch
 * without results: add credits and call again. Results are kept for 30 days, after which the call fails with
 * `GoneResponseError`. A batch that failed is a value: `status` and `error` say so.
 *
 * The time limit is 10 minutes by default, since results can be large.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchGetBatches } from "openrouter-fn/funcs/batchGetBatches.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await batchGetBatches(core, { id: "batch_8f2c41d7" });
 * if (result.ok) for (const { custom_id, response } of result.value.results ?? []) console.log(custom_id, response?.body);
 * else if (result.error.name === "PaymentRequiredResponseError") console.error(result.error.body.usage?.cost, "USD due");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function batchGetBatches(
  core: OpenRouterCore,
  request: GetBatchRequest,
  options?: RequestOptions,
): Promise<Result<Batch, BatchGetBatchesError>> {
  return send(core, operation, request, options);
}
