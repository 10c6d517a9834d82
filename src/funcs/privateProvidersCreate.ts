import type { OpenRouterCore } from "../core.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreatePrivateProviderRequest, PrivateProviderResponse } from "../models/privateProviders.js";
import type { Result } from "../result.js";

const errors = {} satisfies ErrorClasses;

const operation = {
  name: "privateProvidersCreate",
  method: "POST",
  path: "/private-providers",
  body: json,
  response: PrivateProviderResponse,
  errors,
} satisfies Operation;

/** Errors of `privateProvidersCreate`. */
export type PrivateProvidersCreateError = Failure<typeof errors>;

/**
 * Creates a private provider, under which private endpoints can run. `POST /private-providers`
 *
 * Needs a management key.
 *
 * Unstable: known from documentation pages only. Error statuses are not documented, so each is an
 * `OpenRouterDefaultError` with its `statusCode`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { privateProvidersCreate } from "openrouter-fn/funcs/privateProvidersCreate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await privateProvidersCreate(core, {
 *   name: "Acme Inference",
 *   base_url: "https://models.acme.example/v1",
 *   data_policy: { training: false, retains_prompts: true, prompt_retention_days: 7 },
 * });
 * if (result.ok) console.log(result.value.data.slug);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function privateProvidersCreate(
  core: OpenRouterCore,
  request: CreatePrivateProviderRequest,
  options?: RequestOptions,
): Promise<Result<PrivateProviderResponse, PrivateProvidersCreateError>> {
  return send(core, operation, request, options);
}
