import type { OpenRouterCore } from "../core.js";
import { ConflictResponseError } from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { PrivateProviderResponse, type UpdatePrivateProviderRequest } from "../models/privateProviders.js";
import type { Result } from "../result.js";

const errors = {
  409: ConflictResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "privateProvidersUpdate",
  method: "PATCH",
  path: "/private-providers/{slug}",
  body: json,
  response: PrivateProviderResponse,
  errors,
} satisfies Operation;

/** Errors of `privateProvidersUpdate`. */
export type PrivateProvidersUpdateError = Failure<typeof errors>;

/**
 * Updates details or data policy of a private provider. `PATCH /private-providers/{slug}`
 *
 * While OpenRouter pins the data policy on one of its endpoints, the call fails with `ConflictResponseError`.
 *
 * Needs a management key.
 *
 * Unstable: known from documentation pages only. Other error statuses are not documented, so each is an
 * `OpenRouterDefaultError` with its `statusCode`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateProvidersUpdate } from "openrouter-fn/funcs/privateProvidersUpdate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateProvidersUpdate(core, {
 *   slug: "acme-inference",
 *   data_policy: { retains_prompts: false, prompt_retention_days: null },
 * });
 * if (result.ok) console.log(result.value.data.data_policy);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateProvidersUpdate(
  core: OpenRouterCore,
  request: UpdatePrivateProviderRequest,
  options?: RequestOptions,
): Promise<Result<PrivateProviderResponse, PrivateProvidersUpdateError>> {
  return send(core, operation, request, options);
}
