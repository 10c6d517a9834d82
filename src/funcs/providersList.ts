import type { OpenRouterCore } from "../core.js";
import { InternalServerResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ListProvidersResponse } from "../models/providers.js";
import type { Result } from "../result.js";

const errors = {
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "providersList",
  method: "GET",
  path: "/providers",
  response: ListProvidersResponse,
  errors,
} satisfies Operation;

/** Errors of `providersList`. */
export type ProvidersListError = Failure<typeof errors>;

/**
 * Lists the providers, with countries and policies. `GET /providers`
 *
 * All providers come at once.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { providersList } from "openrouter-fn/funcs/providersList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await providersList(core);
 * if (result.ok) for (const { slug, headquarters } of result.value.data) console.log(slug, headquarters ?? "unknown");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function providersList(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<ListProvidersResponse, ProvidersListError>> {
  return send(core, operation, request, options);
}
