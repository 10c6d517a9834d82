import type { OpenRouterCore } from "../../core.js";
import { ClientError } from "../../errors/ClientError.js";
import { JobStateError } from "../../errors/JobStateError.js";
import { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import { Batch, BatchResult, type GetBatchRequest } from "../../models/batch.js";
import { err, ok, type Result } from "../../result.js";
import { openBody } from "../answer/binary.js";
import { createItemSplitter } from "../answer/items.js";
import { parseJSON, readFailure } from "../answer/read.js";
import { batchErrors } from "../call/batch.js";
import { timeoutOf } from "../call/connection.js";
import { INFERENCE_TIMEOUT_MS } from "../call/inference.js";
import type { Answer, Operation, StreamOptions } from "../call/operation.js";
import type { Failure } from "../call/outcome.js";
import { type Received, receivedOf } from "../call/responses.js";
import { send } from "../call/send.js";
import type { Schema } from "../schema.js";

const operation = {
  name: "batchResults",
  method: "GET",
  path: "/batches/{id}",
  timeoutMs: INFERENCE_TIMEOUT_MS,
  binary: openBody,
  errors: batchErrors,
} satisfies Operation;

/** Errors of the results of a batch: of the call, of reading, and of the batch itself. */
export type BatchResultsError = Failure<typeof batchErrors> | JobStateError<Batch> | StreamIncompleteError;

/** Yields the results of a batch as they arrive. Each loop makes its own call. */
export function readBatchResults(
  core: OpenRouterCore,
  request: GetBatchRequest,
  options?: StreamOptions,
): AsyncIterable<Result<BatchResult, BatchResultsError>>;
export function readBatchResults(
  core: OpenRouterCore,
  request: GetBatchRequest,
  options?: StreamOptions,
): AsyncIterable<Result<BatchResult, Error>> {
  return { [Symbol.asyncIterator]: () => read(core, request, options) };
}

async function* read(
  core: OpenRouterCore,
  request: GetBatchRequest,
  options?: StreamOptions,
): AsyncGenerator<Result<BatchResult, Error>, void> {
  const result = await send(core, operation, request, options);
  if (!result.ok) return yield result;
  const { answer } = receivedOf(result) as Received; // every value has a response
  const reader = result.value.body?.getReader();
  const splitter = createItemSplitter("results");
  const decoder = new TextDecoder();
  let last: BatchResult | undefined;
  const incomplete = (cause?: unknown) =>
    new StreamIncompleteError("The results ended before they were complete", {
      generationId: undefined,
      lastEvent: last,
      usage: undefined,
      cause,
    });
  try {
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      for (const item of splitter.add(decoder.decode(piece.value, { stream: true }))) {
        const line = readAs(answer, item, BatchResult);
        last = line.value ?? last;
        yield line;
      }
    }
  } catch (cause) {
    const error = cause instanceof ClientError ? cause : (timeoutOf(cause) ?? incomplete(cause));
    if (!splitter.isWhole) return yield err(error);
  } finally {
    reader?.cancel().catch(() => {});
  }
  if (splitter.hasList && !splitter.isWhole) return yield err(incomplete());
  if (last) return;
  const batch = readAs(answer, splitter.rest(), Batch);
  if (!batch.ok) return yield batch;
  const { status, error } = batch.value;
  const why = error?.message ?? "`batchWaitForBatch` waits for them";
  if (!splitter.hasList || error) {
    yield err(new JobStateError(`The batch is ${status} and has no results: ${why}`, { state: batch.value }));
  }
}

/** Parses JSON and checks it with a schema. */
function readAs<T>(answer: Answer, text: string, schema: Schema<T>): Result<T, Error> {
  const judged = schema["~standard"].validate(parseJSON(text));
  return judged.issues ? err(readFailure(answer, text, judged.issues)) : ok(judged.value);
}
