import type { OpenRouterCore } from "../core.js";
import type { RequestOptions } from "../lib/call/operation.js";
import { readList } from "../lib/jobs/readList.js";
import type { Batch, CreateBatchFromRequestsRequest, CreateBatchRequest } from "../models/batch.js";
import type { Result } from "../result.js";
import { type BatchCreateBatchesError, batchCreateBatches } from "./batchCreateBatches.js";

/** Errors of `batchCreateFromRequests`. */
export type BatchCreateFromRequestsError = BatchCreateBatchesError;

/**
 * Creates a batch whose requests come from an iterable, such as a generator that reads a file line by line.
 * `POST /batches`
 *
 * Otherwise like `batchCreateBatches`, except that it sends `endpoint` and `model` before `requests`, as the API needs.
 * All requests are read into memory before the call begins; the time limit counts from then on, the signal from the
 * start. If the iterable throws, no batch is created: the call fails with `InvalidRequestError`, whose `cause` is what
 * was thrown.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchCreateFromRequests } from "openrouter-fn/funcs/batchCreateFromRequests.js";
 *
 * async function* requests() {
 *   for (const language of ["en", "fr", "de"]) {
 *     const content = `Say good morning in the language "${language}".`;
 *     yield { custom_id: language, body: { messages: [{ role: "user" as const, content }] } };
 *   }
 * }
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await batchCreateFromRequests(core, {
 *   endpoint: "/v1/chat/completions",
 *   model: "openai/gpt-5-mini",
 *   requests: requests(),
 * });
 * if (result.ok) console.log(result.value.id, result.value.request_counts.total);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export async function batchCreateFromRequests(
  core: OpenRouterCore,
  request: CreateBatchFromRequestsRequest,
  options?: RequestOptions,
): Promise<Result<Batch, BatchCreateFromRequestsError>> {
  const readListed = await readList<CreateBatchRequest>(request, "requests", ["endpoint", "model"], options);
  return readListed.ok ? batchCreateBatches(core, readListed.value, options) : readListed;
}
