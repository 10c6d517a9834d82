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
import { type ListPresetVersionsRequest, ListPresetVersionsResponse } from "../models/presets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "presetsListVersions",
  method: "GET",
  path: "/presets/{slug}/versions",
  response: ListPresetVersionsResponse,
  errors,
} satisfies Operation;

/** Errors of `presetsListVersions`. */
export type PresetsListVersionsError = Failure<typeof errors>;

/**
 * Lists the versions of a preset, oldest first. `GET /presets/{slug}/versions`
 *
 * The list comes in pages of up to 100: add the number of versions received to `offset` until `data` is empty. An
 * unknown slug fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsListVersions } from "openrouter-fn/funcs/presetsListVersions.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsListVersions(core, { slug: "short-answers" });
 * if (result.ok) for (const { version, created_at } of result.value.data) console.log(version, created_at);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsListVersions(
  core: OpenRouterCore,
  request: ListPresetVersionsRequest,
  options?: RequestOptions,
): Promise<Result<ListPresetVersionsResponse, PresetsListVersionsError>> {
  return send(core, operation, request, options);
}
