import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import {
  type ListObservabilityDestinationsRequest,
  ListObservabilityDestinationsResponse,
} from "../models/observability.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "observabilityList",
  method: "GET",
  path: "/observability/destinations",
  response: ListObservabilityDestinationsResponse,
  errors,
} satisfies Operation;

/** Errors of `observabilityList`. */
export type ObservabilityListError = Failure<typeof errors>;

/**
 * Lists the observability destinations of a workspace. `GET /observability/destinations`
 *
 * Needs a management key. The list comes in pages of up to 100: add the number of destinations received to `offset`
 * until `data` is empty. Destinations of preview types are omitted. Secrets are masked.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { observabilityList } from "openrouter-fn/funcs/observabilityList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await observabilityList(core, { limit: 100 });
 * if (result.ok) for (const { id, type, name } of result.value.data) console.log(id, type, name);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function observabilityList(
  core: OpenRouterCore,
  request?: ListObservabilityDestinationsRequest,
  options?: RequestOptions,
): Promise<Result<ListObservabilityDestinationsResponse, ObservabilityListError>> {
  return send(core, operation, request, options);
}
