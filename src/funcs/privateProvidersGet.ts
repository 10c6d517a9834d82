import type { OpenRouterCore } from "../core.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetPrivateProviderRequest, PrivateProviderResponse } from "../models/privateProviders.js";
import type { Result } from "../result.js";

const errors = {} satisfies ErrorClasses;

const operation = {
  name: "privateProvidersGet",
  method: "GET",
  path: "/private-providers/{slug}",
  response: PrivateProviderResponse,
  errors,
} satisfies Operation;

/** Errors of `privateProvidersGet`. */
export type PrivateProvidersGetError = Failure<typeof errors>;

/**
 * Returns a private provider. `GET /private-providers/{slug}`
 *
 * Needs a management key.
 *
 * Unstable: known from documentation pages only. Error statuses are not documented, so each is an
 * `OpenRouterDefaultError` with its `statusCode`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateProvidersGet } from "openrouter-fn/funcs/privateProvidersGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateProvidersGet(core, { slug: "acme-inference" });
 * if (result.ok) console.log(result.value.data.display_name, result.value.data.data_policy);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateProvidersGet(
  core: OpenRouterCore,
  request: GetPrivateProviderRequest,
  options?: RequestOptions,
): Promise<Result<PrivateProviderResponse, PrivateProvidersGetError>> {
  return send(core, operation, request, options);
}
