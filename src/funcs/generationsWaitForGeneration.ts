import type { OpenRouterCore } from "../core.js";
import { InvalidRequestError } from "../errors/InvalidRequestError.js";
import { RequestAbortedError } from "../errors/RequestAbortedError.js";
import { startDeadline } from "../lib/call/deadline.js";
import type { RequestOptions } from "../lib/call/operation.js";
import { describeCause } from "../lib/cause.js";
import type { GetGenerationRequest, GetGenerationResponse } from "../models/generations.js";
import { err, type Result } from "../result.js";
import { type GenerationsGetGenerationError, generationsGetGeneration } from "./generationsGetGeneration.js";

const GROWTH = 1.5;
const LONGEST_WAIT_MS = 3_000;

/** What `generationsWaitForGeneration` can fail with. */
export type GenerationsWaitForGenerationError = GenerationsGetGenerationError;

/** Settings of one wait; those of a call hold for each of its look-ups. */
export interface WaitForGenerationOptions extends RequestOptions {
  /**
   * Time limit in milliseconds, over all look-ups and the waits between them; 30 000 if left out, whatever the core's
   * own limit. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /**
   * The wait after the first look-up, in milliseconds; 250 if left out. Each further one is half as long again, up to
   * 3 000 (or this one, if it is longer), but none is longer than half of the time left. Once less than this is left,
   * no look-up follows.
   */
  intervalMs?: number | undefined;
}

/**
 * Waits for the record of a generation, which appears some seconds after the completion: looks it up
 * (`GET /generation`) again and again until it is there.
 *
 * If it is still missing when the time is up, the answer is the last `NotFoundResponseError`. Any other error ends the
 * wait at once, and so does the signal.
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
export async function generationsWaitForGeneration(
  core: OpenRouterCore,
  request: GetGenerationRequest,
  options: WaitForGenerationOptions = {},
): Promise<Result<GetGenerationResponse, GenerationsWaitForGenerationError>> {
  try {
    const { timeoutMs = 30_000, intervalMs = 250, ...lookup } = options;
    if (!(intervalMs > 0)) throw new InvalidRequestError("`intervalMs` must be above 0");
    const startedAt = performance.now();
    const timeLeft = () => timeoutMs - (performance.now() - startedAt);
    let missing: Result<never, GenerationsWaitForGenerationError> | undefined;
    let leftMs = timeoutMs;
    let waitMs = intervalMs;
    for (;;) {
      const result = await generationsGetGeneration(core, request, { ...lookup, timeoutMs: leftMs });
      if (result.ok) return result;
      if (missing && result.error.name === "RequestTimeoutError") return missing;
      if (result.error.name !== "NotFoundResponseError") return result;
      missing = result;

      leftMs = timeLeft();
      if (!(leftMs >= intervalMs)) return missing;
      // A deadline is a wait that the caller's signals can end as well.
      const wait = startDeadline(Math.min(waitMs, leftMs / 2), [lookup.signal, lookup.fetchOptions?.signal]);
      const end: unknown = await wait.passed.catch((reason) => reason);
      if (end instanceof RequestAbortedError) return err(end);

      leftMs = Math.max(1, timeLeft());
      waitMs = Math.max(waitMs, Math.min(waitMs * GROWTH, LONGEST_WAIT_MS));
    }
  } catch (cause) {
    return err(
      cause instanceof InvalidRequestError
        ? cause
        : new InvalidRequestError(`The request cannot be built: ${describeCause(cause)}`, { cause }),
    );
  }
}
