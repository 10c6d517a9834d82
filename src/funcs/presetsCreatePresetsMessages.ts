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
import { type CreatePresetMessagesRequest, CreatePresetResponse } from "../models/presets.js";
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
  name: "presetsCreatePresetsMessages",
  method: "POST",
  path: "/presets/{slug}/messages",
  body: json,
  headers: ["X-OpenRouter-Metadata"],
  response: CreatePresetResponse,
  errors,
} satisfies Operation;

/** Errors of `presetsCreatePresetsMessages`. */
export type PresetsCreatePresetsMessagesError = Failure<typeof errors>;

/**
 * Creates a preset from a request of `messagesSend`. `POST /presets/{slug}/messages`
 *
 * An existing preset gets a new version. No model runs. The preset keeps the settings that presets can have, `system`
 * included, and ignores the rest; the value shows what it kept. If two calls change the preset at once, one fails with
 * `ConflictResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsCreatePresetsMessages } from "openrouter-fn/funcs/presetsCreatePresetsMessages.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsCreatePresetsMessages(core, {
 *   slug: "short-answers",
 *   model: "anthropic/claude-sonnet-4.5",
 *   system: "Answer in one sentence.",
 *   max_tokens: 200,
 *   messages: [{ role: "user", content: "Hello" }],
 * });
 * if (result.ok) console.log(result.value.data.designated_version?.config);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsCreatePresetsMessages(
  core: OpenRouterCore,
  request: CreatePresetMessagesRequest,
  options?: RequestOptions,
): Promise<Result<CreatePresetResponse, PresetsCreatePresetsMessagesError>> {
  return send(core, operation, request, options);
}
