import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  InternalServerResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListBatchesRequest, ListBatchesResponse } from "../models/batch.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "batchList",
  method: "GET",
  path: "/batches",
  response: ListBatchesResponse,
  errors,
} satisfies Operation;

/** Errors of `batchList`. */
export type BatchListError = Failure<typeof errors>;

/**
 * Lists batches, newest first and without results. `GET /batches`
 *
 * The list comes in pages: pass `last_id` of one page as `after` of the next until `has_more` is false. Deleted batches
 * are not listed.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { batchList } from "openrouter-fn/funcs/batchList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await batchList(core, { status: ["in_progress", "completed"], limit: 20 });
 * if (result.ok) for (const { id, status, request_counts } of result.value.data) console.log(id, status, request_counts);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function batchList(
  core: OpenRouterCore,
  request?: ListBatchesRequest,
  options?: RequestOptions,
): Promise<Result<ListBatchesResponse, BatchListError>> {
  return send(core, operation, request, options);
}
