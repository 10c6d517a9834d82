import type { OpenRouterCore } from "../core.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListPrivateProvidersResponse } from "../models/privateProviders.js";
import type { Result } from "../result.js";

const errors = {} satisfies ErrorClasses;

const operation = {
  name: "privateProvidersList",
  method: "GET",
  path: "/private-providers",
  response: ListPrivateProvidersResponse,
  errors,
} satisfies Operation;

/** Errors of `privateProvidersList`. */
export type PrivateProvidersListError = Failure<typeof errors>;

/**
 * Lists all private providers. `GET /private-providers`
 *
 * Needs a management key. All providers come at once; the call takes no fields.
 *
 * Unstable: known from documentation pages only. Error statuses are not documented, so each is an
 * `OpenRouterDefaultError` with its `statusCode`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateProvidersList } from "openrouter-fn/funcs/privateProvidersList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateProvidersList(core);
 * if (result.ok) for (const { slug, base_url } of result.value.data) console.log(slug, base_url);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateProvidersList(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListPrivateProvidersResponse, PrivateProvidersListError>> {
  return send(core, operation, request, options);
}
