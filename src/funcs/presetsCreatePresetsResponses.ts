import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { CreatePresetResponse, type CreatePresetResponsesRequest } from "../models/presets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  409: ConflictResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "presetsCreatePresetsResponses",
  method: "POST",
  path: "/presets/{slug}/responses",
  body: json,
  headers: ["X-OpenRouter-Metadata"],
  response: CreatePresetResponse,
  errors,
} satisfies Operation;

/** What `presetsCreatePresetsResponses` can fail with. */
export type PresetsCreatePresetsResponsesError = Failure<typeof errors>;

/**
 * Makes a preset of a request as `responsesSend` takes it. `POST /presets/{slug}/responses`
 *
 * A slug that has a preset already gets it as the newest version. No model is asked, and nothing is streamed: the
 * settings that a preset can have are kept, `instructions` included, and the rest of the request is left aside without
 * an error. The answer shows what was kept. Where two calls change the preset at the same time, one of them ends in
 * `ConflictResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsCreatePresetsResponses } from "openrouter-fn/funcs/presetsCreatePresetsResponses.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsCreatePresetsResponses(core, {
 *   slug: "short-answers",
 *   model: "openai/gpt-5-mini",
 *   instructions: "Answer in one sentence.",
 *   input: "Hello",
 * });
 * if (result.ok) console.log(result.value.data.designated_version?.config);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsCreatePresetsResponses(
  core: OpenRouterCore,
  request: CreatePresetResponsesRequest,
  options?: RequestOptions,
): Promise<Result<CreatePresetResponse, PresetsCreatePresetsResponsesError>> {
  return send(core, operation, request, options);
}
