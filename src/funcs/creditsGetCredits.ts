import type { OpenRouterCore } from "../core.js";
import { ForbiddenResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { GetCreditsResponse } from "../models/credits.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "creditsGetCredits",
  method: "GET",
  path: "/credits",
  response: GetCreditsResponse,
  errors,
} satisfies Operation;

/** Errors of `creditsGetCredits`. */
export type CreditsGetCreditsError = Failure<typeof errors>;

/**
 * Returns the credits that the account has bought and used. `GET /credits`
 *
 * Needs a management key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await creditsGetCredits(core);
 * if (result.ok) console.log(result.value.data.total_credits - result.value.data.total_usage, "USD left");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function creditsGetCredits(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<GetCreditsResponse, CreditsGetCreditsError>> {
  return send(core, operation, request, options);
}
