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
import { type ListKeysRequest, ListKeysResponse } from "../models/apiKeys.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "apiKeysList",
  method: "GET",
  path: "/keys",
  response: ListKeysResponse,
  errors,
} satisfies Operation;

/** Errors of `apiKeysList`. */
export type ApiKeysListError = Failure<typeof errors>;

/**
 * Lists the API keys of the account, with limits and usage. `GET /keys`
 *
 * Needs a management key. Disabled keys are omitted unless `include_disabled` is set. The list comes in pages: add the
 * number of keys received to `offset` until `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysList } from "openrouter-fn/funcs/apiKeysList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await apiKeysList(core, { include_disabled: true });
 * if (result.ok) for (const { name, hash, usage } of result.value.data) console.log(name, hash, usage, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function apiKeysList(
  core: OpenRouterCore,
  request?: ListKeysRequest,
  options?: RequestOptions,
): Promise<Result<ListKeysResponse, ApiKeysListError>> {
  return send(core, operation, request, options);
}
