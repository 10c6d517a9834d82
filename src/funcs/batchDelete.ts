import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  ConflictResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeleteBatchRequest, DeleteBatchResponse } from "../models/batch.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "batchDelete",
  method: "DELETE",
  path: "/batches/{id}",
  response: DeleteBatchResponse,
  errors,
} satisfies Operation;

/** Errors of `batchDelete`. */
export type BatchDeleteError = Failure<typeof errors>;

/**
 * Deletes a batch with its requests and results, at the provider too if possible. `DELETE /batches/{id}`
 *
 * A batch whose state is not final fails with `ConflictResponseError`. After a retry, `NotFoundResponseError` can mean
 * that the first attempt deleted it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchDelete } from "openrouter-fn/funcs/batchDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await batchDelete(core, { id: "batch_8f2c41d7" });
 * if (result.ok) console.log(result.value.deletion.upstream?.status ?? "no copy at the provider");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function batchDelete(
  core: OpenRouterCore,
  request: DeleteBatchRequest,
  options?: RequestOptions,
): Promise<Result<DeleteBatchResponse, BatchDeleteError>> {
  return send(core, operation, request, options);
}
