import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type SubmitFeedbackRequest, SubmitFeedbackResponse } from "../models/generations.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "generationsSubmitFeedback",
  method: "POST",
  path: "/generation/feedback",
  body: json,
  response: SubmitFeedbackResponse,
  errors,
} satisfies Operation;

/** Errors of `generationsSubmitFeedback`. */
export type GenerationsSubmitFeedbackError = Failure<typeof errors>;

/**
 * Submits feedback about a generation. `POST /generation/feedback`
 *
 * Needs a management key. A generation that is not yours fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { generationsSubmitFeedback } from "openrouter-fn/funcs/generationsSubmitFeedback.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await generationsSubmitFeedback(core, {
 *   generation_id: "gen-1234567890",
 *   category: "incorrect_response",
 *   comment: "The same paragraph came three times.",
 * });
 * if (!result.ok) console.error(result.error.name, result.error.message);
 * ```
 */
export function generationsSubmitFeedback(
  core: OpenRouterCore,
  request: SubmitFeedbackRequest,
  options?: RequestOptions,
): Promise<Result<SubmitFeedbackResponse, GenerationsSubmitFeedbackError>> {
  return send(core, operation, request, options);
}
