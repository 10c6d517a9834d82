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
import { type CreatePresetChatCompletionsRequest, CreatePresetResponse } from "../models/presets.js";
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
  name: "presetsCreatePresetsChatCompletions",
  method: "POST",
  path: "/presets/{slug}/chat/completions",
  body: json,
  headers: ["X-OpenRouter-Metadata"],
  response: CreatePresetResponse,
  errors,
} satisfies Operation;

/** Errors of `presetsCreatePresetsChatCompletions`. */
export type PresetsCreatePresetsChatCompletionsError = Failure<typeof errors>;

/**
 * Creates a preset from a request of `chatSend`. `POST /presets/{slug}/chat/completions`
 *
 * An existing preset gets a new version. No model runs. The preset keeps the settings that presets can have,
 * instructions included, and ignores the rest; the value shows what it kept. If two calls change the preset at once,
 * one fails with `ConflictResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsCreatePresetsChatCompletions } from "openrouter-fn/funcs/presetsCreatePresetsChatCompletions.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsCreatePresetsChatCompletions(core, {
 *   slug: "short-answers",
 *   model: "openai/gpt-5-mini",
 *   temperature: 0.2,
 *   messages: [{ role: "system", content: "Answer in one sentence." }],
 * });
 * if (result.ok) console.log(result.value.data.designated_version?.config);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsCreatePresetsChatCompletions(
  core: OpenRouterCore,
  request: CreatePresetChatCompletionsRequest,
  options?: RequestOptions,
): Promise<Result<CreatePresetResponse, PresetsCreatePresetsChatCompletionsError>> {
  return send(core, operation, request, options);
}
