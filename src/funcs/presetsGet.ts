import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GetPresetRequest, GetPresetResponse } from "../models/presets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "presetsGet",
  method: "GET",
  path: "/presets/{slug}",
  response: GetPresetResponse,
  errors,
} satisfies Operation;

/** Errors of `presetsGet`. */
export type PresetsGetError = Failure<typeof errors>;

/**
 * Returns a preset with its current version. `GET /presets/{slug}`
 *
 * An unknown slug fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsGet } from "openrouter-fn/funcs/presetsGet.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsGet(core, { slug: "short-answers" });
 * if (result.ok) console.log(result.value.data.designated_version?.config);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsGet(
  core: OpenRouterCore,
  request: GetPresetRequest,
  options?: RequestOptions,
): Promise<Result<GetPresetResponse, PresetsGetError>> {
  return send(core, operation, request, options);
}
