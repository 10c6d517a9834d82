import type { OpenRouterCore } from "../core.js";
import type { JobStateError } from "../errors/JobStateError.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import { unfinished } from "../lib/jobs/unfinished.js";
import { type WaitOptions, waitFor } from "../lib/jobs/wait.js";
import type { Batch, GetBatchRequest } from "../models/batch.js";
import type { Result } from "../result.js";
import { type BatchGetBatchesError, batchGetBatches } from "./batchGetBatches.js";

const job = {
  timeoutMs: 86_400_000,
  intervalMs: 2_000,
  maxIntervalMs: 60_000,
  lookupMs: INFERENCE_TIMEOUT_MS,
  unfinished: unfinished<Batch>("batch"),
};

/** Errors of `batchWaitForBatch`. */
export type BatchWaitForBatchError = BatchGetBatchesError | JobStateError<Batch>;

/** Settings of one wait; call settings apply to each look-up. */
export interface WaitForBatchOptions extends WaitOptions<Batch, BatchGetBatchesError> {
  /**
   * Time limit in milliseconds, over all look-ups and the waits between them; 86 400 000 (a day) by default, whatever
   * the core's limit. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /**
   * The wait after the first look-up, in milliseconds; 2 000 by default. Each further wait is 1.5 times as long, up to
   * `maxIntervalMs` and half of the time left. With less time left than this, no look-up follows.
   */
  intervalMs?: number | undefined;
  /** The longest wait, in milliseconds; 60 000 by default, or `intervalMs` if that is longer. */
  maxIntervalMs?: number | undefined;
}

/**
 * Waits until a batch has ended. Polls `GET /batches/{id}` until its state is final.
 *
 * The value is the batch with its results, even if it failed, expired or was cancelled: check `status`. If it has not
 * ended in time, the call fails with `JobStateError`, whose `state` is the batch as last seen. The batch goes on, so
 * you can wait again. Transient failures (connection, 408, 429, 5xx) do not end the wait while there is time left; any
 * other error and the signal do. `Retry-After` is respected; if it exceeds the time left, the wait ends at once.
 * `onPoll` reports progress.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchWaitForBatch } from "openrouter-fn/funcs/batchWaitForBatch.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await batchWaitForBatch(core, { id: "batch_8f2c41d7" }, {
 *   onPoll: ({ state }) => console.log(state?.status, state?.request_counts.completed),
 * });
 * if (result.ok) console.log(result.value.status, result.value.results?.length);
 * else if (result.error.name === "JobStateError") console.error("not yet:", result.error.state.request_counts);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function batchWaitForBatch(
  core: OpenRouterCore,
  request: GetBatchRequest,
  options?: WaitForBatchOptions,
): Promise<Result<Batch, BatchWaitForBatchError>> {
  return waitFor(batchGetBatches, job, core, request, options);
}
