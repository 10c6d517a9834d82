import type { OpenRouterCore } from "../core.js";
import { type WaitOptions, waitFor } from "../lib/jobs/wait.js";
import type { GetGenerationRequest, GetGenerationResponse } from "../models/generations.js";
import type { Result } from "../result.js";
import { type GenerationsGetGenerationError, generationsGetGeneration } from "./generationsGetGeneration.js";

const job = { timeoutMs: 30_000, intervalMs: 250, maxIntervalMs: 3_000, missing: "NotFoundResponseError" };

/** Errors of `generationsWaitForGeneration`. */
export type GenerationsWaitForGenerationError = GenerationsGetGenerationError;

/** Settings of one wait; call settings apply to each look-up. */
export interface WaitForGenerationOptions extends WaitOptions<GetGenerationResponse, GenerationsGetGenerationError> {
  /**
   * Time limit in milliseconds, over all look-ups and the waits between them; 30 000 by default, whatever the core's
   * limit. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /**
   * The wait after the first look-up, in milliseconds; 250 by default. Each further wait is 1.5 times as long, up to
   * `maxIntervalMs` and half of the time left. With less time left than this, no look-up follows.
   */
  intervalMs?: number | undefined;
  /** The longest wait, in milliseconds; 3 000 by default, or `intervalMs` if that is longer. */
  maxIntervalMs?: number | undefined;
}

/**
 * Waits for the record of a generation, which appears some seconds after the completion. Polls `GET /generation`.
 *
 * Gives up after 30 s, or `timeoutMs`, with the last `NotFoundResponseError`. Transient failures (connection, 408, 429,
 * 5xx) do not end the wait while there is time left; any other error and the signal do. `Retry-After` is respected; if
 * it exceeds the time left, the wait ends at once.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { generationsWaitForGeneration } from "openrouter-fn/funcs/generationsWaitForGeneration.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await generationsWaitForGeneration(core, { id: "gen-1234567890" }, { timeoutMs: 10_000 });
 * if (result.ok) console.log(result.value.data.total_cost, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function generationsWaitForGeneration(
  core: OpenRouterCore,
  request: GetGenerationRequest,
  options?: WaitForGenerationOptions,
): Promise<Result<GetGenerationResponse, GenerationsWaitForGenerationError>> {
  return waitFor(generationsGetGeneration, job, core, request, options);
}
