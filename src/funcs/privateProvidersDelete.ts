import type { OpenRouterCore } from "../core.js";
import { ConflictResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type DeletePrivateProviderRequest, DeletePrivateProviderResponse } from "../models/privateProviders.js";
import type { Result } from "../result.js";

const errors = {
  409: ConflictResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "privateProvidersDelete",
  method: "DELETE",
  path: "/private-providers/{slug}",
  response: DeletePrivateProviderResponse,
  errors,
} satisfies Operation;

/** Errors of `privateProvidersDelete`. */
export type PrivateProvidersDeleteError = Failure<typeof errors>;

/**
 * Deletes a private provider. `DELETE /private-providers/{slug}`
 *
 * While an endpoint runs under it, the call fails with `ConflictResponseError`. The value is the API's response,
 * whatever it is.
 *
 * Needs a management key.
 *
 * Unstable: known from documentation pages only. Other error statuses are not documented, so each is an
 * `OpenRouterDefaultError` with its `statusCode`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateProvidersDelete } from "openrouter-fn/funcs/privateProvidersDelete.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateProvidersDelete(core, { slug: "acme-inference" });
 * if (result.ok) console.log("deleted");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateProvidersDelete(
  core: OpenRouterCore,
  request: DeletePrivateProviderRequest,
  options?: RequestOptions,
): Promise<Result<DeletePrivateProviderResponse, PrivateProvidersDeleteError>> {
  return send(core, operation, request, options);
}
