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
import { type GetPresetVersionRequest, GetPresetVersionResponse } from "../models/presets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "presetsGetVersion",
  method: "GET",
  path: "/presets/{slug}/versions/{version}",
  response: GetPresetVersionResponse,
  errors,
} satisfies Operation;

/** Errors of `presetsGetVersion`. */
export type PresetsGetVersionError = Failure<typeof errors>;

/**
 * Returns a version of a preset. `GET /presets/{slug}/versions/{version}`
 *
 * An unknown slug or version fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsGetVersion } from "openrouter-fn/funcs/presetsGetVersion.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsGetVersion(core, { slug: "short-answers", version: "3" });
 * if (result.ok) console.log(result.value.data?.system_prompt, result.value.data?.config);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsGetVersion(
  core: OpenRouterCore,
  request: GetPresetVersionRequest,
  options?: RequestOptions,
): Promise<Result<GetPresetVersionResponse, PresetsGetVersionError>> {
  return send(core, operation, request, options);
}
